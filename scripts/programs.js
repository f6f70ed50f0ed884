// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * Programs that are none of the project's own, which people read its files and serve its pages with. The tests use
 * those that are there.
 *
 * @typedef {object} Program
 * @property {string} name
 * @property {string | readonly string[]} debian Debian's and Ubuntu's package of it, or packages
 * @property {readonly (readonly string[])[]} commands ways to find out whether it is there; the first that ends well is its own
 * @property {boolean} [isService] whether its package starts a server, where systemd runs
 */

const pythonWith = (/** @type {string} */ module) =>
  // The first in the path, or Debian's own behind another.
  ['python3', '/usr/bin/python3'].map((python) => [python, '-c', `import ${module}`]);

/** Where Debian puts its WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** @satisfies {Record<string, Program>} */
export const programs = {
  nginx: {
    name: 'nginx',
    debian: 'nginx',
    commands: ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'].map((file) => [file, '-v']),
    isService: true,
  },
  caddy: { name: 'Caddy', debian: 'caddy', commands: [['caddy', 'version']], isService: true },
  python: { name: 'Python', debian: 'python3', commands: [['python3', '--version']] },
  pandas: { name: 'pandas', debian: 'python3-pandas', commands: pythonWith('pandas') },
  r: { name: 'R', debian: 'r-base-core', commands: [['Rscript', '--version']] },
  miller: { name: 'Miller', debian: 'miller', commands: [['mlr', '--version']] },
  curl: { name: 'curl', debian: 'curl', commands: [['curl', '--version']] },
  sha256sum: { name: 'sha256sum', debian: 'coreutils', commands: [['sha256sum', '--version']] },
  csvkit: { name: 'csvkit', debian: 'csvkit', commands: [['csvjson', '--version']] },
  libreOffice: { name: 'LibreOffice', debian: 'libreoffice-calc', commands: [['soffice', '--version']] },
  firefox: {
    name: 'Firefox',
    debian: 'firefox-esr',
    commands: ['firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'].map((file) => [
      file,
      '--version',
    ]),
  },
  pdfToText: { name: 'pdftotext', debian: 'poppler-utils', commands: [['pdftotext', '-v']] },
  pdfToPpm: { name: 'pdftoppm', debian: 'poppler-utils', commands: [['pdftoppm', '-v']] },
  imageMagick: {
    name: 'ImageMagick',
    // Its own reader of SVG is in a package that is named by its version.
    debian: ['imagemagick', '^libmagickcore-[67][.]q16-[0-9]+(t64)?-extra$'],
    commands: ['magick', 'convert'].map((file) => [
      file,
      `msvg:${join(root, 'static/favicon.svg')}`,
      'null:',
    ]),
  },
  // Its package asks for a web server, too.
  wordPress: {
    name: 'WordPress',
    debian: ['wordpress', 'wordpress-theme-twentytwentythree'],
    commands: [
      ['php', '-r', `exit(is_file('${WORDPRESS}/wp-load.php') && extension_loaded('mysqli') ? 0 : 1);`],
    ],
    isService: true,
  },
  // The server alone, which nothing starts.
  mariaDb: {
    name: 'MariaDB',
    debian: 'mariadb-server-core',
    commands: ['mariadbd', '/usr/sbin/mariadbd'].map((file) => [file, '--version']),
  },
  xmllint: { name: 'xmllint', debian: 'libxml2-utils', commands: [['xmllint', '--version']] },
};

/**
 * What starts a program, or undefined where it isn't on this machine.
 *
 * @param {Program} program
 * @returns {string | undefined}
 */
export function commandOf({ commands }) {
  return commands.find(
    ([file = '', ...words]) => spawnSync(file, words, { stdio: 'ignore' }).status === 0,
  )?.[0];
}

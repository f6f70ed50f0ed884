// @ts-check
import { folderAt, rootOf } from './places.js';
import { EVERYWHERE, headersOfMissing } from './rules.js';

/**
 * The rules as a configuration of nginx. A location's add_header replaces those around it, so each location repeats
 * what holds everywhere. Where there is no file, the headers are those of the location that answers.
 *
 * @param {string} under the folder of the host that the site stands in; empty at its root
 * @param {readonly import('./rules.js').HeaderRule[]} rules
 * @param {Readonly<Record<string, string>>} types
 * @returns {string}
 */
export function nginxConfiguration(under, rules, types) {
  const locations = rules
    .filter(({ path }) => path !== `${under}/*`)
    .map(({ path, headers }) => {
      const match = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
      const tried = 'try_files $uri $uri/index.html =404;';
      const lines = path === `${under}/embed/*` ? ['error_page 404 @missing_embed;', tried] : [tried];
      return location(match, { ...EVERYWHERE, ...headers }, lines);
    });
  const missing = [
    location(`= ${under}/404.html`, headersOfMissing('/'), []),
    location('@missing_embed', headersOfMissing('/embed/'), [`try_files ${under}/404.html =404;`]),
  ];
  const typeLines = Object.entries(types).map(([ending, type]) => `    ${bare(type)} ${ending};`);
  const texts = Object.values(types).filter((type) => type.includes('charset'));
  return `# Made by npm run generate from scripts/hosting/rules.js.
# Put the folder build/ at ${folderAt(under)}, and this file into sites-enabled/.
server {
  listen 8080;
  server_name _;
  root ${rootOf(under)};
  index index.html;
  error_page 404 ${under}/404.html;
  charset utf-8;
  charset_types ${texts.map(bare).filter(isNotHtml).join(' ')};
  default_type text/plain;
  types {
${typeLines.join('\n')}
  }
  gzip on;
  gzip_types ${texts.map(bare).filter(isNotHtml).join(' ')};
  absolute_redirect off;

${addHeaders(EVERYWHERE, '  ')}

  # An address of a page without its last slash.
  if (-f $document_root$uri/index.html) { rewrite ^(.*[^/])$ $1/ permanent; }
  location = ${under}/_headers { return 404; }

${[...missing, ...locations].join('\n\n')}
}
`;
}

/** @param {string} type */
const bare = (type) => type.replace(/;.*/, '');

/** nginx counts HTML among both by itself, and warns of hearing it twice. @param {string} type */
const isNotHtml = (type) => type !== 'text/html';

/** @param {string} match @param {import('./rules.js').Headers} headers @param {readonly string[]} lines */
function location(match, headers, lines) {
  const indented = lines.map((line) => `\n    ${line}`).join('');
  return `  location ${match} {\n${addHeaders(headers, '    ')}${indented}\n  }`;
}

/** @param {import('./rules.js').Headers} headers @param {string} indent */
function addHeaders(headers, indent) {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}

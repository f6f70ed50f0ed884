// @ts-check
import { folderAt, rootOf } from './places.js';
import { FRAMED_BY_SITE, UNCACHED } from './rules.js';

/**
 * The rules as a Caddyfile.
 *
 * @param {string} under the folder of the host that the site stands in; empty at its root
 * @param {readonly import('./rules.js').HeaderRule[]} rules
 * @param {Readonly<Record<string, string>>} types
 * @returns {string}
 */
export function caddyfile(under, rules, types) {
  const blocks = rules.map(({ path, headers }) => headerBlock(path, headers));
  // They come on top of those of the path; one with a question mark only where the path has none of its name.
  const missing = headerBlock('', {
    ...Object.fromEntries(Object.entries(FRAMED_BY_SITE).map(([name, value]) => [`?${name}`, value])),
    ...UNCACHED,
  });
  // A file that isn't there keeps the type of the page that says so.
  const typeBlocks = Object.entries({ ...types, other: types.txt }).map(([ending, type]) => {
    const path = ending === 'other' ? 'path_regexp /[^./_][^./]*$' : `path *.${ending}`;
    return `  @${ending} {\n    ${path}\n    file\n  }\n  header @${ending} Content-Type "${type}"`;
  });
  return `# Made by npm run generate from scripts/hosting/rules.js.
# Put the folder build/ at ${folderAt(under)}; give the site's name instead of the port for a certificate.
:8080 {
  root * ${rootOf(under)}
  encode zstd gzip

${blocks.join('\n')}
${typeBlocks.join('\n')}

  error ${under}/_headers 404
  file_server
  handle_errors {
${missing}
    rewrite * ${under}/404.html
    file_server
  }
}
`;
}

/** @param {string} path @param {import('./rules.js').Headers} headers */
function headerBlock(path, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
  return `  header ${path} {\n${lines.join('\n')}\n  }`;
}

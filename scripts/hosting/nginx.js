// @ts-check

/**
 * The rules as a configuration of nginx. A location's add_header replaces those around it, so each location repeats
 * what holds everywhere.
 *
 * @param {readonly import('./rules.js').HeaderRule[]} rules
 * @param {Readonly<Record<string, string>>} types
 * @returns {string}
 */
export function nginxConfiguration(rules, types) {
  const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? {};
  const locations = rules
    .filter(({ path }) => path !== '/*')
    .map(({ path, headers }) => {
      const match = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
      return `  location ${match} {\n${addHeaders({ ...everywhere, ...headers }, '    ')}\n    try_files $uri $uri/index.html =404;\n  }`;
    });
  const typeLines = Object.entries(types).map(([ending, type]) => `    ${bare(type)} ${ending};`);
  const texts = Object.values(types).filter((type) => type.includes('charset'));
  return `# Made by npm run generate from scripts/hosting/rules.js.
# Put the folder build/ at the root named below, and this file into sites-enabled/.
server {
  listen 8080;
  server_name _;
  root /srv/sourced-figures/build;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types ${texts.map(bare).filter(isNotHtml).join(' ')};
  default_type text/plain;
  types {
${typeLines.join('\n')}
  }
  gzip on;
  gzip_types ${texts.map(bare).filter(isNotHtml).join(' ')};
  absolute_redirect off;

${addHeaders(everywhere, '  ')}

  # An address of a page without its last slash.
  if (-f $document_root$uri/index.html) { rewrite ^(.*[^/])$ $1/ permanent; }
  location = /_headers { return 404; }

${locations.join('\n\n')}
}
`;
}

/** @param {string} type */
const bare = (type) => type.replace(/;.*/, '');

/** nginx counts HTML among both by itself, and warns of hearing it twice. @param {string} type */
const isNotHtml = (type) => type !== 'text/html';

/**
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} indent
 */
function addHeaders(headers, indent) {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}

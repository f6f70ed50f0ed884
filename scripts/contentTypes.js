// @ts-check

/**
 * The types that are sent otherwise than by default: with a charset, because a reader of the file alone can't know it, or
 * under a better name.
 *
 * @type {Readonly<Record<string, string>>}
 */
const types = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/**
 * The Content-Type of a file, where the server's default isn't good enough: `.csv` → `text/csv; charset=utf-8`.
 *
 * @param {string} path
 */
export function contentType(path) {
  const [ending = ''] = /\.\w+$/.exec(path) ?? [];
  return types[ending];
}

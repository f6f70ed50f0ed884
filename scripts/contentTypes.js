// @ts-check
import { CONTENT_TYPES } from './hosting/rules.js';

/**
 * The Content-Type of a file, as hosts are told to send it: `.csv` → `text/csv; charset=utf-8`. A file without an ending
 * is text. Undefined for endings that the site has no file of.
 *
 * @param {string} path
 */
export function contentType(path) {
  const [, ending = 'txt'] = /\.(\w+)$/.exec(path) ?? [];
  return CONTENT_TYPES[ending];
}

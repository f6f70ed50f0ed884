// @ts-check
import { relative, resolve } from 'node:path';

/**
 * A file as its user names it: from the folder in which npm was started, which isn't the one in which npm starts us.
 *
 * @param {string} name `-` stays what it is
 */
export function fileOf(name) {
  return name === '-' ? name : relative('', resolve(process.env['INIT_CWD'] ?? '', name));
}

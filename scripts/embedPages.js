// @ts-check
import { readdirSync } from 'node:fs';

/**
 * Every embed in a built site.
 *
 * @param {string} folder
 * @returns {string[]} their paths, such as `embed/kyiv/charts/drones/`
 */
export function embedPages(folder) {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => /^embed\/(.*\/)?index\.html$/.test(entry))
    .map((entry) => entry.replace(/index\.html$/, ''))
    .sort();
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../../scripts/root.js';
import { address } from '../../../src/lib/siteAddress.ts';
import { at } from '../../../src/lib/urls.ts';

export const BUILD = join(root, 'build');

/** The file of a page, by its address from its host's root. */
export function fileOf(path: string): string {
  return join(BUILD, path.slice(address.folder.length), 'index.html');
}

/** The address of every embed in the build, from its host's root; those of a fixed theme after those of the reader's. */
export const EMBEDS = readdirSync(join(BUILD, 'embed'), { recursive: true, encoding: 'utf8' })
  .map((entry) => at(`/embed/${entry.split(sep).join('/')}`))
  .filter((path) => path.endsWith('/index.html'))
  .map((path) => path.replace(/index\.html$/, ''))
  .sort((a, b) => Number(isOfFixedTheme(a)) - Number(isOfFixedTheme(b)) || (a < b ? -1 : 1));

/** Each chart and figure once: those that follow the reader's theme. */
export const READERS_EMBEDS = EMBEDS.filter((path) => !isOfFixedTheme(path));

/**
 * The embed that hosts are tried with: a chart, because its height depends on its width, and the tallest, because hosts have a
 * height that no frame goes below.
 */
export const [CHART = ''] = READERS_EMBEDS.filter((path) => path.includes('/charts/')).sort(
  (a, b) => drawnHeight(b) - drawnHeight(a),
);
if (CHART === '') throw new Error('There is no embed of a chart in build/embed/');

/** The height of its picture in a narrow column. */
function drawnHeight(path: string): number {
  const html = readFileSync(fileOf(path), 'utf8');
  return Number(/<svg viewBox="0 0 \d+ (\d+)"/.exec(html)?.[1]);
}

function isOfFixedTheme(path: string): boolean {
  return /\/embed\/(light|dark)\//.test(path);
}

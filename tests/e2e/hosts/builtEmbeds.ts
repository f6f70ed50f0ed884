import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../../scripts/root.js';

export const BUILD = join(root, 'build');

/** The address of every embed in the build, from the site's root; those of a fixed theme after those of the reader's. */
export const EMBEDS = readdirSync(join(BUILD, 'embed'), { recursive: true, encoding: 'utf8' })
  .map((entry) => `/embed/${entry.split(sep).join('/')}`)
  .filter((path) => path.endsWith('/index.html'))
  .map((path) => path.replace(/index\.html$/, ''))
  .sort((a, b) => Number(isOfFixedTheme(a)) - Number(isOfFixedTheme(b)) || (a < b ? -1 : 1));

/** Each chart and figure once: those that follow the reader's theme. */
export const READERS_EMBEDS = EMBEDS.filter((path) => !isOfFixedTheme(path));

/** The embed that hosts are tried with: a chart, because its height depends on its width. */
export const [CHART = ''] = READERS_EMBEDS.filter((path) => path.includes('/charts/'));
if (CHART === '') throw new Error('There is no embed of a chart in build/embed/');

function isOfFixedTheme(path: string): boolean {
  return /^\/embed\/(light|dark)\//.test(path);
}

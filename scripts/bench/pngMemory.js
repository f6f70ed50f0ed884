// @ts-check
import { budgets } from '../budgets.js';
import { loadModule } from '../loadModule.js';

/**
 * @typedef {{ id: string }} Named
 * @typedef {Named & { charts: readonly Named[] }} Story
 * @typedef {{ allStories(): readonly Story[] }} Stories src/lib/server/stories.ts
 * @typedef {{ chartPng(chart: Named, story: Story, locale: unknown): Promise<Uint8Array> }} Pictures src/lib/server/pictureFiles.ts
 * @typedef {{ chartCardPng(chart: Named, story: Story, locale: unknown): Promise<Uint8Array> }} Cards src/lib/server/cards.ts
 */

const PICTURES = 1000;
const MB = 1024 * 1024;

/**
 * How far memory rises while the build's pictures are drawn many times over, one after the other: charts, and cards of
 * charts, by turns. Memory is looked at after each; where the process never held more before, its highest mark counts, too.
 *
 * @type {import('../bench.js').Measure}
 */
export async function measure() {
  const { allStories } = /** @type {Stories} */ (await loadModule('src/lib/server/stories.ts'));
  const { chartPng } = /** @type {Pictures} */ (await loadModule('src/lib/server/pictureFiles.ts'));
  const { chartCardPng } = /** @type {Cards} */ (await loadModule('src/lib/server/cards.ts'));
  const { en } = /** @type {{ en: unknown }} */ (await loadModule('src/lib/story/locale/en.ts'));
  const draw = allStories().flatMap((story) =>
    story.charts.flatMap((chart) => [() => chartPng(chart, story, en), () => chartCardPng(chart, story, en)]),
  );

  const start = process.memoryUsage().rss;
  const highestBefore = highestMark();
  let most = start;
  for (let drawn = 0; drawn < PICTURES; drawn++) {
    await draw[drawn % draw.length]?.();
    most = Math.max(most, process.memoryUsage().rss);
  }
  if (highestMark() > highestBefore) most = highestMark();
  const what = `memory above the start, ${PICTURES.toLocaleString('en')} PNGs in a row`;
  return [
    { what, measured: Math.round((most - start) / MB), atMost: budgets.pngMemory.megabytes, unit: 'MB' },
  ];
}

/** The most bytes of memory that this process ever held. */
function highestMark() {
  return process.resourceUsage().maxRSS * 1024;
}

import { expect, it } from 'vitest';
import { CARD_PX } from '../../src/lib/picture/card/cardSize.ts';
import { WIDE_WIDTH } from '../../src/lib/chart/widths.ts';
import { absolute, site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { exists, page, readBytes, stories } from './site.ts';

/** Width and height in the header of a PNG (PNG 3.0, section 11.2.1). */
function sizeOf(path: string): { width: number; height: number } {
  const bytes = readBytes(path);
  expect(bytes.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What link previews read of a page, by name. */
function previewOf(path: string): Readonly<Record<string, string | null>> {
  const metas = [...page(path).document.querySelectorAll('meta[property], meta[name]')];
  return Object.fromEntries(
    metas.map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content'),
    ]),
  );
}

const cards = stories.flatMap(({ id, charts, figures }) => [
  { path: urls.story(id), card: urls.storyCard(id) },
  ...charts.map((chart) => ({ path: urls.chart(id, chart.id), card: urls.chartCard(id, chart.id) })),
  ...figures.map((figure) => ({ path: urls.figure(id, figure.id), card: urls.figureCard(id, figure.id) })),
]);

it('every story, chart and figure has a card of the size that its page names, and says in words what the card shows', () => {
  forAll(cards, ({ path, card }) => {
    expect(sizeOf(card)).toEqual(CARD_PX);
    const preview = previewOf(path);
    expect(preview).toMatchObject({
      'og:type': 'article',
      'og:url': absolute(path),
      'og:site_name': site.name,
      'og:image': absolute(card),
      'og:image:width': String(CARD_PX.width),
      'og:image:height': String(CARD_PX.height),
      'twitter:card': 'summary_large_image',
    });
    for (const name of ['og:title', 'og:description', 'og:image:alt']) expect(preview[name]).toMatch(/\S/);
  });
});

it.each([urls.stories, urls.about])('%s, which has no card, names none', (path) => {
  expect(previewOf(path)).toMatchObject({ 'og:type': 'website', 'twitter:card': 'summary' });
  expect(previewOf(path)['og:image']).toBeUndefined();
});

it('every chart as PNG is twice as wide as its picture file', () => {
  const pngs = stories.flatMap(({ id, charts }) =>
    charts.map((chart) => urls.chartFile(id, chart.id, 'png')),
  );
  forAll(pngs, (path) => {
    expect(exists(path)).toBe(true);
    expect(sizeOf(path).width).toBe(2 * WIDE_WIDTH);
  });
});

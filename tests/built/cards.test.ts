import { describe, expect, it } from 'vitest';
import { CARD_PX } from '../../src/lib/picture/card/cardSize.ts';
import { WIDE_WIDTH } from '../../src/lib/chart/widths.ts';
import { absolute, site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
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

describe.each(cards)('$path', ({ path, card }) => {
  it('has a card of the size that it names, and says in words what the card shows', () => {
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

it.each(stories.flatMap(({ id, charts }) => charts.map((chart) => urls.chartFile(id, chart.id, 'png'))))(
  '%s is twice as wide as the picture file',
  (path) => {
    expect(exists(path)).toBe(true);
    expect(sizeOf(path).width).toBe(2 * WIDE_WIDTH);
  },
);

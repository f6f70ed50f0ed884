import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { SAMPLE_PLOTS } from '../../../../tests/samplePlots.ts';
import { readSeeds } from '../../server/seeds.ts';
import type { Plot } from '../../chart/plot.ts';
import { CHART_KINDS } from '../../story/codes.ts';
import { quantityText } from '../../story/format.ts';
import { en } from '../../story/locale/en.ts';
import type { Figure } from '../../story/story.ts';
import { agreementWords, attributionWithDay, whatWords } from '../../story/words.ts';
import { measure } from '../canvas.ts';
import type { Sheet } from '../sheet.ts';
import { palettesFrom } from '../tokens.ts';
import { ROOM } from './cardSheet.ts';
import { chartCard } from './chartCard.ts';
import { figureCard } from './figureCard.ts';
import { storyCard } from './storyCard.ts';

const css = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
const setting = { palette: palettesFrom(css).light, measure, locale: en, site: 'Sourced Figures' };
const { stories } = readSeeds('seeds', { publishedToo: false });
const figures = stories.flatMap((story) => story.figures.map((figure) => ({ id: figure.id, figure })));
const [{ figure } = { figure: undefined }] = figures;
if (figure === undefined) throw new Error('The seeds hold no figure');

/** All that a card says, from its top to its foot, without spaces: lines may end anywhere. */
function said(sheet: Sheet): string {
  return bare(sheet.lines.map(({ text }) => text).join(''));
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The lines of a card that leave it, and the pairs that stand on each other. */
function problems({ lines, placed, widthPx }: Sheet): string[] {
  const boxes = lines.map(({ text, xPx, yPx, letters }) => ({
    text,
    leftPx: xPx,
    rightPx: xPx + measure(text, letters),
    topPx: yPx - 0.72 * letters.sizePx,
    bottomPx: yPx + 0.2 * letters.sizePx,
  }));
  const pictures = placed.map(({ drawing, leftPx, topPx, scale }) => ({
    text: 'the picture',
    leftPx,
    rightPx: leftPx + drawing.widthPx * scale,
    topPx,
    bottomPx: topPx + drawing.heightPx * scale,
  }));
  const all = [...boxes, ...pictures];
  const outside = all.filter(
    ({ leftPx, rightPx, topPx, bottomPx }) =>
      leftPx < ROOM.leftPx - 0.5 || rightPx > widthPx - ROOM.leftPx + 0.5 || topPx < 64 || bottomPx > 610,
  );
  const meeting = all.flatMap((box, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.rightPx, other.rightPx) - Math.max(box.leftPx, other.leftPx) > 0.5 &&
          Math.min(box.bottomPx, other.bottomPx) - Math.max(box.topPx, other.topPx) > 0.5,
      )
      .map((other) => `"${box.text}" meets "${other.text}"`),
  );
  return [...outside.map(({ text }) => `"${text}" leaves the card`), ...meeting];
}

const HOSTILE = {
  'four hundred characters': 'High-rise apartment buildings without heating, as counted. '
    .repeat(7)
    .slice(0, 400),
  'four hundred characters without a space': 'Wohnungsbaugesellschaft'.repeat(18).slice(0, 400),
  Cyrillic: 'Споживачі без електропостачання у Харківській області, за словами голови області',
  emoji: '🚀👩‍🚒🇺🇦'.repeat(12),
  'one letter': 'x',
} satisfies Record<string, string>;

/** A figure in which every text is this one. */
function figureOf(text: string, base: Figure): Figure {
  const source = { ...base.headline.source, publisher: text, credit: text };
  const headline = { ...base.headline, source, saidBy: text };
  return {
    ...base,
    label: text,
    of: text,
    detail: text,
    comparison: text,
    where: { name: text },
    when: { ...base.when, text },
    claim: 'requested',
    headline,
    reports: [headline],
  };
}

test.each(figures)('the card of $id says all that its card on the page says', ({ figure }) => {
  const card = figureCard(figure, setting);
  const words = said(card);
  const claim = figure.claim === 'reported' ? '' : en.claims[figure.claim];
  expect(words).toContain(bare(quantityText(figure, en) + claim));
  for (const text of [
    figure.label,
    whatWords(figure, en),
    `${figure.where.name}, ${figure.when.text}`,
    attributionWithDay(figure.headline, en),
    agreementWords(figure, en).join('; '),
    setting.site,
  ]) {
    expect(words).toContain(bare(text));
  }
  expect(problems(card)).toEqual([]);
});

test.each(stories.map((story) => ({ id: story.id, story })))(
  'the card of the story $id says its key numbers in words',
  ({ story }) => {
    const card = storyCard(story, setting);
    for (const figure of story.key) {
      const claim = figure.claim === 'reported' ? '' : en.claims[figure.claim];
      expect(said(card)).toContain(bare(figure.label + quantityText(figure, en) + claim));
    }
    expect(said(card)).toContain(bare(story.title));
    expect(problems(card)).toEqual([]);
  },
);

const SEATS = { one: 'seat', other: 'seats' };
test.each([
  ['Green List', '246seats'],
  ['Seats of the Green List', '246'],
])('a story’s card says which things “%s” counts, unless the label does', (label, number) => {
  const [story] = stories;
  if (story === undefined) throw new Error('The seeds hold no story');
  const counted = { ...figure, label, value: 246, qualifier: 'exact', unit: SEATS, of: undefined } as const;
  const card = said(storyCard({ ...story, key: [counted] }, setting));
  expect(card).toContain(`${bare(label)}${number}SourcedFigures`);
});

const CHART = {
  title: 'About 14 drones for every ballistic missile',
  subtitle: 'Weapons fired at Ukraine, night of 2–3 February 2026',
  derivations: ['“about 14” is computed: about 450 drones divided by 32 ballistic missiles.'],
  source: 'Source: Sky News, in NextFin News, 3 February 2026.',
};

test.each(CHART_KINDS)('%s: a chart’s card shows the picture with its words beside it or above', (kind) => {
  const card = chartCard({ ...CHART, plot: SAMPLE_PLOTS[kind] }, setting);
  for (const text of [CHART.title, CHART.subtitle, ...CHART.derivations, CHART.source])
    expect(said(card)).toContain(bare(text));
  expect(card.placed).toHaveLength(1);
  expect(problems(card)).toEqual([]);
});

test.each(Object.entries(HOSTILE))('%s: nothing is cut, nothing meets', (_, text) => {
  const hostile = figureOf(text, figure);
  const card = figureCard(hostile, setting);
  expect(said(card)).toContain(bare(text));
  expect(said(card)).toContain(bare(attributionWithDay(hostile.headline, en)));
  expect(problems(card)).toEqual([]);

  const [story] = stories;
  if (story === undefined) throw new Error('The seeds hold no story');
  const key = story.key.map((each) => figureOf(text, each));
  expect(problems(storyCard({ ...story, title: text, key }, setting))).toEqual([]);

  const words = { title: text, subtitle: text, derivations: [text], source: text };
  const chart = chartCard({ ...words, plot: SAMPLE_PLOTS.reports }, setting);
  expect(said(chart)).toContain(bare(text));
  expect(problems(chart)).toEqual([]);
});

/** A ranking of so many bars. */
function ranking(count: number): Plot {
  const [mark] = SAMPLE_PLOTS.bar.marks;
  if (mark === undefined) throw new Error('no mark');
  const marks = Array.from({ length: count }, (_, index) => ({ ...mark, label: `Country ${index + 1}` }));
  return { ...SAMPLE_PLOTS.bar, marks };
}

test('the labels of a picture are never too small to read: a card shows fewer rows, and says so', () => {
  // The least letters of a picture have 13 pixels.
  const twelve = chartCard({ ...CHART, plot: ranking(12) }, setting);
  expect(twelve.placed[0]?.scale).toBeGreaterThan(1.2);
  expect(said(twelve)).not.toContain('Thefirst');

  const many = chartCard({ ...CHART, plot: ranking(60) }, setting);
  expect(many.placed[0]?.scale).toBeGreaterThanOrEqual(1);
  expect(said(many)).toMatch(/Thefirst1\dof60\./);
  expect(problems(many)).toEqual([]);
});

test.each(['Unemployment rose', 'Jugendarbeitslosigkeit', 'Arbeitslosigkeitsversicherungsgesetz first'])(
  'no word of the headline “%s” is broken',
  (title) => {
    const lines = chartCard({ ...CHART, title, plot: ranking(12) }, setting).lines.map(({ text }) => text);
    expect(title.split(' ').filter((word) => !lines.some((line) => line.split(' ').includes(word)))).toEqual(
      [],
    );
  },
);

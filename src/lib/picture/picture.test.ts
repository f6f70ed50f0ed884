import { expect, test } from 'vitest';

import { PAGE_PALETTE } from '../chart/palette.ts';
import type { Mark, Plot } from '../chart/plot.ts';
import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';
import { CHART_KINDS } from '../story/codes.ts';
import { picture } from './picture.ts';
import { textBoxes, textProblems } from './textBoxes.ts';

const WIDTHS_PX = [240, 288, 480, 680, 1032, 1200];

const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'a hundred characters':
    'High-rise apartment buildings without heating in the left-bank districts, as the mayor counted them.',
  'a hundred characters without a space': 'Wohnungsbaugesellschaft'.repeat(5).slice(0, 100),
  Cyrillic: 'Споживачі без електропостачання у Харківській області, за словами голови обласної адміністрації',
  emoji: '🚀👩‍🚒🇺🇦'.repeat(12),
  'one word': 'x',
  nothing: '',
  markup: '<script>alert("1")</script> & co',
};

function problems(plot: Plot): string[] {
  return WIDTHS_PX.flatMap((widthPx) => {
    const { svg, heightPx } = picture(plot, PAGE_PALETTE, widthPx);
    return textProblems(svg, widthPx, heightPx).map((problem) => `${widthPx}: ${problem}`);
  });
}

function changed(plot: Plot, change: (mark: Mark) => Partial<Mark>): Plot {
  return { ...plot, marks: plot.marks.map((mark) => ({ ...mark, ...change(mark) })) };
}

test.each(CHART_KINDS)('%s: no text meets another or leaves the picture, in the widest face', (kind) => {
  expect(problems(SAMPLE_PLOTS[kind])).toEqual([]);
});

test.each(CHART_KINDS.flatMap((kind) => Object.keys(HOSTILE_TEXTS).map((name) => [kind, name] as const)))(
  '%s: %s as labels, numbers and names',
  (kind, name) => {
    const text = HOSTILE_TEXTS[name] ?? '';
    const plot = SAMPLE_PLOTS[kind];
    expect(problems(changed(plot, () => ({ label: text })))).toEqual([]);
    expect(problems(changed(plot, () => ({ short: text })))).toEqual([]);
    const all = changed(plot, () => ({ label: text, short: text, of: text }));
    const named = plot.per === undefined ? all : { ...all, per: { ...plot.per, text } };
    expect(problems({ ...named, rest: text, axisNote: text, series: plot.series.map(() => text) })).toEqual(
      [],
    );
  },
);

test.each(['timeline', 'reports', 'line'] as const)('%s: names that would meet are left out', (kind) => {
  const plot = SAMPLE_PLOTS[kind];
  const crowded = (ticks: Plot['ticks']) =>
    ticks.flatMap(({ value }) => [0, 0.2, 0.4].map((step) => ({ value: value + step, text: 'a long name' })));
  const ticks = kind === 'line' ? plot.ticks : crowded(plot.ticks);
  expect(problems({ ...plot, ticks, dayTicks: crowded(plot.dayTicks ?? []) })).toEqual([]);
});

test('reports: the last tick’s name is centred on its rule, inside the picture', () => {
  const [mark] = SAMPLE_PLOTS.reports.marks;
  if (mark === undefined) throw new Error('no mark');
  const ticks = [0, 10].map((value) => ({ value, text: '$15 thousand' }));
  const plot = { ...SAMPLE_PLOTS.reports, marks: [{ ...mark, from: 5, to: 5, open: undefined }], ticks };
  const { svg } = picture(plot, PAGE_PALETTE, 288);
  const rules = [...svg.matchAll(/M(\d+) [\d.]+h1v/g)].map(([, x]) => Number(x));
  const names = textBoxes(svg).filter(({ text }) => text === '$15 thousand');
  expect(names.map(({ leftPx, rightPx }) => Math.round((leftPx + rightPx) / 2))).toEqual([...new Set(rules)]);
});

test.each(CHART_KINDS)('%s: with every hedge and style', (kind) => {
  const plot = SAMPLE_PLOTS[kind];
  for (const style of ['filled', 'outlined', 'muted', 'accent'] as const) {
    for (const open of ['above', 'below', undefined] as const) {
      const hedged = changed(plot, () => ({ style, open }));
      expect(problems(hedged)).toEqual([]);
      expect(picture(hedged, PAGE_PALETTE, 288).svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test.each(CHART_KINDS)(
  '%s: shows each label and number, each text where nothing but words is read',
  (kind) => {
    const plot = SAMPLE_PLOTS[kind];
    const shown = textBoxes(picture(plot, PAGE_PALETTE, 1200).svg).map(({ text }) => text);
    if (kind === 'line') expect(shown).toEqual(expect.arrayContaining([...plot.series]));
    else
      expect(shown).toEqual(expect.arrayContaining(plot.marks.flatMap(({ label, short }) => [label, short])));
  },
);

test.each(CHART_KINDS)('%s: the same bytes each time', (kind) => {
  const svgs = [1, 2, 3].map(() => picture(SAMPLE_PLOTS[kind], PAGE_PALETTE, 288).svg);
  expect(new Set(svgs).size).toBe(1);
});

test.each(CHART_KINDS)(
  '%s: takes its colours from the page, its face too, and nothing under 13 px',
  (kind) => {
    const { svg } = picture(SAMPLE_PLOTS[kind], PAGE_PALETTE, 288);
    expect(svg).not.toMatch(/font-family|#[0-9a-f]{3}|rgb/);
    for (const [, size] of svg.matchAll(/font-size="([^"]*)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(13);
  },
);

test('the svg element says its size, its class and where its marks are', () => {
  const { svg, heightPx } = picture(SAMPLE_PLOTS.bar, PAGE_PALETTE, 288, 'wide');
  expect(svg.slice(0, svg.indexOf('>') + 1)).toBe(
    `<svg viewBox="0 0 288 ${heightPx}" width="288" height="${heightPx}" preserveAspectRatio="xMinYMin" class="wide" data-boxes="0 0 288 47 0 63 288 47">`,
  );
});

test('a bar of Chart.js ends where its value is on the scale', () => {
  const { svg } = picture(SAMPLE_PLOTS.bar, PAGE_PALETTE, 680);
  const widths = [...svg.matchAll(/d="M0 [\d.]+h([\d.]+)v22/g)].map(([, width]) => Number(width));
  const [drones = 0, missiles = 0] = widths;
  expect(widths).toHaveLength(2);
  expect(missiles / drones).toBeCloseTo(32 / 450, 3);
});

test('units: a square for each ten, none for what is left over', () => {
  const plot = changed(SAMPLE_PLOTS.units, () => ({ from: 1109, to: 1109, open: undefined }));
  expect(picture(plot, PAGE_PALETTE, 680).svg.match(/h10v10/g)).toHaveLength(110);
});

test.each([
  ['to zero where the scale begins there: nothing is less than none', 300, [0, 100, 200, 300], 0],
  ['beyond the least tick where that isn’t zero', -20, [-25, -20, -15], -37],
  ['beyond zero where there is no room for an arrow', 1, [0, 100, 200, 300], -13],
])('a report open below goes on %s', (_, value, ticks, beyondPx) => {
  const [first] = SAMPLE_PLOTS.reports.marks;
  if (first === undefined) throw new Error('no mark');
  const { svg } = picture(
    {
      ...SAMPLE_PLOTS.reports,
      marks: [{ ...first, from: value, to: value, open: 'below', spread: undefined }],
      ticks: ticks.map((tick) => ({ value: tick, text: String(tick) })),
    },
    PAGE_PALETTE,
    680,
  );
  const leastTickPx = Number(/<path d="M(\d+) 0h1v/.exec(svg)?.[1]);
  // The head of the arrow: back, down to its tip, and back up; the tip's miter reaches 2 pixels further.
  const tipPx = Number(/M[\d.]+ [\d.]+L([\d.]+) [\d.]+L[\d.]+ [\d.]+"/.exec(svg)?.[1]) - 2;
  expect(tipPx - leastTickPx).toBe(beyondPx);
});

/** The words that a picture shows, line breaks and all. */
function wordsIn(plot: Plot, widthPx: number): string {
  return textBoxes(picture(plot, PAGE_PALETTE, widthPx).svg)
    .map(({ text }) => text)
    .join(' ');
}

test('share: each row is named by what it is and by its whole, and the rest once for all of them', () => {
  const plot = SAMPLE_PLOTS.share;
  for (const widthPx of WIDTHS_PX) {
    const words = wordsIn(plot, widthPx);
    const missing = plot.marks
      .flatMap(({ label, of, short }) => [label, of, short])
      .filter((text) => !words.includes(text ?? '-'));
    expect(missing, `${widthPx}`).toEqual([]);
    expect(words.split(plot.rest ?? '-'), `${widthPx}`).toHaveLength(2);
  }
});

test('share: the rest is told from every part without its colour: it is an outline', () => {
  for (const open of ['above', 'below', undefined] as const) {
    const { svg } = picture(
      changed(SAMPLE_PLOTS.share, () => ({ open })),
      PAGE_PALETTE,
      680,
    );
    expect(svg).not.toContain(`fill="${PAGE_PALETTE.rest}"`);
    const outlines = [...svg.matchAll(/d="([^"]*)" fill="none" stroke="var\(--rest\)"/g)]
      .map(([, path = '']) => path)
      .join('');
    // Two rests, open towards their parts, and the closed one of the key.
    expect(outlines.match(/M/g)).toHaveLength(3);
    expect(outlines.match(/Z/gi)).toHaveLength(1);
  }
});

test('line: the first and the last number of each series, and the last day, are written at any width', () => {
  const plot = SAMPLE_PLOTS.line;
  const ends = [plot.marks[0], plot.marks[4], plot.marks[5], plot.marks[7]].map((mark) => mark?.short ?? '-');
  for (const widthPx of WIDTHS_PX) {
    const words = ` ${wordsIn(plot, widthPx)} `;
    const missing = [...ends, plot.dayTicks?.at(-1)?.text ?? '-'].filter(
      (text) => !words.includes(` ${text} `),
    );
    expect(missing, `${widthPx}`).toEqual([]);
  }
});

test('line: points within a series keep their hedges: a whisker, an arrow, the two ends of a range', () => {
  const inner = (change: Partial<Mark>) =>
    picture(
      changed(SAMPLE_PLOTS.line, ({ from }) => (from === 85 ? { spread: undefined, ...change } : {})),
      PAGE_PALETTE,
      680,
    ).svg;
  const bare = inner({});
  for (const hedge of [{ spread: [80, 90] }, { open: 'above' }, { open: 'below' }, { to: 95 }] as const)
    expect(inner(hedge)).not.toBe(bare);
  // The curve is the same, so what is new is the hedge: a line and two caps.
  const strokes = (svg: string) => svg.match(/M/g)?.length ?? 0;
  expect(strokes(inner({ spread: [80, 90] }))).toBe(strokes(bare) + 3);
});

test('a line of requested numbers is no solid one', () => {
  const svg = (style: Mark['style']) =>
    picture(
      changed(SAMPLE_PLOTS.line, () => ({ style })),
      PAGE_PALETTE,
      680,
    ).svg;
  expect(svg('filled')).not.toContain('stroke-dasharray');
  expect(svg('outlined')).toContain('stroke-dasharray');
});

import { describe, expect, test } from 'vitest';
import { kyivChart, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { periodOf } from '../story/time.ts';
import { daysText, dayText } from '../story/days.ts';
import { en } from '../story/locale/en.ts';
import { chartReports } from '../story/select.ts';
import type { Chart } from '../story/story.ts';
import { attribution, numberWords, sourceName } from '../story/words.ts';
import { plotOf } from './plotOf.ts';

describe.each(kyivStory.charts.map((chart) => [chart.id, chart] as const))('the plot of %s', (_, chart) => {
  const plot = plotOf(chart, en);

  test('has a mark for everything that the chart draws', () => {
    expect(plot.kind).toBe(chart.kind);
    expect(plot.marks).toHaveLength(
      chart.kind === 'timeline' ? chart.events.length : chartReports(chart).length,
    );
  });

  test('says of every mark its number with hedge and claim, who said it, and when', () => {
    const drawn =
      chart.kind === 'timeline'
        ? chart.events.map(({ when, source }) => ({
            number: daysText(when.start, when.end, en),
            said: [sourceName(source)],
          }))
        : chartReports(chart).map(({ report, figure }) => ({
            number: numberWords({ ...report, claim: figure.claim }, en),
            said: [attribution(report), dayText(report.source.published, en)],
          }));
    const dropped = drawn.flatMap(({ number, said }, index) => {
      const mark = plot.marks[index];
      return [
        ...(mark?.words.includes(number) ? [] : [`${number} in its words`]),
        ...(mark?.short.includes(number) ? [] : [`${number} beside it`]),
        ...said.filter((each) => !`${mark?.label ?? ''}, ${mark?.said ?? ''}`.includes(each)),
      ];
    });
    expect(dropped).toEqual([]);
  });

  test('names in its written alternative the title, every mark and all that stands beside them', () => {
    const texts = [
      chart.title,
      ...plot.marks.map(({ words }) => words),
      ...(chart.kind === 'share' ? [] : plot.marks.map(({ label }) => label)),
      ...(plot.rest === undefined ? [] : [plot.rest]),
      ...(plot.per === undefined ? [] : [plot.per.text]),
    ];
    const alternative = plot.alternative.toLowerCase();
    expect(texts.filter((text) => !alternative.includes(text.toLowerCase()))).toEqual([]);
    expect(plot.alternative).toMatch(/^\p{Lu}.*\.$/su);
    expect(plot.alternative).not.toMatch(/\. \p{Ll}|\.\.|undefined|NaN/u);
  });

  test('names values that cover its marks, if it names any', () => {
    const ends = plot.marks.flatMap(({ from, to, spread = [] }) => [from, to, ...spread]);
    const values = plot.ticks.map(({ value }) => value);
    const last = chart.kind === 'timeline' ? 1 : 0; // an event's end is the day after its last
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values[0] ?? -Infinity).toBeLessThanOrEqual(Math.min(...ends));
    expect(values.at(-1) ?? Infinity).toBeGreaterThanOrEqual(Math.max(...ends) - last);
  });
});

test('bars: a hedge is drawn as the spread that it leaves, and a comparison stays a claim', () => {
  expect(plotOf(kyivChart('drones-and-missiles'), en)).toEqual({
    kind: 'bar',
    ticks: [],
    series: [],
    marks: [
      {
        label: 'Attack drones',
        short: 'about 450',
        words: 'about 450 drones',
        said: 'Sky News, in NextFin News, 3 February 2026',
        standing: '4 reports confirm it, from 3 other origins',
        from: 450,
        to: 450,
        spread: [441, 459],
        style: 'filled',
      },
      {
        label: 'Ballistic missiles',
        short: '32, called a record',
        words: '32 ballistic missiles, called a record',
        said: 'Sky News, in NextFin News, 3 February 2026',
        standing: '2 reports confirm it, from 2 other origins',
        from: 32,
        to: 32,
        style: 'filled',
      },
    ],
    alternative:
      'Drones outnumbered ballistic missiles about 14 to one. Attack drones: about 450 drones. Ballistic missiles: 32 ballistic missiles, called a record.',
  });
});

test('claims side by side: a request is outlined, and a range has two ends', () => {
  expect(plotOf(kyivChart('arms-requested'), en)).toEqual({
    kind: 'compare',
    ticks: [],
    series: [],
    marks: [
      {
        label: 'US arms for Ukraine, 2026',
        short: '$15\u00a0billion requested',
        words: '$15\u00a0billion requested',
        said: 'Mark Rutte, in NextFin News, 3 February 2026',
        standing:
          '2 reports confirm it, from 1 other origin; 1 differs: $15.5\u00a0billion requested (online.ua)',
        from: 15e9,
        to: 15e9,
        style: 'outlined',
      },
      {
        label: 'Pledged through PURL, 2025',
        short: '$4 to $5\u00a0billion pledged',
        words: '$4 to $5\u00a0billion pledged',
        said: 'Kyiv Independent, 3 February 2026',
        standing: 'No other report of the same thing; 1 counts something else',
        from: 4e9,
        to: 5e9,
        style: 'filled',
      },
    ],
    alternative:
      'The request is several times what was pledged the year before. US arms for Ukraine, 2026: $15\u00a0billion requested. Pledged through PURL, 2025: $4 to $5\u00a0billion pledged.',
  });
});

test('squares: “more than” is open above', () => {
  expect(plotOf(kyivChart('kyiv-heat'), en)).toEqual({
    kind: 'units',
    ticks: [],
    series: [],
    marks: [
      {
        label: 'High-rises without heat, Kyiv',
        short: 'more than 1,100',
        words: 'more than 1,100 high-rise buildings',
        said: 'Sky News, in NextFin News, 3 February 2026',
        standing: '4 reports are compatible; 1 counts something narrower',
        from: 1100,
        to: 1100,
        open: 'above',
        style: 'filled',
      },
    ],
    per: { count: 10, text: '1 square = 10 high-rise buildings' },
    alternative:
      'In Kyiv, more than 1,100 high-rise buildings lost their heat. High-rises without heat, Kyiv: more than 1,100 high-rise buildings. 1 square = 10 high-rise buildings.',
  });
});

test('reports: each shows in its look how it stands to the headline report', () => {
  const { marks, ticks, alternative } = plotOf(kyivChart('kyiv-heat-reports'), en);
  expect(marks.map(({ short, style, open, standing }) => [short, style, open, standing])).toEqual([
    ['more than 1,100', 'accent', 'above', 'Headline report'],
    ['1,170', 'filled', undefined, 'Compatible with the headline report'],
    ['1,170', 'filled', undefined, 'Compatible with the headline report'],
    ['more than 1,100', 'muted', 'above', 'Counts something else; not compared'],
    ['more than 1,176', 'filled', 'above', 'Compatible with the headline report'],
    ['more than 1,000', 'filled', 'above', 'Compatible with the headline report'],
  ]);
  expect(ticks.map(({ text }) => text)).toEqual(['1,000', '1,050', '1,100', '1,150', '1,200']);
  expect(alternative).toContain(
    'Oleksiy Kuleba, in UNN: more than 1,176 buildings (compatible with the headline report).',
  );
});

test('a share says for each number of what it is a share', () => {
  const { marks, rest, whole } = plotOf(kyivChart('purl-share'), en);
  expect(whole).toBe('100%');
  expect(rest).toBe('the rest: not stated');
  expect(marks.map(({ words, style, spread }) => [words, style, spread])).toEqual([
    ['90% of Ukraine’s air-defence missiles', 'filled', undefined],
    ['90% of missiles for air-defence systems other than Patriot', 'muted', undefined],
    ['almost 90% of air-defence ammunition other than Patriot missiles', 'muted', [85.5, 90]],
    ['about 90% of Ukraine’s critical air-defence needs', 'muted', [85.5, 94.5]],
    ['about 75% of Ukraine’s Patriot missiles', 'filled', [73.5, 76.5]],
  ]);
});

test('a timeline names its days, and ends an event with its last day', () => {
  const { marks, ticks } = plotOf(kyivChart('days'), en);
  expect(ticks.map(({ text }) => text)).toEqual([
    ...['29 Jan', '30 Jan', '31 Jan', '1 Feb', '2 Feb', '3 Feb', '4 Feb', '5 Feb'],
  ]);
  expect(marks.map(({ from, to, short, style }) => [from - 20_482, to - from, short, style])).toEqual([
    [0, 1, '29 January', 'filled'],
    [1, 3, '30 January – 1 February', 'filled'],
    [4, 2, '2–3 February', 'accent'],
    [5, 1, '3 February', 'filled'],
    [6, 2, '4–5 February', 'filled'],
  ]);
});

test('a line stands in the order of its days, whatever the order of its figures', () => {
  const on = (day: string, value: number) =>
    madeUpFigure([madeUpReport({ value })], { label: day, when: { ...periodOf(day), text: day } });
  const chart: Chart = {
    id: 'line',
    kind: 'line',
    title: 'The water rose',
    subtitle: '',
    derived: [],
    series: [
      { label: 'North', figures: [on('2026-05-12', 60), on('2026-05-10', 20)] },
      { label: 'South', figures: [on('2026-05-10', 10), on('2026-05-11', 30)] },
    ],
  };
  const { marks, series, ticks, dayTicks } = plotOf(chart, en);
  expect(series).toEqual(['North', 'South']);
  expect(marks.map(({ series: own, label, at, from }) => [own, label, at, from])).toEqual([
    [0, '2026-05-10', 20_583, 20],
    [0, '2026-05-12', 20_585, 60],
    [1, '2026-05-10', 20_583, 10],
    [1, '2026-05-11', 20_584, 30],
  ]);
  expect(ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60']);
  expect(dayTicks?.map(({ text }) => text)).toEqual(['10 May', '11 May', '12 May']);
});

test('a bound below is open below', () => {
  const figure = madeUpFigure([madeUpReport({ value: 300, qualifier: 'up-to' })]);
  const chart: Chart = { id: 'bar', kind: 'bar', title: 'Few', subtitle: '', derived: [], figures: [figure] };
  expect(plotOf(chart, en).marks[0]).toMatchObject({ short: 'up to 300', from: 300, to: 300, open: 'below' });
});

import { describe, expect, test } from 'vitest';
import { kyivChart, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { courier, madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { dayText, periodText } from '../story/days.ts';
import { periodOf } from '../story/time.ts';
import type { Unit } from '../units.ts';
import { en } from '../story/locale/en.ts';
import { chartReports } from '../story/select.ts';
import type { Chart, StoryEvent } from '../story/story.ts';
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
            number: periodText(when, en, { years: false }),
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
      'The request for all of 2026 is several times what was pledged in PURL’s first months. US arms for Ukraine, 2026: $15\u00a0billion requested. Pledged through PURL, 2025: $4 to $5\u00a0billion pledged.',
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

test('parts of one whole say once of what, and what they leave only where they leave it', () => {
  const plotWith = (...values: readonly number[]) => {
    const figures = values.map((value) =>
      madeUpFigure([madeUpReport({ value, unit: 'percent' })], { label: `List ${value}`, of: 'votes' }),
    );
    const share = { kind: 'share', figures, otherBases: false, stacked: true } as const;
    return plotOf({ id: 'votes', title: 'T', subtitle: '', derived: [], ...share }, en);
  };
  expect(plotWith(60, 30)).toMatchObject({ whole: '100% = votes', rest: 'not stated', stacked: true });
  expect(plotWith(60, 30).alternative).toBe('T. List 60: 60% of votes. List 30: 30% of votes. Not stated.');
  expect(plotWith(66.7, 33.2).rest).toBeUndefined();
});

test('a change tells both ends, each with its time, and what is aimed at comes last', () => {
  const figure = (label: string, value: number, year: string, claim: 'reported' | 'target' = 'reported') =>
    madeUpFigure([madeUpReport({ value, unit: 'percent', per: 'year' })], {
      label,
      per: 'year',
      claim,
      when: { ...periodOf(year), text: year },
    });
  const chart: Chart = {
    ...{ id: 'rate', kind: 'bar', title: 'T', subtitle: '', derived: [] },
    figures: [figure('Rate', 4, '2026')],
    before: [figure('Rate before', 5.25, '2025')],
    target: figure('Aim', 2, '2027', 'target'),
  };
  const { marks, ticks, alternative } = plotOf(chart, en);
  expect(marks.map(({ label, short, role }) => [label, short, role])).toEqual([
    ['Rate before', '5.25% (2025)', undefined],
    ['Rate', '4% (2026)', 'after'],
    ['Aim', 'a target of 2%', 'target'],
  ]);
  expect(ticks.map(({ value }) => value)).toContain(0);
  expect(alternative).toBe(
    'T. Rate before: 5.25% per year, 2025. Rate: 4% per year, 2026. Aim: a target of 2% per year.',
  );
});

test('a timeline names its days, and ends an event with its last day', () => {
  const { marks, ticks } = plotOf(kyivChart('days'), en);
  expect(ticks.map(({ text }) => text)).toEqual([
    ...['29 Jan', '30 Jan', '31 Jan', '1 Feb', '2 Feb', '3 Feb', '4 Feb', '5 Feb'],
  ]);
  expect(marks.map(({ from, to, short, style }) => [from - 20_482, to - from, short, style])).toEqual([
    [0, 1, '29 January', 'filled'],
    [1, 3, '30 January – 1 February', 'filled'],
    [4.75, 0.5, 'night of 2–3 February', 'accent'],
    [5, 1, '3 February', 'filled'],
    [6, 2, '4–5 February', 'filled'],
  ]);
});

test('days of several years are named with their years, on the axis, beside the marks and in words', () => {
  const event = (id: string, start: string, end = start): StoryEvent => {
    const when = periodOf({ start, end, night: false });
    return { id, label: id, when: { ...when, text: periodText(when, en) }, source: courier, main: false };
  };
  const chart = (events: readonly StoryEvent[]): Chart => {
    return { id: 'days', kind: 'timeline', title: 'Floods', subtitle: '', derived: [], events };
  };
  const several = plotOf(chart([event('a', '2024-02-03'), event('b', '2026-02-03', '2026-02-04')]), en);
  expect(several.marks.map(({ short }) => short)).toEqual(['3 February 2024', '3–4 February 2026']);
  expect(several.ticks.map(({ text }) => text)).toContain('Jul 2024');
  expect(several.alternative).toBe('Floods. a: 3 February 2024. b: 3–4 February 2026.');

  const one = plotOf(chart([event('a', '2026-02-03'), event('b', '2026-02-05')]), en);
  expect(one.marks.map(({ short }) => short)).toEqual(['3 February', '5 February']);
  expect(one.ticks.map(({ text }) => text)).toEqual(['3 Feb', '4 Feb', '5 Feb']);
  expect(one.alternative).toBe('Floods. a: 3 February 2026. b: 5 February 2026.');
});

// Guards against an earthquake of a minute being drawn as a day.
test.each([
  ['2026-02-03T12:00', undefined, 0.5, 0.5],
  ['2026-02-03T06:00', '2026-02-03T18:00', 0.25, 0.75],
  ['2026-02-03T18:00', '2026-02-04', 0.75, 2],
  ['2026-02-03', undefined, 0, 1],
] as const)('an event from %s to %s is drawn from %d to %d days', (start, end, from, to) => {
  const when = { ...periodOf({ start, end, night: false }), text: start };
  const events = [{ id: 'a', label: 'A', when, source: courier, main: false }];
  const [mark] = plotOf(
    { id: 'days', kind: 'timeline', title: 'T', subtitle: '', derived: [], events },
    en,
  ).marks;
  expect([mark?.from, mark?.to].map((each) => (each ?? NaN) - 20_487)).toEqual([from, to]);
});

// Guards against 25 basis points being drawn a hundred times as far as 0.25 percentage points.
test('reports of one figure in several units are drawn on the axis of the figure', () => {
  const against = 'the rate before';
  const figure = madeUpFigure([
    madeUpReport({ value: -25, unit: 'basis-point', against }),
    madeUpReport({ id: 'b', value: -0.25, unit: 'percentage-point', against, asOf: '2026-08-07' }),
  ]);
  const { marks } = plotOf({ id: 'cut', kind: 'reports', title: 'T', subtitle: '', derived: [], figure }, en);
  expect(marks.map(({ from, short, label }) => [from, short, label])).toEqual([
    [-25, 'down 25\u00a0basis points', 'The Courier'],
    [-25, 'down 0.25\u00a0percentage points', 'The Courier, as of 7 August 2026'],
  ]);
});

describe('a line', () => {
  const over = (
    periods: readonly (readonly [start: string, end: string])[],
    values: readonly number[] = [],
  ) => {
    const figures = periods.map(([start, end], index) =>
      madeUpFigure([madeUpReport({ value: values[index] ?? 1, unit: 'degree-celsius' })], {
        when: { ...periodOf({ start, end, night: false }), text: start },
      }),
    );
    const series = [{ label: 'Exa', figures }];
    return plotOf({ id: 'line', kind: 'line', title: 'T', subtitle: '', derived: [], series }, en);
  };
  const days = (...each: readonly string[]) => each.map((day) => [day, day] as const);

  test('below zero has its scale there, down to the coldest and with nought in it', () => {
    const { ticks } = over(days('2026-02-03', '2026-02-04'), [-20, 3]);
    expect(ticks.map(({ value }) => value)).toEqual([-20, -10, 0, 10]);
    expect(over(days('2026-02-03', '2026-02-04'), [-20, -3]).ticks.at(-1)?.text).toBe('0\u00a0°C');
  });

  test.each([
    [days('2023-02-03', '2024-02-03', '2026-02-03'), ['3 Feb 2023', '3 Feb 2024', '3 Feb 2026']],
    [days('2026-02-03', '2026-04-05'), ['3 Feb', '5 Apr']],
    [
      [
        ['2024-01-01', '2024-06-30'],
        ['2025-01-01', '2025-06-30'],
      ] as const,
      ['Jan – Jun 2024', 'Jan – Jun 2025'],
    ],
    [
      [
        ['2024-01-01', '2024-12-31'],
        ['2025-01-01', '2025-12-31'],
      ] as const,
      ['2024', '2025'],
    ],
    [
      [
        ['2026-02-02', '2026-02-03'],
        ['2026-02-05', '2026-02-05'],
      ] as const,
      ['2–3 Feb', '5 Feb'],
    ],
  ])('of %j names its periods', (periods, texts) => {
    expect(over(periods).dayTicks?.map(({ text }) => text)).toEqual(texts);
  });

  test('of many points names the first, the last, and days between', () => {
    const months = Array.from({ length: 24 }, (_, month) => {
      const [start, end] = [0, 1].map((after) => new Date(Date.UTC(2024, month + after, 1 - after)));
      return [start?.toISOString().slice(0, 10) ?? '', end?.toISOString().slice(0, 10) ?? ''] as const;
    });
    const names = over(months).dayTicks?.map(({ text }) => text);
    expect(names?.[0]).toBe('Jan 2024');
    expect(names?.at(-1)).toBe('Dec 2025');
    expect(names).toContain('Jan 2025');
  });

  const lineOf = (edtfs: readonly string[], steps = false) => {
    const figures = edtfs.map((edtf) =>
      madeUpFigure([madeUpReport({ value: 1 })], { when: { ...periodOf(edtf), text: edtf } }),
    );
    const series = [{ label: 'Exa', figures }];
    return plotOf({ id: 'line', kind: 'line', title: 'T', subtitle: '', derived: [], steps, series }, en);
  };

  test.each<[string, readonly string[], readonly number[]]>([
    ['months in a row', ['2026-01', '2026-02', '2026-03'], []],
    ['a month left out', ['2026-01', '2026-02', '2026-04'], [2]],
    ['quarters in any order', ['2026-Q4', '2026-Q1', '2025-Q4'], [2]],
    ['first halves of years, which follow no other', ['2024-H1', '2025-H1', '2026-H1'], []],
    ['days, on which something was measured', ['2026-01-01', '2026-01-02', '2026-01-09'], []],
  ])('is broken where a period has no number: %s', (_, edtfs, broken) => {
    const { marks, alternative } = lineOf(edtfs);
    expect(marks.flatMap(({ afterGap }, index) => (afterGap ? [index] : []))).toEqual(broken);
    expect(alternative.endsWith('The line is broken where a period has no number.')).toBe(broken.length > 0);
  });

  test('in steps begins each with its period', () => {
    const { marks, dayTicks, steps } = lineOf(['2026-02', '2026-03'], true);
    expect(steps).toBe(true);
    expect(marks[0]?.at).toBe(Date.UTC(2026, 1, 1) / 86_400_000);
    expect(dayTicks?.map(({ value }) => value)).toEqual(marks.map(({ at }) => at));
  });

  test('has a point of several days in their middle', () => {
    const { marks } = over([
      ['2026-02-02', '2026-02-03'],
      ['2026-02-05', '2026-02-05'],
    ]);
    expect(marks.map(({ at }) => at)).toEqual([20_486.5, 20_489]);
  });
});

test('a scale that doesn’t begin at zero says so, unless it is one of temperatures', () => {
  const scale = (value: number, unit: Unit) => {
    const figure = madeUpFigure([madeUpReport({ value, unit }), madeUpReport({ value: value + 1, unit })]);
    return plotOf({ id: 'r', kind: 'reports', title: 'T', subtitle: '', derived: [], figure }, en).axisNote;
  };
  expect(scale(70, 'percent')).toBe('This scale doesn’t begin at zero');
  expect(scale(0, 'percent')).toBeUndefined();
  expect(scale(-20, 'degree-celsius')).toBeUndefined();
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

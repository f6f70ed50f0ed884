import type { ChartKind } from '../src/lib/story/codes.ts';
import type { Mark, Plot } from '../src/lib/chart/plot.ts';

/* Plots as a story gives them, one a kind: what the tests draw. */

const said = 'Sky News, in NextFin News, 3 February 2026';

function mark(label: string, short: string, value: number, more: Partial<Mark> = {}): Mark {
  return {
    label,
    short,
    words: `${label}: ${short}`,
    said,
    from: value,
    to: value,
    style: 'filled',
    ...more,
  };
}

function plot(kind: ChartKind, marks: readonly Mark[], more: Partial<Plot> = {}): Plot {
  const alternative = marks.map(({ words }) => words).join('; ');
  return { kind, alternative, marks, ticks: [], series: [], ...more };
}

/** Days since 1970-01-01 of a day in 2026. */
function day(month: number, date: number): number {
  return Date.UTC(2026, month - 1, date) / 86_400_000;
}

function event(
  label: string,
  short: string,
  from: number,
  to: number,
  style: Mark['style'] = 'filled',
): Mark {
  return mark(label, short, from, { to, style });
}

/** Further forms of a kind, by the name of their sheets in tests/pictures/. */
export const FORM_PLOTS: Readonly<Record<string, Plot>> = {
  'bar-below-zero': plot('bar', [
    mark('Demand for electricity, against the year before', 'up 369 TWh', 369),
    mark('Electricity from coal', 'down 31 TWh', -31),
    mark('Electricity from gas and oil', 'down more than 200 TWh', -200, { open: 'below' }),
    mark('Electricity from water', 'between −60 and 20 TWh', -60, { to: 20 }),
  ]),
  'bar-many': plot('bar', [
    ...['Northshire', 'Exampleton and the coast', 'Southern Exaland', 'Midlands', 'West', 'Islands'].map(
      (label, index) =>
        mark(label, `${index === 0 ? 'more than ' : ''}${1200 - index * 190} homes`, 1200 - index * 190),
    ),
    mark('What the town aims at', 'a target of 400', 400, { role: 'target' }),
  ]),
  'bar-change': plot(
    'bar',
    [
      mark('Policy rate, a year before', '5.25% (Aug\u00a02025)', 5.25),
      mark('Policy rate', '4% (7\u00a0Aug\u00a02026)', 4, { role: 'after' }),
      mark('Rise of prices in June', '3.6% (Jun\u00a02026)', 3.6),
      mark('Rise of prices', '3.8% (Jul\u00a02026)', 3.8, { role: 'after' }),
      mark('The bank’s target', 'a target of 2%', 2, { role: 'target' }),
    ],
    { ticks: [0, 2, 4, 6].map((value) => ({ value, text: `${value}%` })) },
  ),
  'line-steps': plot(
    'line',
    [
      ...[5.25, 5, 4.75, 4.25, 4].map((rate, index) =>
        mark('Policy rate', `${rate}%`, rate, { at: day(1 + index * 2, 7), series: 0 }),
      ),
      ...[3.6, 3.9, 3.7, 3.8].map((rise, index) =>
        mark('Prices', `${rise}%`, rise, {
          at: day(1 + index * 2, 16),
          series: 1,
          ...(index === 2 ? { afterGap: true } : {}),
        }),
      ),
      ...[2.1, 3.2, 3.9].map((rise, index) =>
        mark('Wages in the public service', `about ${rise}%`, rise, {
          at: day(2 + index * 3, 16),
          series: 2,
          spread: [rise - 0.1, rise + 0.1],
        }),
      ),
    ],
    {
      steps: true,
      series: ['Policy rate', 'Prices', 'Wages in the public service'],
      ticks: [0, 2, 4, 6].map((value) => ({ value, text: `${value}%` })),
      dayTicks: [1, 3, 5, 7, 9].map((month) => ({ value: day(month, 7), text: `7/${month}` })),
    },
  ),
  'share-stacked': plot(
    'share',
    [
      mark('Green List', '31%', 31),
      mark('Harbour Party', '20.5%', 20.5),
      mark('Farmers', '12.6%', 12.6),
      mark('Free Union', '10.7%', 10.7),
      mark('List for Exa and the Coast', '9.2%', 9.2),
      mark('The Left', '8.6%', 8.6),
      mark('Pirates', '0.4%', 0.4),
    ],
    { rest: 'not stated', whole: '100% = second votes', stacked: true },
  ),
};

/** One of each chart kind. */
export const SAMPLE_PLOTS: Readonly<Record<ChartKind, Plot>> = {
  bar: plot('bar', [
    mark('Attack drones', 'about 450', 450, { spread: [445, 455] }),
    mark('Ballistic missiles', '32', 32, { style: 'accent' }),
  ]),
  share: plot(
    'share',
    [
      mark('Consumers without power', '60%', 60, { of: 'of electricity consumers in the region' }),
      mark('Homes without heat', 'almost 8%', 8, { of: 'of homes in the old town', spread: [7.5, 8] }),
    ],
    { rest: 'the rest: not stated', whole: '100%' },
  ),
  units: plot(
    'units',
    [mark('High-rise buildings without heating', 'more than 1,100', 1100, { open: 'above' })],
    {
      per: { count: 10, text: '1 square = 10 buildings' },
    },
  ),
  compare: plot('compare', [
    mark('For 2026, as Ukraine asked', '$15 billion requested', 15e9, { style: 'outlined' }),
    mark('In 2025, as allies promised', '$4 to $5 billion pledged', 4e9, { to: 5e9 }),
  ]),
  timeline: plot(
    'timeline',
    [
      event('Trump announces a pause', '29 January', day(1, 29), day(1, 30)),
      event('The pause, as the Kremlin puts it', '30 January to 1 February', day(1, 30), day(2, 2), 'muted'),
      event('The night’s attack', 'night of 2–3 February', day(2, 2) + 0.75, day(2, 3) + 0.3, 'accent'),
      event('Rutte speaks in Kyiv', '3 February', day(2, 3), day(2, 4)),
      event('Talks in Abu Dhabi', '4–5 February', day(2, 4), day(2, 6)),
    ],
    {
      ticks: [
        { value: day(1, 29), text: '29 Jan' },
        { value: day(1, 31), text: '31 Jan' },
        { value: day(2, 2), text: '2 Feb' },
        { value: day(2, 4), text: '4 Feb' },
      ],
    },
  ),
  reports: plot(
    'reports',
    [
      mark('NextFin News, citing Sky News', 'more than 1,100', 1100, { open: 'above', style: 'accent' }),
      mark('Mayor Klitschko (Reuters)', '1,170', 1170),
      mark('Mayor Klitschko (online.ua)', '1,170', 1170),
      mark('Deputy PM Kuleba (UNN)', 'more than 1,176', 1176, { open: 'above' }),
      mark('AFP (TRT World)', 'more than 1,000', 1000, { open: 'above' }),
      mark('Klitschko, two districts only (TASS)', 'more than 1,100', 1100, {
        open: 'above',
        style: 'muted',
      }),
    ],
    {
      axisNote: 'This scale doesn’t begin at zero',
      ticks: [1000, 1050, 1100, 1150].map((value) => ({ value, text: value.toLocaleString('en') })),
    },
  ),
  line: plot(
    'line',
    [
      mark('Drones, 30 January', '105', 105, { at: day(1, 30), series: 0 }),
      mark('Drones, 31 January', '85', 85, { at: day(1, 31), series: 0 }),
      mark('Drones, 1 February', 'about 90', 90, { at: day(2, 1), series: 0, spread: [85, 95] }),
      mark('Drones, 2 February', '171', 171, { at: day(2, 2), series: 0 }),
      mark('Drones, 3 February', 'about 450', 450, { at: day(2, 3), series: 0, spread: [445, 455] }),
      mark('Missiles, 30 January', '1', 1, { at: day(1, 30), series: 1, style: 'accent' }),
      mark('Missiles, 1 February', '0', 0, { at: day(2, 1), series: 1, style: 'accent' }),
      mark('Missiles, 3 February', 'more than 70', 70, {
        at: day(2, 3),
        series: 1,
        style: 'accent',
        open: 'above',
      }),
    ],
    {
      series: ['Drones', 'Missiles'],
      ticks: [0, 100, 200, 300, 400].map((value) => ({ value, text: String(value) })),
      dayTicks: [
        { value: day(1, 30), text: '30 Jan' },
        { value: day(2, 1), text: '1 Feb' },
        { value: day(2, 3), text: '3 Feb' },
      ],
    },
  ),
};

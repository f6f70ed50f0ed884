import { describe, expect, test } from 'vitest';
import { kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { courier, madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import type { Figure, Report } from './story.ts';
import { CLAIMS } from './codes.ts';
import { en } from './locale/en.ts';
import {
  agreementSentences,
  agreementWords,
  reportRemarks,
  runningWords,
  attribution,
  attributionWithDay,
  chartNotes,
  count,
  figureWords,
  numberWords,
  reportWords,
  sourceName,
  standingWords,
} from './words.ts';

interface Expected {
  readonly words: string;
  /** Each report's number, and who said it. */
  readonly reports: readonly (readonly [words: string, said: string])[];
  readonly sentences: readonly string[];
}

const FIGURES: Readonly<Record<string, Expected>> = {
  'ballistic-missiles': {
    words: '32 ballistic missiles',
    reports: [
      ['32 ballistic missiles', 'Sky News, in NextFin News, 3 February 2026'],
      ['32 ballistic missiles', 'Volodymyr Zelensky, in Newser (AP), 3 February 2026'],
      ['32 ballistic missiles', 'The Indian Express, 4 February 2026'],
    ],
    sentences: ['2 reports confirm it, from 2 other origins.'],
  },
  'attack-drones': {
    words: 'about 450 drones',
    reports: [
      ['about 450 drones', 'Sky News, in NextFin News, 3 February 2026'],
      ['about 450 long-range drones', 'Volodymyr Zelensky, in Newser (AP), 3 February 2026'],
      ['450 drones', 'Ukrainian Air Force, in TRT World (AFP), 3 February 2026'],
      ['about 450 long-range drones', 'Volodymyr Zelensky, in The Tribune (AP), 3 February 2026'],
      ['450 drones', 'Babel, 3 February 2026'],
    ],
    sentences: ['4 reports confirm it, from 3 other origins.'],
  },
  'kyiv-buildings-without-heat': {
    words: 'more than 1,100 high-rise buildings',
    reports: [
      ['more than 1,100 high-rise buildings', 'Sky News, in NextFin News, 3 February 2026'],
      [
        '1,170 residential buildings',
        'Vitali Klitschko, in Global Banking and Finance Review (Reuters), 3 February 2026',
      ],
      ['1,170 high-rise buildings', 'Vitali Klitschko, in online.ua, 3 February 2026'],
      [
        'more than 1,100 apartment buildings in Kyiv’s Darnytskyi and Dniprovskyi districts',
        'Vitali Klitschko, in TASS, 3 February 2026',
      ],
      ['more than 1,176 buildings', 'Oleksiy Kuleba, in UNN, 3 February 2026'],
      ['more than 1,000 buildings', 'TRT World (AFP), 3 February 2026'],
    ],
    sentences: [
      '4 reports are compatible. 1 counts something narrower.',
      'Those that fit the headline report don’t all fit each other: 1,170 (Vitali Klitschko, in Global Banking and Finance Review (Reuters)) against more than 1,176 (Oleksiy Kuleba, in UNN); 1,170 (Vitali Klitschko, in online.ua) against more than 1,176 (Oleksiy Kuleba, in UNN).',
      'Vitali Klitschko, in TASS counts apartment buildings in Kyiv’s Darnytskyi and Dniprovskyi districts: more than 1,100.',
    ],
  },
  'kharkiv-consumers-without-power': {
    words: '60% of electricity consumers in Kharkiv region',
    reports: [
      ['60% of electricity consumers in Kharkiv region', 'Sky News, in NextFin News, 3 February 2026'],
      ['about 60% of subscribers', 'Oleh Syniehubov, in UNN, 3 February 2026'],
      ['60% of subscribers', 'Babel, 3 February 2026'],
    ],
    sentences: ['2 reports confirm it, from 2 other origins.'],
  },
  'us-arms-2026': {
    words: '$15\u00a0billion requested',
    reports: [
      ['$15\u00a0billion requested', 'Mark Rutte, in NextFin News, 3 February 2026'],
      ['$15\u00a0billion requested', 'Mark Rutte, in Kyiv Independent, 3 February 2026'],
      ['$15\u00a0billion requested', 'Volodymyr Zelensky, in Ukrainska Pravda, 8 December 2025'],
      ['$15.5\u00a0billion requested', 'online.ua, 3 February 2026'],
    ],
    sentences: [
      '2 reports confirm it, from 1 other origin. 1 differs: $15.5\u00a0billion requested (online.ua).',
    ],
  },
  'purl-air-defence-share': {
    words: '90% of Ukraine’s air-defence missiles',
    reports: [
      ['90% of Ukraine’s air-defence missiles', 'Mark Rutte, in NextFin News, 3 February 2026'],
      ['90% of Ukraine’s air-defence missiles', 'Mark Rutte, in Ukrinform, 3 February 2026'],
      [
        '90% of missiles for air-defence systems other than Patriot',
        'Mark Rutte, in Mediafax (Interfax-Ukraine), 3 February 2026',
      ],
      [
        'almost 90% of air-defence ammunition other than Patriot missiles',
        'Denys Shmyhal, in Kyiv Independent, 3 February 2026',
      ],
      ['about 90% of Ukraine’s critical air-defence needs', 'Mark Rutte, in UNN, 12 February 2026'],
    ],
    sentences: [
      '1 report confirms it, from the same origin. 2 count something narrower. 1 counts something else.',
      'Mark Rutte, in Mediafax (Interfax-Ukraine) counts missiles for air-defence systems other than Patriot: 90%.',
      'Denys Shmyhal, in Kyiv Independent counts air-defence ammunition other than Patriot missiles: almost 90%.',
      'Mark Rutte, in UNN counts Ukraine’s critical air-defence needs: about 90%.',
    ],
  },
  temperature: {
    words: 'below −20\u00a0°C',
    reports: [
      ['below −20\u00a0°C', 'NextFin News, 3 February 2026'],
      ['below −20\u00a0°C', 'Volodymyr Zelensky, in The Straits Times (Reuters), 3 February 2026'],
      ['−20\u00a0°C: the night’s temperature in Kyiv', 'The Indian Express, 4 February 2026'],
    ],
    sentences: [
      '1 report confirms it, from 1 other origin. 1 counts something narrower.',
      'The Indian Express counts the night’s temperature in Kyiv: −20\u00a0°C.',
    ],
  },
  'energy-truce': {
    words: '1\u00a0week',
    reports: [
      ['1\u00a0week', 'Donald Trump, in NextFin News, 3 February 2026'],
      [
        '1\u00a0week: a pause in strikes on Kyiv only, until 1 February',
        'Dmitry Peskov, in The Straits Times (Reuters), 30 January 2026',
      ],
      ['1\u00a0week', 'Donald Trump, in Hürriyet Daily News (AFP), 29 January 2026'],
    ],
    sentences: [
      '1 report confirms it, from 1 other origin. 1 counts something narrower.',
      'Dmitry Peskov, in The Straits Times (Reuters) counts a pause in strikes on Kyiv only, until 1 February: 1\u00a0week.',
    ],
  },
  'purl-2025': {
    words: '$4 to $5\u00a0billion pledged',
    reports: [
      ['$4 to $5\u00a0billion pledged', 'Kyiv Independent, 3 February 2026'],
      [
        'more than $4\u00a0billion pledged: contributions of 21 countries from the launch to 8 December 2025',
        'Ukrainska Pravda, 8 December 2025',
      ],
    ],
    sentences: [
      'No other report of the same thing. 1 counts something else.',
      'Ukrainska Pravda counts contributions of 21 countries from the launch to 8 December 2025: more than $4\u00a0billion pledged.',
    ],
  },
  'missiles-all-types': {
    words: '71 missiles',
    reports: [
      ['71 missiles', 'Ukrainian Air Force, in TRT World (AFP), 3 February 2026'],
      ['70 missiles', 'Volodymyr Zelensky, in The Tribune (AP), 3 February 2026'],
    ],
    sentences: ['1 report differs: 70 (The Tribune).'],
  },
  'purl-patriot-share': {
    words: 'about 75% of Ukraine’s Patriot missiles',
    reports: [
      [
        'about 75% of Ukraine’s Patriot missiles',
        'Mark Rutte, in Mediafax (Interfax-Ukraine), 3 February 2026',
      ],
      ['about 75% of Ukraine’s Patriot missiles', 'Denys Shmyhal, in Kyiv Independent, 3 February 2026'],
      ['about 75% of Ukraine’s Patriot missiles', 'Mark Rutte, in UNN, 12 February 2026'],
    ],
    sentences: ['2 reports confirm it, from 2 other origins.'],
  },
};

describe('the real figures in words', () => {
  test('are all listed here', () => {
    expect(kyivStory.figures.map(({ id }) => id)).toEqual(Object.keys(FIGURES));
  });

  test.each(Object.entries(FIGURES))('%s', (id, { words, reports, sentences }) => {
    const figure = kyivFigure(id);
    expect(figureWords(figure, en)).toBe(words);
    expect(
      figure.reports.map((report) => [reportWords(report, figure, en), attributionWithDay(report, en)]),
    ).toEqual(reports);
    expect(agreementSentences(figure, en)).toEqual(sentences);
    expect(agreementWords(figure, en).map((clause) => `${clause}.`)).toEqual(sentences[0]?.split(/(?<=\.) /));
  });
});

describe('how other reports stand, in words', () => {
  const headline = madeUpReport();
  const elsewhere = { ...courier, id: 'gazette', publisher: 'The Gazette' };
  const same = madeUpReport({ qualifier: 'about' });
  const another = madeUpReport({ source: elsewhere });
  const open = madeUpReport({ value: 200, qualifier: 'more-than' });
  const [less, more] = [madeUpReport({ value: 200, qualifier: 'almost' }), madeUpReport({ value: 400 })];
  const wider = madeUpReport({ base: { relation: 'wider', of: 'homes in the county' } });

  test.each([
    ['one report only', [], ['One report only']],
    ['one from the same origin', [same], ['1 report confirms it, from the same origin']],
    ['one from another', [another], ['1 report confirms it, from 1 other origin']],
    ['two, one of them its own', [same, another], ['2 reports confirm it, from 1 other origin']],
    ['one that only fits', [open], ['1 report is compatible']],
    [
      'one confirms, one fits',
      [another, open],
      ['1 report confirms it, from 1 other origin', '1 is compatible'],
    ],
    ['one differs', [less], ['1 report differs: almost 200 (The Courier)']],
    [
      'one fits, two differ',
      [open, less, more],
      ['1 report is compatible', '2 differ: almost 200 (The Courier), 400 (The Courier)'],
    ],
    ['another base only', [wider], ['No other report of the same thing', '1 counts something wider']],
    [
      'another base beside one that confirms',
      [another, wider],
      ['1 report confirms it, from 1 other origin', '1 counts something wider'],
    ],
  ])('%s', (_, others, clauses) => {
    expect(agreementWords(madeUpFigure([headline, ...others]), en)).toEqual(clauses);
  });

  test('a count that moves is told by its times', () => {
    const at = (asOf: string, value: number) => madeUpReport({ asOf, value });
    const figure = madeUpFigure([at('2026-05-11', 300), at('2026-05-10', 12), at('2026-05-12', 340)]);
    expect(agreementWords(figure, en)).toEqual([
      '1 earlier count: 12 (The Courier)',
      '1 later count: 340 (The Courier)',
    ]);
  });

  test('who disputes it, and how its words were read, are told with it', () => {
    const doubted = madeUpReport({
      disputedBy: ['the mayor', 'the county'],
      reads: '“dozens” as at least 24',
    });
    const told = ['disputed by the mayor, the county', 'our reading: “dozens” as at least 24'];
    expect(agreementWords(madeUpFigure([doubted]), en)).toEqual(['One report only', ...told]);
    expect(agreementWords(madeUpFigure([doubted, another]), en).slice(1)).toEqual(told);
    expect(reportRemarks({ ...doubted, asOf: '2026-05-11', note: 'A note.' }, en)).toEqual([
      'as of 11 May 2026',
      ...told,
      'A note.',
    ]);
  });
});

const people = { one: 'person', other: 'people' };

const CLAIMED = [
  ['reported', 'about 450'],
  ['estimated', 'about an estimated 450'],
  ['requested', 'about 450 requested'],
  ['pledged', 'about 450 pledged'],
  ['committed', 'about 450 committed'],
  ['allocated', 'about 450 allocated'],
  ['delivered', 'about 450 delivered'],
  ['planned', 'about 450 planned'],
  ['target', 'a target of about 450'],
  ['forecast', 'about 450 forecast'],
] as const;

test.each(CLAIMED)('a number that is %s reads “%s”', (claim, words) => {
  expect(numberWords({ ...madeUpReport({ value: 450, qualifier: 'about' }), claim }, en)).toBe(words);
});

test.each(CLAIMED)('a ratio of numbers that are %s says so in brackets, before “times”', (claim, words) => {
  const ratio = { value: 450, qualifier: 'about', claim } as const;
  expect(numberWords(ratio, en)).toBe(claim === 'reported' ? words : `about 450 (${claim})`);
});

test('every claim type has its words', () => {
  expect(CLAIMED.map(([claim]) => claim)).toEqual(Object.keys(CLAIMS));
});

test.each([
  ['a single thing', madeUpFigure([madeUpReport({ value: 1 })]), '1 home'],
  [
    'things that were asked for',
    madeUpFigure([madeUpReport()], { claim: 'requested' }),
    '300 homes requested',
  ],
])('%s', (_, figure, words) => {
  expect(figureWords(figure, en)).toBe(words);
});

/** A figure of a number in a unit, and what it is in words: alone, whole, and in a sentence of ours. */
const WORDED: readonly (readonly [Partial<Figure> & Partial<Report>, whole: string, running: string])[] = [
  [{ value: 5072, unit: 'terawatt-hour' }, '5,072\u00a0TWh', '5,072\u00a0TWh'],
  [{ value: 12e6, unit: 'tonne' }, '12\u00a0million\u00a0tonnes', '12\u00a0million\u00a0tonnes'],
  [{ value: 1, unit: 'tonne' }, '1\u00a0tonne', '1\u00a0tonne'],
  [
    { value: 10.7e6, unit: people, claim: 'estimated' },
    'an estimated 10.7\u00a0million people',
    'an estimated 10.7\u00a0million',
  ],
  [
    { value: 1.2e6, qualifier: 'more-than', unit: people, claim: 'estimated' },
    'more than an estimated 1.2\u00a0million people',
    'more than an estimated 1.2\u00a0million',
  ],
  [
    { value: 134, unit: { one: 'new case', other: 'new cases' }, per: '100,000 people' },
    '134 new cases per 100,000 people',
    '134 new cases per 100,000 people',
  ],
  [{ value: 4, unit: 'percent', per: 'year' }, '4% per year', '4% per year'],
  [
    { value: 4, unit: 'percent', per: 'year', claim: 'forecast' },
    '4% per year forecast',
    '4% per year forecast',
  ],
  [
    { value: 20, qualifier: 'about', unit: 'percent', of: 'votes', claim: 'planned' },
    'about 20% of votes planned',
    'about 20% of votes planned',
  ],
  [
    { value: 2, unit: 'percent', per: 'year', claim: 'target' },
    'a target of 2% per year',
    'a target of 2% per year',
  ],
  [
    { value: -12, unit: 'percent', against: 'the year before' },
    'down 12% against the year before',
    'fell by 12% against the year before',
  ],
  [
    { value: 3.8, unit: 'percent', against: 'July 2025' },
    'up 3.8% against July 2025',
    'rose by 3.8% against July 2025',
  ],
  [
    { value: -12, qualifier: 'more-than', unit: 'percent', against: 'the year before' },
    'down more than 12% against the year before',
    'fell by more than 12% against the year before',
  ],
  [
    { value: [-5, -4], qualifier: 'range', unit: 'percent', against: 'May' },
    'down 4 to 5% against May',
    'fell by 4 to 5% against May',
  ],
  [
    { value: -25, unit: 'basis-point', against: 'July' },
    'down 25\u00a0basis points against July',
    'fell by 25\u00a0basis points against July',
  ],
  [
    { value: 4.7, unit: 'percentage-point', against: '2022', claim: 'forecast' },
    'up 4.7\u00a0percentage points forecast against 2022',
    'forecast to rise by 4.7\u00a0percentage points against 2022',
  ],
  [
    { value: 2, unit: 'percent', against: 'a year before', claim: 'target' },
    'up 2% target against a year before',
    'target to rise by 2% against a year before',
  ],
  [{ value: 0, unit: 'percent', against: 'May' }, '0% against May', '0% against May'],
  [
    { value: 48, unit: 'percent', of: 'voters', interval: { from: 45, to: 51 } },
    '48% ± 3 of voters',
    '48% ± 3 of voters',
  ],
  [
    { value: 10.2e6, unit: people, interval: { from: 9.2e6, to: 11.5e6, level: 95 } },
    '10.2\u00a0million people (95% interval: 9.2 to 11.5\u00a0million)',
    '10.2\u00a0million (95% interval: 9.2 to 11.5\u00a0million)',
  ],
];

test.each(WORDED)(
  '%j reads “%s”, in a sentence “%s”',
  ({ claim = 'reported', of, ...quantity }, whole, running) => {
    const report = madeUpReport(quantity);
    const figure = madeUpFigure([report], { ...quantity, claim, of });
    expect([figureWords(figure, en), reportWords(report, figure, en), runningWords(figure, en)]).toEqual([
      whole,
      whole,
      running,
    ]);
  },
);

test.each([
  [courier, undefined, 'The Courier'],
  [courier, 'Ann Example, mayor', 'Ann Example, mayor, in The Courier'],
  [courier, 'The Courier', 'The Courier'],
  [{ ...courier, credit: 'AP' }, undefined, 'The Courier (AP)'],
  [{ ...courier, credit: 'AP' }, 'The Courier', 'The Courier (AP)'],
])('%# who said it, and in which outlet', (source, saidBy, words) => {
  expect(attribution({ source, saidBy })).toBe(words);
});

test('an agency is named behind the outlet that carries it', () => {
  expect(sourceName({ ...courier, credit: 'Reuters' })).toBe('The Courier (Reuters)');
});

test.each([
  [0, '0 reports'],
  [1, '1 report'],
  [2, '2 reports'],
])('%d is counted as “%s”', (n, words) => {
  expect(count(n, 'report', 'reports')).toBe(words);
});

test.each([
  ['headline', 'Headline report'],
  ['confirms', 'Confirms'],
  ['compatible', 'Compatible'],
  ['earlier', 'An earlier count'],
  ['later', 'A later count'],
  ['differs', 'Differs'],
  ['another-base', 'Counts something else; not compared'],
] as const)('a standing of %s reads “%s”', (standing, words) => {
  expect(standingWords(standing)).toBe(words);
});

test('a chart says which of its numbers were changed, beside its note', () => {
  const figure = {
    ...kyivFigure('attack-drones'),
    changes: [
      {
        id: 'change',
        of: 'figure',
        thing: 'attack-drones',
        figureId: 'attack-drones',
        kind: 'correction',
        was: 'about 440',
        now: 'about 450',
        why: 'The outlet corrected its report.',
        when: '2026-02-12',
      },
    ],
  } as const;
  const chart = { id: 'x', kind: 'bar', title: '', subtitle: '', derived: [], figures: [figure] } as const;
  expect(chartNotes({ ...chart, note: 'A note.' }, en)).toEqual([
    'A note.',
    'Attack drones, corrected 12 February 2026: was about 440.',
  ]);
});

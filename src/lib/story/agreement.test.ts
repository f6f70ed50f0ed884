import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { courier, madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { agreement } from './agreement.ts';
import { originOf, otherOrigins } from './origin.ts';
import { compare, standing } from './standing.ts';
import type { Report } from './story.ts';

const HEDGES = {
  about: 'about',
  almost: 'almost',
  'more than': 'more-than',
  'at least': 'at-least',
  'up to': 'up-to',
} as const;
const SCALES = { '': 1, billion: 1e9 } as const;
const UNITS: Readonly<Record<string, Report['unit']>> = { '%': 'percent', $: 'USD' };
const NAMED = { 'percentage points': 'percentage-point', 'basis points': 'basis-point' } as const;

/** A report from the words of the table: "about 1,000", "$15.5 billion", "48% ± 3", "144, as of 28 March". */
function report(words: string, counts: string): Report {
  const parts =
    /^(?<hedge>\p{L}[\p{L} ]*?)? ?(?<sign>\$)?(?<digits>[\d.,]*\d)(?<percent>%)? ?(?:± (?<margin>\d+))?(?<scale>billion)?(?<unit>p\p{L}+ points|basis points)?(?:, as of (?<day>\d+) March)?$/u.exec(
      words,
    )?.groups;
  if (parts === undefined) throw new Error(`“${words}” isn’t read by this test`);
  const { hedge, sign, digits = '', percent, margin, scale, unit, day } = parts;
  const value = Number(digits.replaceAll(',', '')) * (scale === 'billion' ? SCALES.billion : 1);
  const named = Object.entries(NAMED).find(([name]) => name === unit)?.[1];
  return madeUpReport({
    value,
    qualifier: Object.entries(HEDGES).find(([name]) => name === hedge)?.[1] ?? 'exact',
    unit: UNITS[sign ?? percent ?? ''] ?? named ?? { one: counts, other: counts },
    interval: margin === undefined ? undefined : { from: value - Number(margin), to: value + Number(margin) },
    asOf: day && `2026-03-${day}`,
  });
}

const ROWS = readFileSync('tests/unit/agreement.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

test.each(ROWS)('%s and %s %s: the second %s', (first = '', second = '', counts = '', expected = '') => {
  expect(standing(report(second, counts), report(first, counts))).toBe(expected);
});

test('two reports stand to each other as the other way round', () => {
  const compared = ROWS.filter(([, , , expected]) => expected !== 'later');
  for (const [first = '', second = '', counts = ''] of compared) {
    const [a, b] = [report(first, counts), report(second, counts)];
    expect([first, second, compare(a, b)]).toEqual([first, second, compare(b, a)]);
  }
});

describe('a report', () => {
  const headline = madeUpReport({ value: 300, qualifier: 'more-than', asOf: '2026-05-11' });
  test.each([
    ['is the headline report itself', headline, 'headline'],
    ['is compared where no time says otherwise', madeUpReport({ value: 340 }), 'compatible'],
    ['is an earlier count', madeUpReport({ value: 12, asOf: '2026-05-10T18:00' }), 'earlier'],
    ['is a later count', madeUpReport({ value: 340, asOf: '2026-05-12' }), 'later'],
    ['of a time that overlaps is compared', madeUpReport({ value: 200, asOf: '2026-05' }), 'differs'],
    [
      'that counts something else is not compared',
      madeUpReport({ value: 340, base: { relation: 'narrower', of: 'homes in the old town' } }),
      'another-base',
    ],
  ])('%s', (_, other, expected) => {
    expect(standing(other, headline)).toBe(expected);
  });
});

test('a number in a unit of the same kind is converted before it is compared', () => {
  const rows = [
    [12e6, 'tonne', 12, 'megatonne', 'confirms'],
    [1, 'square-kilometre', 100, 'hectare', 'confirms'],
    [20, 'degree-celsius', 68, 'degree-fahrenheit', 'confirms'],
    [5, 'terawatt-hour', 6000, 'gigawatt-hour', 'differs'],
    [1, 'year', 12, 'month', 'confirms'],
  ] as const;
  for (const [value, unit, otherValue, otherUnit, expected] of rows)
    expect([
      unit,
      compare(
        { value, unit, qualifier: 'exact' },
        { value: otherValue, unit: otherUnit, qualifier: 'exact' },
      ),
    ]).toEqual([unit, expected]);
});

describe('a report goes back to', () => {
  const ap = { ...courier, credit: 'AP' };
  test.each([
    ['whom the seed names', madeUpReport({ origin: 'Ministry', source: ap, saidBy: 'A. Exa' }), 'Ministry'],
    ['the agency whose report the outlet carries', madeUpReport({ source: ap, saidBy: 'A. Exa' }), 'AP'],
    ['the speaker on that day', madeUpReport({ saidBy: 'A. Exa' }), 'A. Exa, 2026-05-11'],
    ['the outlet', madeUpReport(), 'The Courier'],
  ])('%s', (_, from, origin) => {
    expect(originOf(from)).toBe(origin);
  });

  test('one origin, however many outlets carry it', () => {
    const [headline, ...others] = [
      madeUpReport(),
      madeUpReport({ source: ap }),
      madeUpReport({ source: { ...ap, id: 'gazette', publisher: 'The Gazette' } }),
      madeUpReport({ source: { ...courier, id: 'again' } }),
    ];
    expect(otherOrigins(others, headline)).toBe(1);
  });
});

test('reports that fit the headline report but not each other are named in pairs', () => {
  const [headline, exact, more, loose] = [
    madeUpReport({ value: 1100, qualifier: 'more-than' }),
    madeUpReport({ value: 1170 }),
    madeUpReport({ value: 1176, qualifier: 'more-than' }),
    madeUpReport({ value: 1000, qualifier: 'more-than' }),
  ];
  const { confirm, compatible, apart } = agreement(madeUpFigure([headline, exact, more, loose]));
  expect(confirm).toEqual([]);
  expect(compatible).toEqual([exact, more, loose]);
  expect(apart).toEqual([[exact, more]]);
});

describe('the reports of the real figures', () => {
  // figure → confirm, compatible, differ, narrower, wider, other, pairs that lie apart
  const COUNTS: Readonly<Record<string, readonly number[]>> = {
    'ballistic-missiles': [2, 0, 0, 0, 0, 0, 0],
    'attack-drones': [4, 0, 0, 0, 0, 0, 0],
    'kyiv-buildings-without-heat': [0, 4, 0, 1, 0, 0, 2],
    'kharkiv-consumers-without-power': [2, 0, 0, 0, 0, 0, 0],
    'us-arms-2026': [2, 0, 1, 0, 0, 0, 0],
    'purl-air-defence-share': [1, 0, 0, 2, 0, 1, 0],
    temperature: [1, 0, 0, 1, 0, 0, 0],
    'energy-truce': [1, 0, 0, 1, 0, 0, 0],
    'purl-2025': [0, 0, 0, 0, 0, 1, 0],
    'missiles-all-types': [0, 0, 1, 0, 0, 0, 0],
    'purl-patriot-share': [2, 0, 0, 0, 0, 0, 0],
  };

  test('stand as they did when they were entered', () => {
    const found = kyivStory.figures.map((figure) => {
      const { confirm, compatible, differ, otherBase, apart } = agreement(figure);
      const { narrower, wider, other } = otherBase;
      return [
        figure.id,
        [confirm, compatible, differ, narrower, wider, other, apart].map((each) => each.length),
      ];
    });
    expect(Object.fromEntries(found)).toEqual(COUNTS);
  });

  test('are each counted once', () => {
    for (const { id } of kyivStory.figures) {
      const { reports } = kyivFigure(id);
      expect(
        (COUNTS[id] ?? []).slice(0, 6).reduce((sum, each) => sum + each, 1),
        id,
      ).toBe(reports.length);
    }
  });
});

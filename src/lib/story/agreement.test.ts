import { describe, expect, test } from 'vitest';
import { kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { agreement, claimedInterval, meet, standing, writtenStep } from './agreement.ts';
import { QUALIFIERS, type Qualifier } from './codes.ts';
import type { Value } from './story.ts';

test.each([
  [450, 10],
  [1100, 100],
  [1176, 1],
  [1, 1],
  [90, 10],
  [15.5, 0.1],
  [0.25, 0.01],
  [0.001, 0.001],
  [15e9, 1e9],
  [15.5e9, 1e8],
  [1e21, 1e21],
  [0, 1],
  [-0, 1],
  [-20, 10],
  [-1.5, 0.1],
])('%d is written in steps of %d', (value, step) => {
  expect(writtenStep(value)).toBe(step);
});

/** Ends as mathematicians write them: [ and ] belong to the interval, ( and ) don't. */
function notation(value: Value, qualifier: Qualifier): string {
  const { lower, lowerClosed, upper, upperClosed } = claimedInterval({ value, qualifier });
  return `${lowerClosed ? '[' : '('}${lower}, ${upper}${upperClosed ? ']' : ')'}`;
}

const INTERVALS: readonly (readonly [Qualifier, Value, string])[] = [
  ['exact', 32, '[32, 32]'],
  ['about', 450, '[445, 455]'],
  ['about', 60, '[55, 65]'],
  ['about', 75, '[74.5, 75.5]'],
  ['about', 15.5, '[15.45, 15.55]'],
  ['about', 0.3, '[0.25, 0.35]'],
  ['about', 1.1, '[1.05, 1.15]'],
  ['almost', 0.7, '[0.65, 0.7)'],
  ['about', 15e9, '[14500000000, 15500000000]'],
  ['about', 0, '[-0.5, 0.5]'],
  ['about', -20, '[-25, -15]'],
  ['at-least', 1100, '[1100, Infinity)'],
  ['more-than', 1100, '(1100, Infinity)'],
  ['up-to', 1100, '(-Infinity, 1100]'],
  ['less-than', -20, '(-Infinity, -20)'],
  ['almost', 90, '[85, 90)'],
  ['almost', 1000, '[500, 1000)'],
  ['range', [4, 5], '[4, 5]'],
  ['range', [4e9, 5e9], '[4000000000, 5000000000]'],
];

test.each(INTERVALS)('%s %j claims %s', (qualifier, value, interval) => {
  expect(notation(value, qualifier)).toBe(interval);
});

test('every qualifier claims something', () => {
  expect(new Set(INTERVALS.map(([qualifier]) => qualifier))).toEqual(new Set(Object.keys(QUALIFIERS)));
});

describe('two claims meet when some number lies in both', () => {
  const MEETINGS: readonly (readonly [Qualifier, Value, 'meets' | 'misses', Qualifier, Value])[] = [
    ['exact', 32, 'meets', 'exact', 32],
    ['exact', 71, 'misses', 'exact', 70],
    ['more-than', 1100, 'misses', 'exact', 1100],
    ['more-than', 1100, 'meets', 'exact', 1101],
    ['at-least', 1100, 'meets', 'exact', 1100],
    ['at-least', 1100, 'misses', 'exact', 1099],
    ['at-least', 1100, 'meets', 'up-to', 1100],
    ['more-than', 1100, 'misses', 'up-to', 1100],
    ['at-least', 1100, 'misses', 'less-than', 1100],
    ['more-than', 1100, 'meets', 'more-than', 1176],
    ['more-than', 1176, 'misses', 'exact', 1170],
    ['less-than', 5, 'meets', 'less-than', -5],
    ['about', 450, 'meets', 'exact', 455],
    ['about', 450, 'meets', 'exact', 445],
    ['about', 450, 'misses', 'exact', 444.9],
    ['about', 450, 'misses', 'exact', 455.1],
    ['about', 450, 'meets', 'about', 460],
    ['about', 450, 'misses', 'more-than', 455],
    ['almost', 90, 'misses', 'exact', 90],
    ['almost', 90, 'meets', 'exact', 89],
    ['almost', 90, 'meets', 'exact', 85],
    ['almost', 90, 'misses', 'exact', 84.9],
    ['almost', 90, 'misses', 'at-least', 90],
    ['less-than', -20, 'misses', 'exact', -20],
    ['up-to', -20, 'meets', 'exact', -20],
    ['less-than', -20, 'meets', 'exact', -21],
    ['range', [4, 5], 'meets', 'more-than', 4],
    ['range', [4, 5], 'misses', 'more-than', 5],
    ['range', [4, 5], 'meets', 'at-least', 5],
    ['range', [4, 5], 'misses', 'less-than', 4],
    ['range', [4, 5], 'meets', 'range', [5, 6]],
    ['range', [4, 5], 'misses', 'range', [5.1, 6]],
    ['exact', 15e9, 'misses', 'exact', 15.5e9],
    ['about', 15e9, 'meets', 'exact', 15.5e9],
  ];

  test.each(MEETINGS)('%s %j %s %s %j', (qualifier, value, how, otherQualifier, otherValue) => {
    const one = claimedInterval({ qualifier, value });
    const other = claimedInterval({ qualifier: otherQualifier, value: otherValue });
    expect(meet(one, other)).toBe(how === 'meets');
    expect(meet(other, one), 'the other way round').toBe(how === 'meets');
  });
});

describe('a report stands to the headline report', () => {
  const headline = madeUpReport({ value: 300, qualifier: 'more-than' });
  test.each([
    ['as the headline report itself', headline, 'headline'],
    ['as agreeing, for it claims a number above 300', madeUpReport({ value: 340 }), 'agrees'],
    ['as differing, for 300 is not above 300', madeUpReport({ value: 300 }), 'differs'],
    [
      'as another base whatever its number, for it counts something else',
      madeUpReport({ value: 340, base: { relation: 'narrower', of: 'homes in the old town' } }),
      'another-base',
    ],
  ])('%s', (_, report, expected) => {
    expect(standing(report, headline)).toBe(expected);
  });
});

test('reports that agree with the headline report but not with each other are named in pairs', () => {
  const [headline, exact, more, loose] = [
    madeUpReport({ value: 1100, qualifier: 'more-than' }),
    madeUpReport({ value: 1170 }),
    madeUpReport({ value: 1176, qualifier: 'more-than' }),
    madeUpReport({ value: 1000, qualifier: 'more-than' }),
  ];
  const { agree, apart } = agreement(madeUpFigure([headline, exact, more, loose]));
  expect(agree).toEqual([exact, more, loose]);
  expect(apart).toEqual([[exact, more]]);
});

describe('the reports of the real figures', () => {
  // figure → agree, differ, narrower, wider, other, pairs that lie apart
  const COUNTS: Readonly<Record<string, readonly number[]>> = {
    'ballistic-missiles': [2, 0, 0, 0, 0, 0],
    'attack-drones': [4, 0, 0, 0, 0, 0],
    'kyiv-buildings-without-heat': [4, 0, 1, 0, 0, 2],
    'kharkiv-consumers-without-power': [2, 0, 0, 0, 0, 0],
    'us-arms-2026': [2, 1, 0, 0, 0, 0],
    'purl-air-defence-share': [1, 0, 2, 0, 1, 0],
    temperature: [1, 0, 1, 0, 0, 0],
    'energy-truce': [1, 0, 1, 0, 0, 0],
    'purl-2025': [0, 0, 0, 0, 1, 0],
    'missiles-all-types': [0, 1, 0, 0, 0, 0],
    'purl-patriot-share': [2, 0, 0, 0, 0, 0],
  };

  test('are all counted here', () => {
    expect(kyivStory.figures.map(({ id }) => id)).toEqual(Object.keys(COUNTS));
  });

  test.each(Object.entries(COUNTS))('%s: %j', (id, counts) => {
    const figure = kyivFigure(id);
    const { agree, differ, otherBase, apart } = agreement(figure);
    const { narrower, wider, other } = otherBase;
    const found = [agree, differ, narrower, wider, other, apart].map(({ length }) => length);
    expect(found).toEqual(counts);
    expect(agree.length + differ.length + narrower.length + wider.length + other.length).toBe(
      figure.reports.length - 1,
    );
  });
});

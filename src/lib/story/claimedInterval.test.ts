import { describe, expect, test } from 'vitest';
import type { Unit } from '../units.ts';
import { claimedInterval, meet, writtenStep } from './claimedInterval.ts';
import { QUALIFIERS, type Qualifier } from './codes.ts';
import type { Amount, Value } from './story.ts';

test.each([
  [450, 10],
  [1100, 100],
  [1176, 1],
  [90, 10],
  [15.5, 0.1],
  [0.25, 0.01],
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
function notation(amount: Amount): string {
  const { lower, lowerClosed, upper, upperClosed } = claimedInterval(amount);
  return `${lowerClosed ? '[' : '('}${lower}, ${upper}${upperClosed ? ']' : ')'}`;
}

const drones = { one: 'drone', other: 'drones' };

const INTERVALS: readonly (readonly [Qualifier, Value, Unit, string])[] = [
  ['exact', 32, drones, '[32, 32]'],
  // Half the last place, but at least 2 % and at most 5 %.
  ['about', 450, drones, '[441, 459]'],
  ['about', 1000, drones, '[950, 1050]'],
  ['about', 1170, drones, '[1146.6, 1193.4]'],
  ['about', 1e6, drones, '[950000, 1050000]'],
  ['about', 15e9, 'USD', '[14500000000, 15500000000]'],
  ['about', 15.5, 'percent', '[15.19, 15.81]'],
  ['about', 60, 'percent', '[57, 63]'],
  ['about', -20, 'degree-celsius', '[-21, -19]'],
  // Things that are counted come whole.
  ['about', 12, drones, '[11, 13]'],
  ['about', 7, drones, '[6, 8]'],
  ['about', 10, drones, '[9, 11]'],
  ['about', 12, 'week', '[11.5, 12.5]'],
  ['about', 0, 'percent', '[-0.5, 0.5]'],
  ['about', 0, drones, '[-1, 1]'],
  ['almost', 1000, drones, '[950, 1000)'],
  ['almost', 90, 'percent', '[85.5, 90)'],
  ['almost', -20, 'degree-celsius', '(-20, -19]'],
  ['at-least', 1100, drones, '[1100, Infinity)'],
  ['more-than', 1100, drones, '(1100, Infinity)'],
  ['up-to', 1100, drones, '(-Infinity, 1100]'],
  ['less-than', -20, 'degree-celsius', '(-Infinity, -20)'],
  ['range', [4e9, 5e9], 'USD', '[4000000000, 5000000000]'],
];

test.each(INTERVALS)('%s %j %j claims %s', (qualifier, value, unit, interval) => {
  expect(notation({ value, qualifier, unit })).toBe(interval);
});

test('every qualifier claims something', () => {
  expect(new Set(INTERVALS.map(([qualifier]) => qualifier))).toEqual(new Set(Object.keys(QUALIFIERS)));
});

// A fall of more than 12 % lies below −12: what a hedge says of a change, it says of its size.
test.each([
  ['more-than', -12, '(-Infinity, -12)'],
  ['at-least', -12, '(-Infinity, -12]'],
  ['up-to', -12, '[-12, Infinity)'],
  ['almost', -20, '(-20, -19]'],
  ['more-than', 12, '(12, Infinity)'],
  ['exact', -0.3, '[-0.3, -0.3]'],
] as const)('a change by %s %d claims %s', (qualifier, value, interval) => {
  expect(notation({ value, qualifier, unit: 'percent', against: 'the year before' })).toBe(interval);
});

test('an interval that the source states counts as stated', () => {
  expect(notation({ value: 48, qualifier: 'exact', unit: 'percent', interval: { from: 45, to: 51 } })).toBe(
    '[45, 51]',
  );
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
    ['more-than', 1176, 'misses', 'exact', 1170],
    ['less-than', 5, 'meets', 'less-than', -5],
    ['about', 450, 'meets', 'exact', 459],
    ['about', 450, 'misses', 'exact', 459.1],
    ['almost', 90, 'misses', 'exact', 90],
    ['almost', 90, 'misses', 'at-least', 90],
    ['almost', 90, 'meets', 'exact', 89],
    ['range', [4, 5], 'meets', 'more-than', 4],
    ['range', [4, 5], 'misses', 'more-than', 5],
    ['range', [4, 5], 'meets', 'at-least', 5],
    ['range', [4, 5], 'misses', 'less-than', 4],
    ['range', [4, 5], 'meets', 'range', [5, 6]],
    ['range', [4, 5], 'misses', 'range', [5.1, 6]],
  ];

  test.each(MEETINGS)('%s %j %s %s %j', (qualifier, value, how, otherQualifier, otherValue) => {
    const one = claimedInterval({ qualifier, value });
    const other = claimedInterval({ qualifier: otherQualifier, value: otherValue });
    expect(meet(one, other)).toBe(how === 'meets');
    expect(meet(other, one), 'the other way round').toBe(how === 'meets');
  });
});

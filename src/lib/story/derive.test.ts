import { describe, expect, test } from 'vitest';
import { kyivFigure } from '../../../tests/unit/kyivStory.ts';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { QUALIFIERS, type Qualifier } from './codes.ts';
import { derive, quotient, ratioQualifier } from './derive.ts';
import type { Figure, Report } from './story.ts';

describe('the hedge of a ratio', () => {
  // A row for each numerator; the columns are the denominators, in the same order; a dash is no answer.
  const TABLE: readonly (readonly [Qualifier, string])[] = [
    //             exact     about at-least  more-than up-to    less-than almost range
    ['exact', '    exact     about up-to     less-than at-least more-than -      -'],
    ['about', '    about     about -         -         -        -         -      -'],
    ['at-least', ' at-least  -     -         -         at-least -         -      -'],
    ['more-than', 'more-than -     -         -         -        more-than -      -'],
    ['up-to', '    up-to     -     up-to     -         -        -         -      -'],
    ['less-than', 'less-than -     -         less-than -        -         -      -'],
    ['almost', '   -         -     -         -         -        -         -      -'],
    ['range', '    -         -     -         -         -        -         -      -'],
  ];

  test.each(TABLE)('of a number that is %s, by denominator: %s', (numerator, row) => {
    const found = TABLE.map(([denominator]) => ratioQualifier(numerator, denominator) ?? '-');
    expect(found).toEqual(row.trim().split(/\s+/));
  });

  test('is known for every qualifier', () => {
    expect(TABLE.map(([numerator]) => numerator)).toEqual(Object.keys(QUALIFIERS));
  });
});

function homes(value: Report['value'], qualifier: Qualifier = 'exact', parts: Partial<Figure> = {}): Figure {
  return madeUpFigure(
    [madeUpReport({ value, qualifier, unit: parts.unit ?? { one: 'home', other: 'homes' } })],
    parts,
  );
}

test.each([
  ['96 / 32', homes(96), homes(32), 3, 'exact'],
  ['a half', homes(16), homes(32), 0.5, 'exact'],
  ['450 / 32, which isn’t whole', homes(450), homes(32), 14, 'about'],
  ['about 450 / 32', homes(450, 'about'), homes(32), 14, 'about'],
  ['1 / 3', homes(1), homes(3), 0.33, 'about'],
  ['zero', homes(0), homes(3), 0, 'exact'],
  ['12345 / 1 in two figures', homes(12_345), homes(1), 12_000, 'about'],
  [
    'percentages',
    homes(90, 'exact', { unit: 'percent' }),
    homes(60, 'exact', { unit: 'percent' }),
    1.5,
    'exact',
  ],
  [
    'two requests',
    homes(9, 'exact', { claim: 'requested' }),
    homes(3, 'exact', { claim: 'requested' }),
    3,
    'exact',
  ],
] as const)('a quotient: %s', (_, numerator, denominator, value, qualifier) => {
  const unit = { one: 'to one', other: 'to one' };
  expect(quotient(numerator, denominator)).toEqual({ value, qualifier, unit });
});

// Guards against a bound that rounding makes false: more than 200 / 3 is more than 66, but not more than 67.
test.each([
  ['more-than', 200, 'exact', 3, 'more-than', 66],
  ['at-least', 200, 'exact', 3, 'at-least', 66],
  ['less-than', 100, 'exact', 3, 'less-than', 34],
  ['up-to', 100, 'exact', 3, 'up-to', 34],
  ['exact', 100, 'more-than', 3, 'less-than', 34],
  ['exact', 200, 'less-than', 3, 'more-than', 66],
  ['more-than', 90, 'exact', 3, 'more-than', 30],
  ['more-than', 29, 'exact', 100, 'more-than', 0.29],
  ['up-to', 58, 'exact', 200, 'up-to', 0.29],
] as const)(
  'a bound is rounded to the safe side: %s %d / %s %d',
  (q1, above, q2, below, qualifier, value) => {
    expect(quotient(homes(above, q1), homes(below, q2))).toMatchObject({ qualifier, value });
  },
);

test.each([
  [homes(40, 'exact', { claim: 'requested' }), homes(20), 'a requested number divided by a reported one'],
  [
    homes(40),
    homes(20, 'exact', { unit: 'percent' }),
    'numbers in units that don’t divide into a plain ratio',
  ],
  [
    homes(40, 'exact', { unit: 'USD' }),
    homes(20, 'exact', { unit: 'EUR' }),
    'numbers in units that don’t divide into a plain ratio',
  ],
  [
    homes(-20, 'exact', { unit: 'degree-celsius' }),
    homes(-10, 'exact', { unit: 'degree-celsius' }),
    'a ratio of temperatures',
  ],
  [homes([40, 50], 'range'), homes(20), 'a range'],
  [homes(40), homes([20, 30], 'range'), 'a range'],
  [homes(40), homes(0), 'a division by zero'],
  [homes(40, 'almost'), homes(20), '“almost” divided by “exact”'],
  [homes(40, 'more-than'), homes(20, 'more-than'), '“more-than” divided by “more-than”'],
])('no quotient where there is none: %#', (numerator, denominator, impossible) => {
  expect(quotient(numerator, denominator)).toEqual({ impossible });
  expect(() => derive({ id: 'ratio', label: 'a ratio', numerator, denominator })).toThrow(
    new RangeError(`ratio would be ${impossible}`),
  );
});

test('there were about 14 drones to each ballistic missile', () => {
  const numerator = kyivFigure('attack-drones');
  const denominator = kyivFigure('ballistic-missiles');
  expect(derive({ id: 'drones-per-missile', label: '', numerator, denominator })).toMatchObject({
    value: 14,
    qualifier: 'about',
  });
});

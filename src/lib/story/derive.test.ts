import { describe, expect, test } from 'vitest';
import { kyivFigure } from '../../../tests/unit/kyivStory.ts';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { QUALIFIERS, type Operator, type Qualifier } from './codes.ts';
import { compute, derive, resultQualifier } from './derive.ts';
import type { Figure, Report } from './story.ts';

/** A row for each left hedge; the columns are the right ones, in the same order; a dash is no answer. */
const HEDGES = {
  '/': `
             exact     about at-least  more-than up-to    less-than almost range
    exact     exact     about up-to     less-than at-least more-than -      -
    about     about     about -         -         -        -         -      -
    at-least  at-least  -     -         -         at-least more-than -      -
    more-than more-than -     -         -         more-than more-than -     -
    up-to     up-to     -     up-to     less-than -        -         -      -
    less-than less-than -     less-than less-than -        -         -      -
    almost    -         -     -         -         -        -         -      -
    range     -         -     -         -         -        -         -      -`,
  '+': `
             exact     about at-least  more-than up-to    less-than almost range
    exact     exact     about at-least  more-than up-to    less-than -      range
    about     about     about -         -         -        -         -      -
    at-least  at-least  -     at-least  more-than -        -         -      -
    more-than more-than -     more-than more-than -        -         -      -
    up-to     up-to     -     -         -         up-to    less-than -      -
    less-than less-than -     -         -         less-than less-than -     -
    almost    -         -     -         -         -        -         -      -
    range     range     -     -         -         -        -         -      range`,
  '-': `
             exact     about at-least  more-than up-to    less-than almost range
    exact     exact     about up-to     less-than at-least more-than -      range
    about     about     about -         -         -        -         -      -
    at-least  at-least  -     -         -         at-least more-than -      -
    more-than more-than -     -         -         more-than more-than -     -
    up-to     up-to     -     up-to     less-than -        -         -      -
    less-than less-than -     less-than less-than -        -         -      -
    almost    -         -     -         -         -        -         -      -
    range     range     -     -         -         -        -         -      range`,
} as const satisfies Record<Operator, string>;

const QUALIFIER_CODES = Object.keys(QUALIFIERS).filter((code): code is Qualifier => code in QUALIFIERS);

describe.each(Object.entries(HEDGES))('the hedge of what %s makes', (text, table) => {
  const operator = operatorOf(text);
  const [columns = [], ...rows] = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

  test('is known for every qualifier', () => {
    expect(columns).toEqual(QUALIFIER_CODES);
    expect(rows.map(([left]) => left)).toEqual(QUALIFIER_CODES);
  });

  test.each(rows)('after “%s”', (left, ...expected) => {
    const found = QUALIFIER_CODES.map((right) => resultQualifier(qualifierOf(left), operator, right) ?? '-');
    expect(found).toEqual(expected);
  });
});

function operatorOf(text: string): Operator {
  if (text !== '/' && text !== '+' && text !== '-') throw new Error(`${text} is no operator`);
  return text;
}

function qualifierOf(text: string): Qualifier {
  const found = QUALIFIER_CODES.find((code) => code === text);
  if (found === undefined) throw new Error(`${text} is no qualifier`);
  return found;
}

function homes(value: Report['value'], qualifier: Qualifier = 'exact', parts: Partial<Figure> = {}): Figure {
  return madeUpFigure(
    [madeUpReport({ value, qualifier, unit: parts.unit ?? { one: 'home', other: 'homes' } })],
    { id: 'left', ...parts },
  );
}

/** A number of the same thing, of another figure. */
function others(...words: Parameters<typeof homes>): Figure {
  return { ...homes(...words), id: 'right' };
}

test.each([
  ['96 / 32', homes(96), others(32), 3, 'exact'],
  ['a half', homes(16), others(32), 0.5, 'exact'],
  ['450 / 32, which isn’t whole', homes(450), others(32), 14, 'about'],
  ['about 450 / 32', homes(450, 'about'), others(32), 14, 'about'],
  ['1 / 3', homes(1), others(3), 0.33, 'about'],
  ['zero', homes(0), others(3), 0, 'exact'],
  ['12345 / 1 in two figures', homes(12_345), others(1), 12_000, 'about'],
  [
    'percentages',
    homes(90, 'exact', { unit: 'percent' }),
    others(60, 'exact', { unit: 'percent' }),
    1.5,
    'exact',
  ],
  [
    'two requests',
    homes(9, 'exact', { claim: 'requested' }),
    others(3, 'exact', { claim: 'requested' }),
    3,
    'exact',
  ],
] as const)('a quotient: %s', (_, left, right, value, qualifier) => {
  expect(compute(left, '/', right)).toEqual({ value, qualifier, claim: left.claim });
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
    expect(compute(homes(above, q1), '/', others(below, q2))).toMatchObject({ qualifier, value });
  },
);

test.each([
  ['300 + 20', homes(300), '+', others(20), { value: 320, qualifier: 'exact' }],
  ['0.1 + 0.2', homes(0.1), '+', others(0.2), { value: 0.3, qualifier: 'exact' }],
  ['300 - 20', homes(300), '-', others(20), { value: 280, qualifier: 'exact' }],
  ['20 - 300', homes(20), '-', others(300), { value: -280, qualifier: 'exact' }],
  ['about 450 + 32, to the ten', homes(450, 'about'), '+', others(32), { value: 480, qualifier: 'about' }],
  ['32 - about 1100', homes(32), '-', others(1100, 'about'), { value: -1100, qualifier: 'about' }],
  [
    'about 1.5 + about 0.25',
    homes(1.5, 'about'),
    '+',
    others(0.25, 'about'),
    { value: 1.8, qualifier: 'about' },
  ],
  ['more than 5 + 3', homes(5, 'more-than'), '+', others(3), { value: 8, qualifier: 'more-than' }],
  ['5 - more than 3', homes(5), '-', others(3, 'more-than'), { value: 2, qualifier: 'less-than' }],
  ['4 to 5 + 1', homes([4, 5], 'range'), '+', others(1), { value: [5, 6], qualifier: 'range' }],
  ['9 - 4 to 6', homes(9), '-', others([4, 6], 'range'), { value: [3, 5], qualifier: 'range' }],
  [
    '4 to 5 - 1 to 2',
    homes([4, 5], 'range'),
    '-',
    others([1, 2], 'range'),
    { value: [2, 4], qualifier: 'range' },
  ],
] as const)('a sum or difference: %s', (_, left, operator, right, expected) => {
  const { unit, claim } = left;
  expect(compute(left, operator, right)).toEqual({ ...expected, unit, claim });
});

test('a sum of requests is a request, and a difference of temperatures a temperature', () => {
  const requested = { claim: 'requested', unit: 'USD' } as const;
  expect(compute(homes(15e9, 'exact', requested), '+', others(5e9, 'exact', requested))).toEqual({
    ...requested,
    value: 20e9,
    qualifier: 'exact',
  });
  const degrees = { unit: 'degree-celsius' } as const;
  expect(compute(homes(-4, 'exact', degrees), '-', others(-20, 'exact', degrees))).toMatchObject({
    ...degrees,
    value: 16,
  });
});

const percent = { unit: 'percent' } as const;
const degrees = { unit: 'degree-celsius' } as const;
test.each([
  [
    homes(40, 'exact', { claim: 'requested' }),
    '/',
    others(20),
    'a requested number divided by a reported one',
  ],
  [
    homes(40, 'exact', { claim: 'requested' }),
    '+',
    others(20, 'exact', { claim: 'pledged' }),
    'a requested number plus a pledged one',
  ],
  [homes(40), '/', others(20, 'exact', percent), 'numbers in units that don’t divide into a plain ratio'],
  [
    homes(40, 'exact', { unit: 'USD' }),
    '/',
    others(20, 'exact', { unit: 'EUR' }),
    'numbers in units that don’t divide into a plain ratio',
  ],
  [homes(-20, 'exact', degrees), '/', others(-10, 'exact', degrees), 'a ratio of temperatures'],
  [homes([40, 50], 'range'), '/', others(20), '“range” divided by “exact”'],
  [homes(40), '/', others([20, 30], 'range'), '“exact” divided by “range”'],
  [homes(40), '/', others(0), 'a division by zero'],
  [homes(0), '/', others(4, 'less-than'), 'none divided by a hedged number'],
  [homes(-40), '/', others(3), 'a ratio with a number below zero'],
  [homes(40, 'almost'), '/', others(20), '“almost” divided by “exact”'],
  [homes(40, 'more-than'), '/', others(20, 'more-than'), '“more-than” divided by “more-than”'],
  [homes(40), '+', others(20, 'exact', percent), 'numbers of different things'],
  [
    homes(32, 'exact', { unit: { one: 'missile', other: 'missiles' } }),
    '+',
    others(450, 'about', { unit: { one: 'drone', other: 'drones' } }),
    'numbers of different things',
  ],
  [homes(40, 'exact', percent), '-', others(20, 'exact', percent), 'shares, whose parts may overlap'],
  [homes(4, 'exact', degrees), '+', others(5, 'exact', degrees), 'a sum of temperatures'],
  [homes(4, 'more-than'), '+', others(5, 'up-to'), '“more-than” plus “up-to”'],
  [homes(4), '-', homes(4), 'a number and itself'],
] as const)('no answer where there is none: %#', (left, operator, right, impossible) => {
  expect(compute(left, operator, right)).toEqual({ impossible });
  expect(() => derive({ id: 'result', label: 'a result', left, operator, right })).toThrow(
    new RangeError(`result would be ${impossible}`),
  );
});

test('there were about 14 drones to each ballistic missile', () => {
  const left = kyivFigure('attack-drones');
  const right = kyivFigure('ballistic-missiles');
  expect(derive({ id: 'drones-per-missile', label: '', left, operator: '/', right })).toMatchObject({
    value: 14,
    qualifier: 'about',
  });
});

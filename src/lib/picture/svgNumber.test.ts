import { expect, test } from 'vitest';

import { svgNumber } from './svgNumber.ts';

test('coordinates have two decimals and no noise', () => {
  const table: readonly (readonly [number, string])[] = [
    [10, '10'],
    [9.999999, '10'],
    [-0.001, '0'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [1 / 3, '.33'],
    [100.05, '100.05'],
  ];
  for (const [value, text] of table) expect(svgNumber(value)).toBe(text);
  for (const value of [NaN, Infinity]) expect(() => svgNumber(value)).toThrow(RangeError);
});

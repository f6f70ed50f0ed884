import { expect, test } from 'vitest';

import { pixelOf, scaleEnds } from './axis.ts';

test('a value stands where the axis puts it, beyond its ends too', () => {
  const axis = { fromValue: 0, toValue: 50, fromPx: 10, toPx: 110 };
  for (const [value, px] of [
    [0, 10],
    [50, 110],
    [25, 60],
    [-5, 0],
    [60, 130],
  ] as const) {
    expect(pixelOf(axis, value)).toBe(px);
  }
});

test('scale ends are the values at the picture’s edges', () => {
  expect(scaleEnds({ fromValue: 0, toValue: 50, fromPx: 10, toPx: 110 }, 120)).toEqual([-5, 55]);
  expect(scaleEnds({ fromValue: 0, toValue: 50, fromPx: 100, toPx: 0 }, 120)).toEqual([50, -10]);
});

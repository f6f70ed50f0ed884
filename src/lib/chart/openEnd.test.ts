import { expect, test } from 'vitest';

import { OPEN_END_PX, openAbove, openBelow } from './openEnd.ts';
import type { Item } from './scene.ts';

function rightmost(items: readonly Item[]): number {
  return Math.max(
    ...items.map((item) => {
      if (item.shape === 'box') return item.rightPx;
      if (item.shape === 'stroke') return Math.max(...item.points.map(([xPx]) => xPx));
      return item.xPx;
    }),
  );
}

test('an open end begins after the bar, thins out, and ends in an arrow', () => {
  const items = openAbove(100, 0, 22, 'blue');
  expect(items.map(({ shape }) => shape)).toEqual(['box', 'box', 'box', 'stroke']);
  const widths = items.flatMap((item) => (item.shape === 'box' ? [item.rightPx - item.leftPx] : []));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(rightmost(items)).toBeLessThanOrEqual(100 + OPEN_END_PX);
});

test('an open end never leaves its room', () => {
  for (let roomPx = 1; roomPx <= OPEN_END_PX; roomPx++) {
    const items = openAbove(100, 0, 22, 'blue', roomPx);
    if (items.length > 0) expect(rightmost(items)).toBeLessThanOrEqual(100 + roomPx);
  }
});

test('a claim open below ends in a limit at its value; a short bar has no room for the arrow', () => {
  expect(openBelow(100, 0, 0, 22, 'blue', 'ink').map(({ shape }) => shape)).toEqual(['box', 'stroke']);
  expect(openBelow(20, 0, 0, 22, 'blue', 'ink').map(({ shape }) => shape)).toEqual(['box']);
  expect(rightmost(openBelow(100, 0, 0, 22, 'blue', 'ink'))).toBe(100);
});

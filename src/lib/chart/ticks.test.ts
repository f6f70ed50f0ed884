import { expect, test } from 'vitest';
import { niceTicks } from './ticks.ts';

test.each([
  [0, 60, 4, [0, 20, 40, 60]],
  [0, 1, 4, [0, 0.5, 1]],
  [0, 32, 4, [0, 10, 20, 30, 40]],
  [1000, 1176, 4, [1000, 1050, 1100, 1150, 1200]],
  [445, 455, 4, [445, 450, 455]],
  [-25, -20, 4, [-26, -24, -22, -20]],
  [-5, 5, 4, [-5, 0, 5]],
  [0.1, 0.3, 2, [0.1, 0.2, 0.3]],
  [4e9, 15.5e9, 4, [0, 5e9, 10e9, 15e9, 20e9]],
  [99.9, 100.1, 4, [99.9, 99.95, 100, 100.05, 100.1]],
])('from %d to %d in about %d', (min, max, count, ticks) => {
  expect(niceTicks(min, max, count)).toEqual(ticks);
});

test.each([
  [0, [-0.5, 0, 0.5]],
  [1, [0.95, 1, 1.05]],
  [32, [31, 32, 33]],
  [450, [440, 460]],
  [-20, [-20.5, -20, -19.5]],
  [15e9, [14.5e9, 15e9, 15.5e9]],
])('the single value %d has a round value on each side', (value, ticks) => {
  expect(niceTicks(value, value, 4)).toEqual(ticks);
});

test('the ticks of any range cover it and are few', () => {
  for (const min of [-1e9, -20, 0, 0.007, 445, 1100]) {
    for (const extent of [0, 0.003, 1, 7, 71, 1176, 15.5e9]) {
      const ticks = niceTicks(min, min + extent, 4);
      const range = `${min} to ${min + extent}: ${ticks.join(', ')}`;
      expect(ticks[0], range).toBeLessThanOrEqual(min);
      expect(ticks.at(-1), range).toBeGreaterThanOrEqual(min + extent);
      expect(ticks.length, range).toBeLessThanOrEqual(7);
      expect(ticks.length, range).toBeGreaterThanOrEqual(2);
    }
  }
});

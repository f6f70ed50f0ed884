import { expect, test } from 'vitest';
import { valueTicks } from './valueTicks.ts';

test.each([
  [0, 60, [0, 20, 40, 60]],
  [0, 1, [0, 0.5, 1]],
  [0, 32, [0, 10, 20, 30, 40]],
  [1000, 1176, [1000, 1050, 1100, 1150, 1200]],
  [445, 455, [445, 450, 455]],
  [-25, -20, [-26, -24, -22, -20]],
  [-20, 3, [-20, -10, 0, 10]],
  [0.1, 0.3, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [70, 71, [70, 70.5, 71]],
  [15e9, 15.55e9, [15e9, 15.2e9, 15.4e9, 15.6e9]],
])('from %d to %d', (min, max, ticks) => {
  expect(valueTicks(min, max)).toEqual(ticks);
});

test.each([
  [0, [-1, -0.5, 0, 0.5, 1]],
  [32, [30, 31, 32, 33, 34]],
  [-20, [-21, -20.5, -20, -19.5, -19]],
])('the single value %d has a round value on each side', (value, ticks) => {
  expect(valueTicks(value, value)).toEqual(ticks);
});

test.each([
  [70, 71, [70, 71]],
  [0, 1, [0, 1]],
  [1, 1, [0, 1, 2]],
  [31.5, 32.5, [31, 32, 33]],
  [1000, 1176, [1000, 1050, 1100, 1150, 1200]],
])('whole things from %d to %d have no value between two', (min, max, ticks) => {
  expect(valueTicks(min, max, { whole: true })).toEqual(ticks);
});

test('the ticks of any range cover it and are few', () => {
  for (const min of [-1e9, -20, 0, 0.007, 445, 1100]) {
    for (const extent of [0, 0.003, 1, 7, 71, 1176, 15.5e9]) {
      for (const whole of [false, true]) {
        const ticks = valueTicks(min, min + extent, { whole });
        const range = `${min} to ${min + extent}, whole: ${whole}: ${ticks.join(', ')}`;
        expect(ticks[0], range).toBeLessThanOrEqual(min);
        expect(ticks.at(-1), range).toBeGreaterThanOrEqual(min + extent);
        expect(ticks.length, range).toBeLessThanOrEqual(7);
        expect(ticks.length, range).toBeGreaterThanOrEqual(2);
      }
    }
  }
});

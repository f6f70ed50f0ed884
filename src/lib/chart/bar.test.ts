import { expect, test } from 'vitest';

import { bar } from './bar.ts';
import { PAGE_PALETTE } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';

function values(plot: Plot, widthPx: number) {
  const { configuration } = bar(plot, PAGE_PALETTE, widthPx);
  const { x } = configuration.options?.scales ?? {};
  return { data: configuration.data.datasets.map(({ data }) => data), min: x?.min, max: x?.max };
}

function withMarks(...changes: readonly Partial<Mark>[]): Plot {
  const [first] = SAMPLE_PLOTS.bar.marks;
  if (first === undefined) throw new Error('no mark');
  return { ...SAMPLE_PLOTS.bar, marks: changes.map((change) => ({ ...first, ...change })) };
}

test('bars begin at zero at the picture’s left edge', () => {
  const { data, min } = values(SAMPLE_PLOTS.bar, 680);
  expect(data).toEqual([
    [450, 32],
    [null, null],
  ]);
  expect(min).toBeCloseTo(0, 9);
});

test('the certain part of a range ends at its lower end', () => {
  expect(values(SAMPLE_PLOTS.compare, 680).data).toEqual([
    [15e9, 5e9],
    [null, 4e9],
  ]);
});

test('below zero the zero line moves to the right, and nothing at all still has a scale', () => {
  expect(values(withMarks({ from: -20, to: -20 }, { from: 10, to: 10 }), 680).min).toBeCloseTo(-20, 9);
  expect(values(withMarks({ from: 0, to: 0 }), 680).max).toBeGreaterThan(0);
});

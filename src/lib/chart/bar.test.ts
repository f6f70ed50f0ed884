import { expect, test } from 'vitest';

import { bar } from './bar.ts';
import { PAGE_PALETTE } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { FORM_PLOTS, SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';

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

// Guards against a bar below zero that ends at its lesser end, or whose open end lies on the other side of it.
test('below zero a bar’s far end is its lower one, and an open end goes on to the left', () => {
  const sample = FORM_PLOTS['bar-below-zero'] ?? SAMPLE_PLOTS.bar;
  const range = withMarks({ from: -30, to: -10 }, { from: 40, to: 40 });
  expect(values(range, 680).data).toEqual([
    [-30, 40],
    [-10, null],
  ]);
  expect(values(sample, 680).data).toEqual([
    [369, -31, -200, [-60, 20]],
    [null, null, null, null],
  ]);
  expect(values(withMarks({ from: -20, to: -20, open: 'above' }), 680).min).toBeCloseTo(-20, 9);
  // The slivers and the arrow head have room to the left of the least value.
  expect(values(withMarks({ from: -20, to: -20, open: 'below' }), 680).min).toBeLessThan(-20);
});

test('what is aimed at has no bar, and is on the scale', () => {
  const [first] = SAMPLE_PLOTS.bar.marks;
  if (first === undefined) throw new Error('no mark');
  const aim = { ...first, from: 900, to: 900, role: 'target' } as const;
  const { data, max } = values({ ...SAMPLE_PLOTS.bar, marks: [first, aim] }, 680);
  expect(data).toEqual([[450], [null]]);
  expect(max).toBeGreaterThanOrEqual(900);
});

test('a change has both ends in one row, and zero on its scale', () => {
  const plot = FORM_PLOTS['bar-change'] ?? SAMPLE_PLOTS.bar;
  const { configuration, areas } = bar(plot, PAGE_PALETTE, 680);
  const [dots] = configuration.data.datasets;
  const points = (dots?.data ?? []).map((point) => JSON.stringify(point).replace(/.*"y":([^}]+)}/, '$1'));
  expect(new Set(points.slice(0, 2)).size).toBe(1);
  expect(new Set(points).size).toBe(2);
  expect(areas).toHaveLength(plot.marks.length);
  expect(configuration.options?.scales?.['x']?.min).toBeLessThanOrEqual(0);
});

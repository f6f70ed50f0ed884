import { expect, test } from 'vitest';

import { FORM_PLOTS } from '../../../tests/samplePlots.ts';
import { drawPlot } from './drawing.ts';
import { PAGE_PALETTE } from './palette.ts';
import type { Mark, Plot } from './plot.ts';

function sample(...changes: readonly Partial<Mark>[]): Plot {
  const plot = FORM_PLOTS['share-stacked'];
  const [first] = plot?.marks ?? [];
  if (plot === undefined || first === undefined) throw new Error('no sample');
  const marks = changes.map((change) => ({ ...first, ...change }));
  return { ...plot, marks: marks.length > 0 ? marks : plot.marks };
}

/** Where the bars of a plot begin and end, to a pixel. */
function bars(plot: Plot): unknown[] {
  const { datasets } = drawPlot(plot, PAGE_PALETTE, 400).configuration.data;
  return datasets.map(({ data }) =>
    [data].flat(2).map((each) => (typeof each === 'number' ? Math.round(each) : each)),
  );
}

test('parts follow each other with paper between them, as long as they are', () => {
  const half = { from: 50, to: 50 };
  expect(bars({ ...sample(half, half), rest: undefined })).toEqual([
    [0, 198],
    [200, 400],
  ]);
});

test('what is next to nothing is seen, at the expense of the others', () => {
  const [tiny, rest] = [
    { from: 0.1, to: 0.1 },
    { from: 99.9, to: 99.9 },
  ];
  expect(bars({ ...sample(tiny, rest), rest: undefined })).toEqual([
    [0, 3],
    [5, 400],
  ]);
});

test('the certain part of a range lies on the whole of it, and an open end in its own part', () => {
  expect(bars(sample({ from: 20, to: 40 }))).toEqual([
    [0, 158],
    [0, 79],
  ]);
  expect(bars(sample({ from: 50, to: 50, open: 'above' }))).toEqual([[0, 165]]);
});

test('names stand beneath where there is room, else in a list', () => {
  expect(drawPlot(sample(), PAGE_PALETTE, 1200).names).toHaveLength(7);
  expect(drawPlot(sample({}, {}), PAGE_PALETTE, 1200).names).toBeUndefined();
});

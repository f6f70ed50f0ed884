import { expect, test } from 'vitest';

import { CHART_KINDS } from '../story/codes.ts';
import { drawPlot } from './drawing.ts';
import { PAGE_PALETTE } from './palette.ts';
import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';

test('all squares of a field stand for one mark', () => {
  const { configuration, areas } = drawPlot(SAMPLE_PLOTS.units, PAGE_PALETTE, 680);
  expect(configuration.data.datasets.map(({ data }) => data.length)).toEqual([110]);
  expect(areas).toHaveLength(1);
});

test.each(CHART_KINDS)('%s: a configuration is made afresh each time, equal but shared with none', (kind) => {
  const one = drawPlot(SAMPLE_PLOTS[kind], PAGE_PALETTE, 480);
  const other = drawPlot(SAMPLE_PLOTS[kind], PAGE_PALETTE, 480);
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(sharedObjects(one, other)).toEqual([]);
});

test('a width that no picture is made for is refused', () => {
  for (const widthPx of [239, 1201, 288.5, NaN]) {
    expect(() => drawPlot(SAMPLE_PLOTS.bar, PAGE_PALETTE, widthPx)).toThrow(/240 to 1200/);
  }
});

test('a range has no dot but a thick line', () => {
  const [first] = SAMPLE_PLOTS.reports.marks;
  if (first === undefined) throw new Error('no mark');
  const plot = { ...SAMPLE_PLOTS.reports, marks: [{ ...first, open: undefined, from: 1100, to: 1150 }] };
  const { datasets } = drawPlot(plot, PAGE_PALETTE, 480).configuration.data;
  expect(datasets.map(({ data }) => data)).toEqual([[{ x: NaN, y: NaN }], [[1100, 1150]]]);
});

test('what can’t be drawn honestly is refused with what to do', () => {
  const [share] = SAMPLE_PLOTS.share.marks;
  const [units] = SAMPLE_PLOTS.units.marks;
  const [point] = SAMPLE_PLOTS.line.marks;
  if (share === undefined || units === undefined || point === undefined) throw new Error('no mark');
  const draw = (kind: 'share' | 'units' | 'line', mark: typeof share) => () =>
    drawPlot({ ...SAMPLE_PLOTS[kind], marks: [mark] }, PAGE_PALETTE, 480);
  expect(draw('share', { ...share, from: 101, to: 101 })).toThrow(/not a share of 100 per cent: 101/);
  expect(draw('units', { ...units, from: 5000, to: 5000 })).toThrow(
    /500 squares.*raise `per` to at least 13/,
  );
  expect(draw('units', { ...units, from: 9, to: 9 })).toThrow(/less than one square of 10: lower `per`/);
  expect(draw('line', { ...point, at: undefined })).toThrow(/has no day/);
});

/** Paths of mutable objects that two values have in common. */
function sharedObjects(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  if (one === other) return [path];
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).flatMap(([key, value]) =>
    sharedObjects(value, others.get(key), `${path}.${key}`),
  );
}

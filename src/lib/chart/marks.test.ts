import { expect, test } from 'vitest';
import { barEnd } from './marks.ts';
import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';

test.each([
  [0, 0],
  [1e-9, 4],
  [3, 4],
  [4, 4],
  [50, 50],
])('on a scale of two to a pixel a bar for %d ends at %d: none is none, and little is seen', (to, end) => {
  const [mark] = SAMPLE_PLOTS.bar.marks;
  if (mark === undefined) throw new Error('no mark');
  expect(barEnd({ ...mark, to }, { fromValue: 0, toValue: 200, fromPx: 10, toPx: 110 })).toBe(end);
});

import { expect, test } from 'vitest';

import { FORM_PLOTS, SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';
import { line } from './line.ts';
import { PAGE_PALETTE } from './palette.ts';
import type { Plot } from './plot.ts';

const STEPS = FORM_PLOTS['line-steps'] ?? SAMPLE_PLOTS.line;

function datasets(plot: Plot) {
  return line(plot, PAGE_PALETTE, 680).configuration.data.datasets;
}

test('a line in steps keeps a number until the next; another goes straight', () => {
  const stepped = (plot: Plot) =>
    datasets(plot).map((dataset) => ('stepped' in dataset ? dataset.stepped : false));
  expect(stepped(STEPS)).toEqual(['before', 'before', 'before']);
  expect(stepped(SAMPLE_PLOTS.line)).toEqual([false, false]);
});

test('where a period has no number the line is broken by a point without a place', () => {
  const broken = (plot: Plot) =>
    datasets(plot).map(({ data }) => data.map((point) => JSON.stringify(point).includes('"x":null')));
  expect(broken(STEPS)).toEqual([
    [false, false, false, false, false],
    [false, false, true, false, false],
    [false, false, false],
  ]);
});

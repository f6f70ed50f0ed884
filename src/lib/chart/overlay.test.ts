import { expect, test } from 'vitest';

import { CHART_KINDS } from '../story/codes.ts';
import { drawPlot } from './drawing.ts';
import { overlay } from './overlay.ts';
import { PAGE_PALETTE } from './palette.ts';
import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';

test.each(CHART_KINDS)('%s: the overlay keeps data and scales, and none of the labels', (kind) => {
  const drawing = drawPlot(SAMPLE_PLOTS[kind], PAGE_PALETTE, 480);
  const { data, options, plugins } = overlay(drawing, '#17191e', 2);
  expect(data).toEqual(drawing.configuration.data);
  expect(options?.scales).toEqual(drawing.configuration.options?.scales);
  expect(options?.devicePixelRatio).toBe(2);
  expect(plugins?.map(({ id }) => id)).toEqual(['activeOutline']);
});

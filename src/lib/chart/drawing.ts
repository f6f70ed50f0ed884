import { bar } from './bar.ts';
import { compare } from './compare.ts';
import type { Drawing } from './frame.ts';
import { line } from './line.ts';
import type { Palette } from './palette.ts';
import type { Plot } from './plot.ts';
import { reports } from './reports.ts';
import { share } from './share.ts';
import { timeline } from './timeline.ts';
import { units } from './units.ts';
import { checkedWidth } from './widths.ts';

export type { Drawing } from './frame.ts';

/** Lays a plot out for a width. Throws a RangeError for a width that no picture is made for. */
export function drawPlot(plot: Plot, palette: Palette, widthPx: number): Drawing {
  return DRAW[plot.kind](plot, palette, checkedWidth(widthPx));
}

const DRAW = { bar, share, units, compare, timeline, reports, line } satisfies Record<
  Plot['kind'],
  (plot: Plot, palette: Palette, widthPx: number) => Drawing
>;

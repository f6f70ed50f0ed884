import { bar } from './bar.ts';
import { compare } from './compare.ts';
import type { Drawing } from './frame.ts';
import { line, seriesOf } from './line.ts';
import { isRange } from './marks.ts';
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

/** Names an element of a Chart.js chart, as its active elements do. */
export interface ElementPlace {
  readonly datasetIndex: number;
  readonly index: number;
}

/**
 * Which mark an element of the chart belongs to; undefined for none. Parts of one mark (the certain part of a range,
 * the rest of a share, the squares of a field) all belong to it.
 */
export function markAt(plot: Plot, datasetIndex: number, index: number): number | undefined {
  const { kind, marks } = plot;
  if (kind === 'line') {
    const mark = seriesOf(plot)[datasetIndex]?.[index];
    return mark === undefined ? undefined : marks.indexOf(mark);
  }
  const markIndex = kind === 'units' && datasetIndex >= marks.length ? datasetIndex - marks.length : index;
  return markIndex < marks.length ? markIndex : undefined;
}

/** The one element that stands for a mark; undefined where the plot has no such mark. */
export function elementOf(plot: Plot, markIndex: number): ElementPlace | undefined {
  const { kind, marks } = plot;
  const mark = marks[markIndex];
  if (mark === undefined) return undefined;
  switch (kind) {
    case 'line': {
      const datasetIndex = mark.series ?? 0;
      return { datasetIndex, index: seriesOf(plot)[datasetIndex]?.indexOf(mark) ?? 0 };
    }
    case 'units':
      return { datasetIndex: markIndex, index: markIndex };
    case 'reports':
      return { datasetIndex: isRange(mark) ? 1 : 0, index: markIndex };
    case 'bar':
    case 'share':
    case 'compare':
    case 'timeline':
      return { datasetIndex: 0, index: markIndex };
  }
}

import type { Drawing } from '../chart/drawing.ts';
import { SvgContext } from './svgContext.ts';
import { withChart } from './withChart.ts';

/** Lets Chart.js draw, and returns the SVG elements of the drawing without the `svg` element around them. */
export function drawContent(drawing: Drawing): string {
  const context = new SvgContext(drawing.widthPx, drawing.heightPx);
  return withChart(context, drawing, () => context.content());
}

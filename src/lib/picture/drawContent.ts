import type { Drawing } from '../chart/drawing.ts';
import { SvgContext } from './svgContext.ts';
import { withChart } from './withChart.ts';

/** Lets Chart.js draw, and returns the SVG elements of the drawing without the `svg` element around them. */
export function drawContent(drawing: Drawing): string {
  const context = new SvgContext(drawing.widthPx, drawing.heightPx);
  if (!drawsLikeCanvas(context)) throw new Error('SvgContext is not itself');
  return withChart(context, drawing, () => context.content());
}

/**
 * The one promise that the types can't check: SvgContext has what Chart.js calls, not all of a canvas's context.
 * The tests draw every chart kind with it.
 */
function drawsLikeCanvas(context: SvgContext): context is SvgContext & CanvasRenderingContext2D {
  return context instanceof SvgContext;
}

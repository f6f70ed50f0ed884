import { BasicPlatform, Chart } from 'chart.js';

import type { Drawing } from '../chart/drawing.ts';
import { registerCharts } from '../chart/register.ts';
import { SvgContext } from './svgContext.ts';

/** Lets Chart.js draw, and returns the SVG elements of the drawing without the `svg` element around them. */
export function drawContent({ configuration, widthPx, heightPx }: Drawing): string {
  registerCharts();
  const context = new SvgContext(widthPx, heightPx);
  /** Chart.js asks its platform for the context: so it gets ours, whatever canvas is named. */
  class SvgPlatform extends BasicPlatform {
    override acquireContext(): CanvasRenderingContext2D | null {
      return drawsLikeCanvas(context) ? context : null;
    }
  }
  const chart = new Chart('picture', { ...configuration, platform: SvgPlatform });
  const content = context.content();
  chart.destroy();
  return content;
}

/**
 * The one promise that the types can't check: SvgContext has what Chart.js calls, not all of a canvas's context.
 * The tests draw every chart kind with it.
 */
function drawsLikeCanvas(context: object): context is CanvasRenderingContext2D {
  return context instanceof SvgContext;
}

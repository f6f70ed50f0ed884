import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';

import type { Drawing } from '../chart/drawing.ts';

/** The few parts that our charts are made of. */
Chart.register(BarController, BarElement, ScatterController, PointElement, LineElement, LinearScale);

/**
 * Lets Chart.js draw on a context, hands back what `read` finds there, and takes the chart away again, which wipes the
 * canvas.
 */
export function withChart<Result>(
  context: object,
  { configuration }: Pick<Drawing, 'configuration'>,
  read: () => Result,
): Result {
  /** Chart.js asks its platform for the context: so it gets ours, whatever canvas is named. */
  class OurPlatform extends BasicPlatform {
    override acquireContext(): CanvasRenderingContext2D | null {
      return drawsLikeCanvas(context) ? context : null;
    }
  }
  const chart = new Chart('picture', { ...configuration, platform: OurPlatform });
  const result = read();
  chart.destroy();
  return result;
}

/**
 * The one promise that the types can't check: our contexts have what Chart.js calls, not all that a browser's has.
 * The tests draw every chart kind with each of them.
 */
function drawsLikeCanvas(context: object): context is CanvasRenderingContext2D {
  return 'fillText' in context && 'setTransform' in context;
}

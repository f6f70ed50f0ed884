import { BasicPlatform, Chart } from 'chart.js';

import type { Drawing } from '../chart/drawing.ts';
import { registerCharts } from '../chart/register.ts';

/**
 * Lets Chart.js draw on a context, hands back what `read` finds there, and takes the chart away again, which wipes the
 * context.
 */
export function withChart<Result>(
  context: CanvasRenderingContext2D,
  { configuration }: Pick<Drawing, 'configuration'>,
  read: () => Result,
): Result {
  registerCharts();
  /** Chart.js asks its platform for the context: so it gets ours, whatever canvas is named. */
  class OurPlatform extends BasicPlatform {
    override acquireContext(): CanvasRenderingContext2D {
      return context;
    }
  }
  const chart = new Chart('picture', { ...configuration, platform: OurPlatform });
  const result = read();
  chart.destroy();
  return result;
}

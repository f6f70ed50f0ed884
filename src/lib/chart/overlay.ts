import type { ChartConfiguration, Plugin } from 'chart.js';

import type { Drawing } from './drawing.ts';

const RING_PX = 2;
const AROUND_PX = 2;

/**
 * The configuration of the transparent canvas that lies over a picture in a browser: the same elements in the same
 * places, of which only the active ones are drawn, as an outline in `ink` (a resolved colour). `pixelRatio` is the
 * screen's.
 */
export function overlay(drawing: Drawing, ink: string, pixelRatio: number): ChartConfiguration {
  const { configuration } = drawing;
  return {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: pixelRatio },
    plugins: [activeOutline(ink)],
  };
}

/** Draws an outline around the active elements and keeps Chart.js from drawing anything else. */
function activeOutline(ink: string): Plugin {
  return {
    id: 'activeOutline',
    beforeDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = RING_PX;
      for (const { element } of chart.getActiveElements()) {
        ctx.beginPath();
        outline(ctx, element);
        ctx.stroke();
      }
      ctx.restore();
      return false;
    },
  };
}

function outline(context: CanvasRenderingContext2D, element: object): void {
  const at = (name: string): number | undefined => {
    const value: unknown = Reflect.get(element, name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const x = at('x');
  const y = at('y');
  if (x === undefined || y === undefined) return;
  const base = at('base');
  const height = at('height');
  if (base === undefined || height === undefined) {
    context.arc(x, y, 9, 0, 2 * Math.PI);
    return;
  }
  const leftPx = Math.min(x, base) - AROUND_PX;
  context.rect(leftPx, y - height / 2 - AROUND_PX, Math.abs(x - base) + 2 * AROUND_PX, height + 2 * AROUND_PX);
}

import type { Chart, ChartConfiguration, Plugin } from 'chart.js';

import type { Drawing } from './drawing.ts';

const RING_PX = 2;
const AROUND_PX = 3;
const POINT_RING_PX = 9;

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
        outline(chart, element);
        ctx.stroke();
      }
      ctx.restore();
      return false;
    },
  };
}

/** A ring around a point, a frame around a bar; kept inside the canvas, whose edges bars may touch. */
function outline({ ctx, width, height }: Chart, element: object): void {
  const at = (name: string): number | undefined => {
    const value: unknown = Reflect.get(element, name);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const x = at('x');
  const y = at('y');
  if (x === undefined || y === undefined) return;
  const base = at('base');
  const barHeight = at('height');
  if (base === undefined || barHeight === undefined) {
    ctx.arc(x, y, POINT_RING_PX, 0, 2 * Math.PI);
    return;
  }
  const edge = RING_PX / 2;
  const leftPx = Math.max(edge, Math.min(x, base) - AROUND_PX);
  const rightPx = Math.min(width - edge, Math.max(x, base) + AROUND_PX);
  const topPx = Math.max(edge, y - barHeight / 2 - AROUND_PX);
  const bottomPx = Math.min(height - edge, y + barHeight / 2 + AROUND_PX);
  ctx.rect(leftPx, topPx, rightPx - leftPx, bottomPx - topPx);
}

import type { Plugin } from 'chart.js';

import type { Item } from './scene.ts';

/** A Chart.js plugin that draws what stands beside the elements: `under` them and `over` them. */
export function directLabels(under: readonly Item[], over: readonly Item[]): Plugin {
  return {
    id: 'directLabels',
    beforeDatasetsDraw: (chart) => drawItems(chart.ctx, under, chart.options.font?.family),
    afterDatasetsDraw: (chart) => drawItems(chart.ctx, over, chart.options.font?.family),
  };
}

function drawItems(context: CanvasRenderingContext2D, items: readonly Item[], family = 'sans-serif'): void {
  context.save();
  context.textBaseline = 'alphabetic';
  for (const item of items) {
    if (item.shape === 'words') {
      context.font = `${item.face.weight} ${item.face.sizePx}px ${family}`;
      context.fillStyle = item.color;
      context.textAlign = item.align;
      context.fillText(item.text, item.xPx, item.yPx);
      continue;
    }
    context.beginPath();
    if (item.shape === 'box') {
      context.rect(item.leftPx, item.topPx, item.rightPx - item.leftPx, item.bottomPx - item.topPx);
      context.fillStyle = item.color;
      context.fill();
      continue;
    }
    item.points.forEach(([xPx, yPx], index) =>
      index === 0 ? context.moveTo(xPx, yPx) : context.lineTo(xPx, yPx),
    );
    if (item.closed === true) context.closePath();
    context.strokeStyle = item.color;
    context.lineWidth = item.widthPx;
    context.setLineDash([...(item.dashPx ?? [])]);
    context.stroke();
  }
  context.restore();
}

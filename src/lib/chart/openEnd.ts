import { box, type Item, type Point } from './scene.ts';

/** Widths of the slivers in which an open bar fades out, and the paper between them. */
const SLIVERS_PX = [6, 4, 2];
const PAPER_PX = 3;
const HEAD_PX = 9;
const HEAD_STROKE_PX = 2;
const LIMIT_PX = 3;

/** How far an open end reaches beyond the bar's own end. */
export const OPEN_END_PX = SLIVERS_PX.reduce((sum, width) => sum + PAPER_PX + width, PAPER_PX) + HEAD_PX;

/**
 * The end of a bar whose claim goes on above its value: slivers that thin out and an arrow head, never a clean edge.
 * Where there is less room than OPEN_END_PX, as many of them as fit.
 */
export function openAbove(
  endPx: number,
  topPx: number,
  bottomPx: number,
  color: string,
  roomPx = OPEN_END_PX,
): Item[] {
  const items: Item[] = [];
  let leftPx = endPx + PAPER_PX;
  for (const width of SLIVERS_PX) {
    if (leftPx + width > endPx + roomPx) return items;
    items.push(box(leftPx, topPx, leftPx + width, bottomPx, color));
    leftPx += width + PAPER_PX;
  }
  if (leftPx + HEAD_PX <= endPx + roomPx)
    items.push(chevron(leftPx + HEAD_PX, topPx + 3, bottomPx - 3, 'right', color));
  return items;
}

/**
 * The end of a bar whose claim lies below its value: the value is a limit, drawn as a line, and an arrow points back
 * from it. The bar itself is drawn soft, as none of it is certain.
 */
export function openBelow(
  endPx: number,
  startPx: number,
  topPx: number,
  bottomPx: number,
  limitColor: string,
  arrowColor: string,
): Item[] {
  const limit: Item = box(Math.max(startPx, endPx - LIMIT_PX), topPx, endPx, bottomPx, limitColor);
  if (endPx - startPx < HEAD_PX * 3) return [limit];
  return [limit, chevron(endPx - LIMIT_PX - HEAD_PX - PAPER_PX, topPx + 5, bottomPx - 5, 'left', arrowColor)];
}

/** An arrow head of two strokes, its point at `pointPx`. */
export function chevron(
  pointPx: number,
  topPx: number,
  bottomPx: number,
  to: 'left' | 'right',
  color: string,
): Item {
  const backPx = pointPx + (to === 'right' ? -1 : 1) * (HEAD_PX - HEAD_STROKE_PX);
  // The miter of the joint reaches a stroke's width further than the line.
  const tipPx = pointPx + (to === 'right' ? -1 : 1) * HEAD_STROKE_PX;
  const points: Point[] = [
    [backPx, topPx],
    [tipPx, (topPx + bottomPx) / 2],
    [backPx, bottomPx],
  ];
  return { shape: 'stroke', points, color, widthPx: HEAD_STROKE_PX };
}

import { corners, type Item } from './scene.ts';
import { OPEN_END_PX, openAbove, openBelow } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';

const OUTLINE_PX = 2;
/** How a sum that was only asked for is outlined. */
export const ASKED_DASH_PX: readonly number[] = [5, 3];

/** Where a bar lies: `endPx` is left of `startPx` where its value is below zero. */
export interface BarPlace {
  readonly startPx: number;
  readonly endPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** Whether a mark goes on beyond its value, away from zero. */
export function opensOutward({ open, from }: Mark): boolean {
  return open === (from < 0 ? 'below' : 'above');
}

/** What shows a bar's claim and hedge: the outline of a request, an open end with at most `roomPx`, a limit. */
export function barEnds(
  mark: Mark,
  { startPx, endPx, topPx, bottomPx }: BarPlace,
  color: string,
  palette: Palette,
  roomPx = OPEN_END_PX,
): Item[] {
  if (endPx < startPx) {
    const place = { startPx, endPx: 2 * startPx - endPx, topPx, bottomPx };
    return barEnds(mark, place, color, palette, roomPx).map((item) => mirrored(item, startPx));
  }
  const items: Item[] = [];
  if (mark.style === 'outlined') {
    const inset = OUTLINE_PX / 2;
    const rightPx = Math.max(endPx, startPx + 2 * OUTLINE_PX) - inset;
    const points = corners(startPx + inset, topPx + inset, rightPx, bottomPx - inset);
    items.push({ shape: 'stroke', points, closed: true, color, widthPx: OUTLINE_PX, dashPx: ASKED_DASH_PX });
  }
  if (opensOutward(mark)) items.push(...openAbove(endPx, topPx, bottomPx, color, roomPx));
  else if (mark.open !== undefined)
    items.push(...openBelow(endPx, startPx, topPx, bottomPx, color, palette.ink));
  return items;
}

/** The same on the other side of an upright line. */
function mirrored(item: Item, aroundPx: number): Item {
  const other = (xPx: number) => 2 * aroundPx - xPx;
  switch (item.shape) {
    case 'box':
      return { ...item, leftPx: other(item.rightPx), rightPx: other(item.leftPx) };
    case 'stroke':
      return { ...item, points: item.points.map(([xPx, yPx]) => [other(xPx), yPx]) };
    case 'words':
      return { ...item, xPx: other(item.xPx) };
  }
}

import type { Palette } from './palette.ts';
import { type BarPlace } from './barEnds.ts';
import { corners, type Item } from './scene.ts';

const LINE_PX = 1;

/** The rest of a whole: an outline, which can be told from any part without its colour; open towards the part, if there is one. */
export function restOutline({ startPx, endPx, topPx, bottomPx }: BarPlace, palette: Palette): Item {
  const inset = LINE_PX / 2;
  const closed = startPx === 0;
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners(
    startPx + (closed ? inset : 0),
    topPx + inset,
    endPx - inset,
    bottomPx - inset,
  );
  const points = [upperLeft, upperRight, lowerRight, lowerLeft];
  return { shape: 'stroke', points, closed, color: palette.rest, widthPx: LINE_PX };
}

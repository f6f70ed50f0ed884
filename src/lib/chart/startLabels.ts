import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';
import { type Point, type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { labelFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const FROM_DOT_PX = 8;

/** A stretch that words must not lie on: a line between two points, a whisker, an arrow. */
export type Stretch = readonly [Point, Point];

/**
 * The first number of each series at its first point: beneath a line that rises, above one that falls, or on the other
 * side where it would lie on something. A series that is crowded out goes without; its point keeps its hedge, and the
 * table has its words.
 */
export function startLabels(
  series: readonly (readonly Mark[])[],
  pointOf: (mark: Mark) => Point,
  taken: readonly Stretch[],
  rightPx: number,
  palette: Palette,
  widthPx: number,
): Words[] {
  const face = labelFace(widthPx);
  const placed: Rect[] = [];
  return series.flatMap(([first, second]) => {
    // A single point is named at its end.
    if (first === undefined || second === undefined) return [];
    const [xPx, yPx] = pointOf(first);
    const rises = pointOf(second)[1] < yPx;
    const lines = wrapText(first.short, face.sizePx, rightPx - xPx);
    const ownPx = Math.max(...lines.map((text) => textWidth(text, face.sizePx)));
    const size = { leftPx: xPx, widthPx: ownPx, heightPx: lines.length * face.lineHeightPx };
    const [above, below] = [yPx - FROM_DOT_PX - size.heightPx, yPx + FROM_DOT_PX];
    const free = (rises ? [below, above] : [above, below])
      .map((topPx): Rect => ({ ...size, topPx }))
      .find(
        (rect) =>
          rect.topPx >= 0 &&
          !placed.some((other) => meet(rect, other)) &&
          !taken.some((each) => crosses(rect, each)),
      );
    if (free === undefined) return [];
    placed.push(free);
    return wordsBlock(lines, face, palette.ink, free.leftPx, free.topPx);
  });
}

interface Rect {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function meet(a: Rect, b: Rect): boolean {
  return (
    a.leftPx < b.leftPx + b.widthPx &&
    b.leftPx < a.leftPx + a.widthPx &&
    a.topPx < b.topPx + b.heightPx &&
    b.topPx < a.topPx + a.heightPx
  );
}

/** Whether a stretch, which runs from left to right or straight up, passes through a rectangle. */
function crosses(rect: Rect, [[x1, y1], [x2, y2]]: Stretch): boolean {
  const fromPx = Math.max(x1, rect.leftPx);
  const toPx = Math.min(x2, rect.leftPx + rect.widthPx);
  if (fromPx > toPx) return false;
  const yAt = (xPx: number) => (x1 === x2 ? y1 : y1 + ((xPx - x1) / (x2 - x1)) * (y2 - y1));
  const ends = x1 === x2 ? [y1, y2] : [yAt(fromPx), yAt(toPx)];
  return Math.min(...ends) < rect.topPx + rect.heightPx && Math.max(...ends) > rect.topPx;
}

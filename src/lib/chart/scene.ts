import type { Face } from './type.ts';

/*
 * What a picture shows beside the elements that Chart.js draws: words, rules, arrows, outlines. All of it is laid out
 * beforehand, in pixels, so that nothing depends on measuring a font.
 */

export interface Words {
  readonly shape: 'words';
  readonly text: string;
  /** The point that `align` refers to, on the baseline. */
  readonly xPx: number;
  readonly yPx: number;
  readonly align: 'left' | 'center' | 'right';
  readonly face: Face;
  readonly color: string;
}

/** An open line through points. */
export interface Stroke {
  readonly shape: 'stroke';
  readonly points: readonly Point[];
  readonly color: string;
  readonly widthPx: number;
  readonly dashPx?: readonly number[];
  /** Joins the last point to the first. */
  readonly closed?: boolean;
}

/** An upright rectangle. */
export interface Area {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

/** A filled one. */
export interface Box extends Area {
  readonly shape: 'box';
  readonly color: string;
}

export type Point = readonly [xPx: number, yPx: number];

export type Item = Words | Stroke | Box;

/** Lines of text, the first one's top at `topPx`. */
export function wordsBlock(
  lines: readonly string[],
  face: Face,
  color: string,
  xPx: number,
  topPx: number,
  align: Words['align'] = 'left',
): Words[] {
  return lines.map((text, index) => ({
    shape: 'words',
    text,
    xPx,
    yPx: topPx + index * face.lineHeightPx + face.sizePx,
    align,
    face,
    color,
  }));
}

export function box(leftPx: number, topPx: number, rightPx: number, bottomPx: number, color: string): Box {
  return { shape: 'box', leftPx, topPx, rightPx, bottomPx, color };
}

/** The four corners of a rectangle, clockwise from the left upper one. */
export function corners(
  leftPx: number,
  topPx: number,
  rightPx: number,
  bottomPx: number,
): [Point, Point, Point, Point] {
  return [
    [leftPx, topPx],
    [rightPx, topPx],
    [rightPx, bottomPx],
    [leftPx, bottomPx],
  ];
}

/** The least area that holds all points with so much room around each. */
export function areaAround(points: readonly Point[], roomPx: number): Area {
  const across = points.map(([xPx]) => xPx);
  const down = points.map(([, yPx]) => yPx);
  return {
    leftPx: Math.min(...across) - roomPx,
    topPx: Math.min(...down) - roomPx,
    rightPx: Math.max(...across) + roomPx,
    bottomPx: Math.max(...down) + roomPx,
  };
}

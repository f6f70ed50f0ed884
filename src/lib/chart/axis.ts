/** A stretch of values and the stretch of pixels that it is drawn on. */
export interface Axis {
  readonly fromValue: number;
  readonly toValue: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Where a value stands. */
export function pixelOf(axis: Axis, value: number): number {
  const share = (value - axis.fromValue) / (axis.toValue - axis.fromValue);
  return axis.fromPx + share * (axis.toPx - axis.fromPx);
}

/** The values at pixel 0 and at pixel `sizePx`, so that a scale over the whole picture puts values where the axis does. */
export function scaleEnds(axis: Axis, sizePx: number): [atStart: number, atEnd: number] {
  const valuePerPx = (axis.toValue - axis.fromValue) / (axis.toPx - axis.fromPx);
  return [axis.fromValue - axis.fromPx * valuePerPx, axis.fromValue + (sizePx - axis.fromPx) * valuePerPx];
}

/** Pixels as values: for a direction in which a picture has rows and no numbers. */
export function pixelAxis(sizePx: number): Axis {
  return { fromValue: 0, toValue: sizePx, fromPx: 0, toPx: sizePx };
}

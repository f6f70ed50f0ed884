/** One size of text in a picture: sizes in pixels, the line's height from baseline to baseline. */
export interface Face {
  readonly sizePx: number;
  readonly weight: 400 | 600 | 700;
  readonly lineHeightPx: number;
}

/** Heights above and below the baseline in ems: those of DejaVu Sans, the tallest face that is planned for. */
export const ASCENT = 0.93;
export const DESCENT = 0.24;

const ROOMY_FROM_PX = 480;

/** From this width on a label can stand beside its mark; below it, it stands above. */
export function isRoomy(widthPx: number): boolean {
  return widthPx >= ROOMY_FROM_PX;
}

/** What a mark is. */
export function labelFace(widthPx: number): Face {
  return { sizePx: labelSizePx(widthPx), weight: 400, lineHeightPx: 20 };
}

/** A mark's number, and the label of the one mark that the chart is about. */
export function valueFace(widthPx: number): Face {
  return { sizePx: labelSizePx(widthPx), weight: 700, lineHeightPx: 20 };
}

/** Ticks and notes. */
export const NOTE_FACE: Face = { sizePx: 13, weight: 400, lineHeightPx: 17 };

function labelSizePx(widthPx: number): number {
  return isRoomy(widthPx) ? 15 : 14;
}

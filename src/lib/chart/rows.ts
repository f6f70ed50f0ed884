import type { Mark } from './plot.ts';
import { type Area, type Words, wordsBlock } from './scene.ts';
import { type Face, labelFace } from './type.ts';
import { wrapText } from './wrapText.ts';

/** One labelled row, as wide as the picture: lines of text, and beneath them the band in which its mark is drawn. */
export interface Row extends Area {
  readonly words: readonly Words[];
  readonly bandTopPx: number;
  /** The middle of the band. */
  readonly centerPx: number;
}

export interface RowText {
  readonly text: string;
  readonly face: Face;
  readonly color: string;
}

const LABEL_TO_BAND_PX = 5;

/**
 * Rows one beneath the other, each with its own number of text lines: `texts` gives the paragraphs above a mark's
 * band, `bandPxOf` its height. Returns the rows and where the last one ends.
 */
export function stackRows(
  marks: readonly Mark[],
  widthPx: number,
  bandPxOf: (mark: Mark) => number,
  gapPx: number,
  texts: (mark: Mark) => readonly RowText[],
): { rows: Row[]; bottomPx: number } {
  const rows: Row[] = [];
  let topPx = 0;
  for (const mark of marks) {
    if (rows.length > 0) topPx += gapPx;
    const rowTopPx = topPx;
    const words: Words[] = [];
    for (const { text, face, color } of texts(mark)) {
      const lines = wrapText(text, face.sizePx, widthPx);
      words.push(...wordsBlock(lines, face, color, 0, topPx));
      topPx += lines.length * face.lineHeightPx;
    }
    if (words.length > 0) topPx += LABEL_TO_BAND_PX;
    const bandPx = bandPxOf(mark);
    const bandTopPx = topPx;
    topPx += bandPx;
    rows.push({
      ...rowArea(rowTopPx, topPx, widthPx),
      words,
      bandTopPx,
      centerPx: bandTopPx + bandPx / 2,
    });
  }
  return { rows, bottomPx: topPx };
}

/** Rows with their labels in a column of `columnPx` to the left of the bands: many take less room so. */
export function rowsBesideLabels(
  marks: readonly Mark[],
  columnPx: number,
  widthPx: number,
  bandPx: number,
  gapPx: number,
  color: string,
): { rows: Row[]; bottomPx: number } {
  const rows: Row[] = [];
  let topPx = 0;
  for (const mark of marks) {
    if (rows.length > 0) topPx += gapPx;
    const { text, face } = labelText(mark, widthPx, color);
    const lines = wrapText(text, face.sizePx, columnPx);
    const wordsPx = lines.length * face.lineHeightPx;
    const rowPx = Math.max(bandPx, wordsPx);
    const centerPx = topPx + rowPx / 2;
    rows.push({
      ...rowArea(topPx, topPx + rowPx, widthPx),
      words: wordsBlock(lines, face, color, 0, Math.round(centerPx - wordsPx / 2)),
      bandTopPx: centerPx - bandPx / 2,
      centerPx,
    });
    topPx += rowPx;
  }
  return { rows, bottomPx: topPx };
}

/** The label of a mark as the text of its row. */
export function labelText(mark: Mark, widthPx: number, color: string): RowText {
  return { text: mark.label, face: labelFace(widthPx), color };
}

/** A mark's area where each has a row to itself: whatever is beside it in the row counts as its own. */
export function rowArea(topPx: number, bottomPx: number, widthPx: number): Area {
  return { leftPx: 0, topPx, rightPx: widthPx, bottomPx };
}

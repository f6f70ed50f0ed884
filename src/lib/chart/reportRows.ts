import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';
import { rowArea } from './rows.ts';
import { type Area, type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { type Face, isRoomy, labelFace, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const BAND_PX = 16;
const ROW_GAP_PX = 12;
const COLUMN_GAP_PX = 16;
const WIDEST_LABELS_SHARE = 0.42;

export interface ReportRows {
  readonly words: readonly Words[];
  /** The middle of each row's mark. */
  readonly centers: readonly number[];
  readonly areas: readonly Area[];
  readonly bottomPx: number;
  /** Where the marks' part of the picture begins. */
  readonly plotLeftPx: number;
}

/** Rows of reports: who says it and the number, left of the mark where the picture is wide, above it where it isn't. */
export function reportRows(marks: readonly Mark[], palette: Palette, widthPx: number): ReportRows {
  const beside = isRoomy(widthPx);
  const columnPx = beside ? columnWidth(marks, widthPx) : widthPx;
  const words: Words[] = [];
  const centers: number[] = [];
  const areas: Area[] = [];
  let topPx = 0;
  marks.forEach((mark, index) => {
    if (index > 0) topPx += ROW_GAP_PX;
    const rowTopPx = topPx;
    const block = rowWords(mark, palette, columnPx, topPx, widthPx);
    words.push(...block.words);
    if (beside) {
      // In line with the first line of text.
      centers.push(Math.round((topPx + block.bottomPx) / 2));
      topPx = Math.max(block.bottomPx, topPx + BAND_PX);
    } else {
      centers.push(block.bottomPx + BAND_PX / 2);
      topPx = block.bottomPx + BAND_PX;
    }
    areas.push(rowArea(rowTopPx, topPx, widthPx));
  });
  return {
    words,
    centers,
    areas,
    bottomPx: topPx + ROW_GAP_PX / 2,
    plotLeftPx: beside ? columnPx + COLUMN_GAP_PX : 0,
  };
}

function rowWords(
  mark: Mark,
  palette: Palette,
  columnPx: number,
  topPx: number,
  widthPx: number,
): { words: Words[]; bottomPx: number } {
  const color = mark.style === 'muted' ? palette.muted : palette.ink;
  const label = labelFaceOf(mark, widthPx);
  const value = valueFace(widthPx);
  const labelLines = wrapText(mark.label, label.sizePx, columnPx);
  const valueLines = wrapText(mark.short, value.sizePx, columnPx);
  const valueTopPx = topPx + labelLines.length * label.lineHeightPx;
  return {
    words: [
      ...wordsBlock(labelLines, label, color, 0, topPx),
      ...wordsBlock(valueLines, value, color, 0, valueTopPx),
    ],
    bottomPx: valueTopPx + valueLines.length * value.lineHeightPx,
  };
}

function columnWidth(marks: readonly Mark[], widthPx: number): number {
  const needed = marks.flatMap((mark) => [
    textWidth(mark.label, labelFaceOf(mark, widthPx).sizePx),
    textWidth(mark.short, valueFace(widthPx).sizePx),
  ]);
  return Math.min(Math.ceil(Math.max(0, ...needed)), Math.floor(widthPx * WIDEST_LABELS_SHARE));
}

/** The headline report stands out. */
function labelFaceOf(mark: Mark, widthPx: number): Face {
  return mark.style === 'accent' ? valueFace(widthPx) : labelFace(widthPx);
}

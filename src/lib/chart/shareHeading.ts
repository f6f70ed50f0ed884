import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';
import { type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { labelFace, NOTE_FACE, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const VALUE_TO_LABEL_PX = 6;
const BETWEEN_PX = 16;
const TO_BAR_PX = 4;
/** The numbers stand in a column before the labels, unless they take more of the width than this. */
const WIDEST_VALUES_SHARE = 0.3;

/**
 * The words above a share: its number, its label, and the name of the rest above the rest where there is room, else
 * on a line of its own.
 */
export function shareHeading(
  mark: Mark,
  rest: string | undefined,
  marks: readonly Mark[],
  palette: Palette,
  widthPx: number,
  topPx: number,
  restStartPx: number,
): { words: Words[]; bottomPx: number } {
  const value = valueFace(widthPx);
  const label = labelFace(widthPx);
  const columnPx =
    Math.ceil(Math.max(...marks.map(({ short }) => textWidth(short, value.sizePx)))) + VALUE_TO_LABEL_PX;
  const beside = columnPx <= WIDEST_VALUES_SHARE * widthPx;

  const valueLines = wrapText(mark.short, value.sizePx, widthPx);
  const labelLeftPx = beside ? columnPx : 0;
  const labelLines = wrapText(mark.label, label.sizePx, widthPx - labelLeftPx);
  const labelTopPx = beside ? topPx : topPx + valueLines.length * value.lineHeightPx;
  const words = [
    ...wordsBlock(valueLines, value, palette.ink, 0, topPx),
    ...wordsBlock(labelLines, label, palette.ink, labelLeftPx, labelTopPx),
  ];
  let bottomPx = labelTopPx + Math.max(beside ? 1 : 0, labelLines.length) * label.lineHeightPx;

  if (rest !== undefined && restStartPx < widthPx) {
    const restPx = textWidth(rest, NOTE_FACE.sizePx);
    const lastLine = beside && labelLines.length === 0 ? mark.short : (labelLines.at(-1) ?? '');
    const takenPx = labelLeftPx + textWidth(lastLine, label.sizePx) + BETWEEN_PX;
    const fitsAbove = labelLines.length > 0 && widthPx - restPx >= takenPx;
    const overRest = fitsAbove && restStartPx >= takenPx && restStartPx + restPx <= widthPx;
    const lines = fitsAbove ? [rest] : wrapText(rest, NOTE_FACE.sizePx, widthPx);
    const restTopPx = fitsAbove ? bottomPx - NOTE_FACE.lineHeightPx - 1 : bottomPx;
    words.push(
      ...(overRest
        ? wordsBlock(lines, NOTE_FACE, palette.muted, restStartPx, restTopPx)
        : wordsBlock(lines, NOTE_FACE, palette.muted, widthPx, restTopPx, 'right')),
    );
    if (!fitsAbove) bottomPx += lines.length * NOTE_FACE.lineHeightPx;
  }
  return { words, bottomPx: bottomPx + TO_BAR_PX };
}

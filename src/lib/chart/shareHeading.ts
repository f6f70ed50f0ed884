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
 * The words above a share: its number, its label, of what it is a share, and the name of the rest, if it is given: above
 * the rest where there is room, else on a line of its own.
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
  const leftPx = beside ? columnPx : 0;
  const roomPx = widthPx - leftPx;
  const labelLines = wrapText(mark.label, label.sizePx, roomPx);
  const labelTopPx = beside ? topPx : topPx + valueLines.length * value.lineHeightPx;
  const words = [
    ...wordsBlock(valueLines, value, palette.ink, 0, topPx),
    ...wordsBlock(labelLines, label, palette.ink, leftPx, labelTopPx),
  ];
  let bottomPx = labelTopPx + Math.max(beside ? 1 : 0, labelLines.length) * label.lineHeightPx;
  const lastLine = beside && labelLines.length === 0 ? mark.short : (labelLines.at(-1) ?? '');
  /** Where the words of the last line end, seen from the picture's left. */
  let takenPx = leftPx + textWidth(lastLine, label.sizePx);

  if (mark.of !== undefined) {
    const ofLines = wrapText(mark.of, label.sizePx, roomPx);
    words.push(...wordsBlock(ofLines, label, palette.muted, leftPx, bottomPx));
    bottomPx += ofLines.length * label.lineHeightPx;
    takenPx = leftPx + textWidth(ofLines.at(-1) ?? '', label.sizePx);
  }

  if (rest !== undefined && restStartPx < widthPx) {
    const restPx = textWidth(rest, NOTE_FACE.sizePx);
    const freePx = takenPx + BETWEEN_PX;
    const fitsAbove = words.length > valueLines.length && widthPx - restPx >= freePx;
    const overRest = fitsAbove && restStartPx >= freePx && restStartPx + restPx <= widthPx;
    const lines = fitsAbove ? [rest] : wrapText(rest, NOTE_FACE.sizePx, widthPx);
    const restTopPx = fitsAbove ? bottomPx - NOTE_FACE.lineHeightPx - 1 : bottomPx;
    words.push(
      ...(overRest
        ? wordsBlock(lines, NOTE_FACE, palette.muted, restStartPx, restTopPx)
        : wordsBlock(lines, NOTE_FACE, palette.muted, widthPx, restTopPx, 'right')),
    );
    if (!fitsAbove) bottomPx += lines.length * NOTE_FACE.lineHeightPx;
  }
  return words.length === 0 ? { words, bottomPx: topPx } : { words, bottomPx: bottomPx + TO_BAR_PX };
}

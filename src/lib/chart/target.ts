import { type Axis, pixelOf } from './axis.ts';
import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';
import { rowArea } from './rows.ts';
import { type Area, box, type Item, type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { gaps } from './tickRules.ts';
import { labelFace, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const LINE_PX = 2;
/** Paper on both sides of the line, by which it is seen on a bar. */
const PAPER_PX = 1;
const REACH_PX = 6;
const TO_WORDS_PX = 4;

/**
 * What is aimed at, over the rows: a line with its name and number at its foot, two lines for a range. It makes way for
 * `words`.
 */
export function targetLine(
  mark: Mark,
  x: Axis,
  words: readonly Words[],
  rowsBottomPx: number,
  palette: Palette,
  widthPx: number,
): { items: Item[]; area: Area; bottomPx: number } {
  const footPx = rowsBottomPx + REACH_PX;
  const places = [...new Set([mark.from, mark.to])].map((value) => Math.round(pixelOf(x, value)));
  const lines = places.flatMap((xPx) => {
    const leftPx = Math.max(0, Math.min(xPx - LINE_PX / 2, widthPx - LINE_PX));
    return gaps(words, xPx, footPx).flatMap(([fromPx, toPx]) => [
      box(leftPx - PAPER_PX, fromPx, leftPx + LINE_PX + PAPER_PX, toPx, palette.paper),
      box(leftPx, fromPx, leftPx + LINE_PX, toPx, palette.ink),
    ]);
  });
  const [label, value] = [labelFace(widthPx), valueFace(widthPx)];
  const linePx = places[0] ?? 0;
  const neededPx = Math.max(textWidth(mark.label, label.sizePx), textWidth(mark.short, value.sizePx));
  // From the line on; before it where there is more room.
  const align = linePx + neededPx > widthPx && linePx > widthPx / 2 ? 'right' : 'left';
  const roomPx = align === 'right' ? linePx : widthPx - linePx;
  const atPx = align === 'right' ? linePx + LINE_PX / 2 : linePx - LINE_PX / 2;
  const labelLines = wrapText(mark.label, label.sizePx, roomPx);
  const valueLines = wrapText(mark.short, value.sizePx, roomPx);
  const topPx = footPx + TO_WORDS_PX;
  const valueTopPx = topPx + labelLines.length * label.lineHeightPx;
  const bottomPx = valueTopPx + valueLines.length * value.lineHeightPx;
  return {
    items: [
      ...lines,
      ...wordsBlock(labelLines, label, palette.ink, atPx, topPx, align),
      ...wordsBlock(valueLines, value, palette.ink, atPx, valueTopPx, align),
    ],
    area: rowArea(topPx, bottomPx, widthPx),
    bottomPx,
  };
}

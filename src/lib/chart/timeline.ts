import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { type Drawing, frame } from './frame.ts';
import { barDataset, colorOf, LEAST_BAR_PX } from './marks.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { rowArea } from './rows.ts';
import { type Area, type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { TICKS_HEIGHT_PX, tickRules } from './tickRules.ts';
import { labelFace, NOTE_FACE, valueFace } from './type.ts';
import { wrapEvenly, wrapText } from './wrapText.ts';

const BAR_PX = 10;
const TO_BAR_PX = 3;
const ROW_GAP_PX = 14;

/**
 * Events one beneath the other on a common scale of days, each with its name and day above its bar.
 */
export function timeline(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks } = plot;
  const x = dayAxis(marks, widthPx);
  const words: Words[] = [];
  const centers: number[] = [];
  const areas: Area[] = [];
  let topPx = 0;
  marks.forEach((mark, index) => {
    if (index > 0) topPx += ROW_GAP_PX;
    const block = eventWords(mark, x, topPx, palette, widthPx);
    words.push(...block.words);
    centers.push(block.bottomPx + TO_BAR_PX + BAR_PX / 2);
    const bottomPx = block.bottomPx + TO_BAR_PX + BAR_PX;
    areas.push(rowArea(topPx, bottomPx, widthPx));
    topPx = bottomPx;
  });
  const rulesBottomPx = topPx + ROW_GAP_PX / 2;
  const { rules, texts } = tickRules(plot.ticks, x, rulesBottomPx, widthPx, palette, words, 'left');
  const heightPx = rulesBottomPx + (texts.length > 0 ? TICKS_HEIGHT_PX : 0);
  const daysPerPx = (x.toValue - x.fromValue) / (x.toPx - x.fromPx);
  return frame({
    widthPx,
    heightPx,
    areas,
    x,
    y: pixelAxis(heightPx),
    rows: centers,
    datasets: [
      {
        ...barDataset(BAR_PX),
        data: marks.map(({ from, to }): [number, number] => [
          from,
          Math.max(to, from + LEAST_BAR_PX * daysPerPx),
        ]),
        backgroundColor: marks.map((mark) => colorOf(mark, palette)),
      },
    ],
    under: rules,
    over: [...words, ...texts],
  });
}

function dayAxis(marks: readonly Mark[], widthPx: number): Axis {
  // Whole days, so that one that begins with a night has its tick.
  const fromValue = Math.floor(Math.min(...marks.map(({ from }) => from)));
  const toValue = Math.ceil(Math.max(fromValue + 1, ...marks.map(({ to }) => to)));
  return { fromValue, toValue, fromPx: 0, toPx: widthPx };
}

/** Name and day above the bar, flush with its start or, where they fit only there or better there, with its end. */
function eventWords(
  mark: Mark,
  x: Axis,
  topPx: number,
  palette: Palette,
  widthPx: number,
): { words: Words[]; bottomPx: number } {
  const face = mark.style === 'accent' ? valueFace(widthPx) : labelFace(widthPx);
  const startPx = Math.round(pixelOf(x, mark.from));
  const endPx = Math.round(pixelOf(x, mark.to));
  const neededPx = Math.max(textWidth(mark.label, face.sizePx), textWidth(mark.short, NOTE_FACE.sizePx));
  const fromStartPx = widthPx - startPx;
  const toEnd = neededPx > fromStartPx && (neededPx <= endPx || endPx > fromStartPx);
  const roomPx = toEnd ? endPx : fromStartPx;
  const xPx = toEnd ? endPx : startPx;
  const align = toEnd ? 'right' : 'left';

  const nameLines = wrapEvenly(mark.label, face.sizePx, roomPx);
  const dayLines = wrapText(mark.short, NOTE_FACE.sizePx, roomPx);
  const dayTopPx = topPx + nameLines.length * face.lineHeightPx;
  return {
    words: [
      ...wordsBlock(nameLines, face, palette.ink, xPx, topPx, align),
      // A pixel closer, as the smaller text has more air above it.
      ...wordsBlock(dayLines, NOTE_FACE, palette.muted, xPx, dayTopPx - 1, align),
    ],
    bottomPx: dayTopPx + dayLines.length * NOTE_FACE.lineHeightPx,
  };
}

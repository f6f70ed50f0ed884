import type { ChartDataset } from 'chart.js';

import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { barEnds } from './barEnds.ts';
import { type Drawing, frame } from './frame.ts';
import { barDataset, barEnd, bodyColor, isRange, partColor } from './marks.ts';
import { OPEN_END_PX } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { restOutline } from './restOutline.ts';
import { rowArea } from './rows.ts';
import { shareHeading } from './shareHeading.ts';
import { type Area, type Item, wordsBlock } from './scene.ts';
import { stack } from './stack.ts';
import { NOTE_FACE } from './type.ts';
import { wrapText } from './wrapText.ts';

const WHOLE = 100;
const BAR_PX = 22;
const ROW_GAP_PX = 18;
const AXIS_GAP_PX = 4;
const KEY_PX = { width: 16, height: 11 };
const KEY_GAP_PX = 6;

/**
 * Parts of a whole, in per cent: those of one whole in one bar (stack.ts), else each in its row, the part, then the outline
 * of the rest. Dataset 1 holds the certain parts of ranges. Throws a RangeError for a part that is less than nothing or more
 * than the whole.
 */
export function share(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks } = plot;
  for (const { label, from, to } of marks) {
    if (from < 0 || to > WHOLE) {
      throw new RangeError(
        `"${label}" is not a share of ${WHOLE} per cent: ${from} to ${to}. Draw it as a bar chart.`,
      );
    }
  }
  if (plot.stacked === true) return stack(plot, palette, widthPx);
  const x: Axis = { fromValue: 0, toValue: WHOLE, fromPx: 0, toPx: widthPx };
  const over: Item[] = [];
  const centers: number[] = [];
  const areas: Area[] = [];
  let topPx = 0;
  marks.forEach((mark, index) => {
    if (index > 0) topPx += ROW_GAP_PX;
    const rest = marks.length === 1 ? plot.rest : undefined;
    const heading = shareHeading(mark, rest, marks, palette, widthPx, topPx, restStart(mark, x));
    over.push(...heading.words);
    const barTopPx = heading.bottomPx;
    const place = { startPx: 0, endPx: pixelOf(x, mark.to), topPx: barTopPx, bottomPx: barTopPx + BAR_PX };
    over.push(
      ...restOf(mark, x, barTopPx, palette),
      ...barEnds(mark, place, partColor(mark, palette), palette, x.toPx - place.endPx),
    );
    centers.push(barTopPx + BAR_PX / 2);
    areas.push(rowArea(topPx, barTopPx + BAR_PX, widthPx));
    topPx = barTopPx + BAR_PX;
  });
  if (plot.whole !== undefined) {
    topPx += AXIS_GAP_PX;
    over.push(
      ...wordsBlock(['0'], NOTE_FACE, palette.muted, 0, topPx),
      ...wordsBlock([plot.whole], NOTE_FACE, palette.muted, widthPx, topPx, 'right'),
    );
    topPx += NOTE_FACE.lineHeightPx;
  }
  const key = marks.length > 1 ? restKey(plot.rest, widthPx, topPx, palette) : { items: [], bottomPx: topPx };
  over.push(...key.items);
  const heightPx = key.bottomPx;
  return frame({
    widthPx,
    heightPx,
    areas,
    x,
    y: pixelAxis(heightPx),
    rows: centers,
    datasets: [parts(marks, x, palette), certain(marks, palette)],
    over,
  });
}

/** What the outline of several rows stands for, said once for all of them. */
function restKey(
  rest: string | undefined,
  widthPx: number,
  topPx: number,
  palette: Palette,
): { items: Item[]; bottomPx: number } {
  const lines = wrapText(rest ?? '', NOTE_FACE.sizePx, widthPx - KEY_PX.width - KEY_GAP_PX);
  if (lines.length === 0) return { items: [], bottomPx: topPx };
  const keyTopPx = topPx + AXIS_GAP_PX;
  const boxTopPx = keyTopPx + (NOTE_FACE.lineHeightPx - KEY_PX.height) / 2;
  return {
    items: [
      restOutline(
        { startPx: 0, endPx: KEY_PX.width, topPx: boxTopPx, bottomPx: boxTopPx + KEY_PX.height },
        palette,
      ),
      ...wordsBlock(lines, NOTE_FACE, palette.muted, KEY_PX.width + KEY_GAP_PX, keyTopPx),
    ],
    bottomPx: keyTopPx + lines.length * NOTE_FACE.lineHeightPx,
  };
}

/** Where the rest begins: where the part ends, or after its open end. */
function restStart(mark: Mark, x: Axis): number {
  const endPx = pixelOf(x, barEnd(mark, x));
  return mark.to === WHOLE ? endPx : Math.min(x.toPx, endPx + (mark.open === 'above' ? OPEN_END_PX : 0));
}

function parts(marks: readonly Mark[], x: Axis, palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(BAR_PX),
    data: marks.map((mark) => barEnd(mark, x)),
    backgroundColor: marks.map((mark) => bodyColor(mark, partColor(mark, palette), palette)),
  };
}

function certain(marks: readonly Mark[], palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(BAR_PX),
    data: marks.map((mark) => (isRange(mark) && mark.style !== 'outlined' ? mark.from : null)),
    backgroundColor: marks.map((mark) => partColor(mark, palette)),
    order: -1,
  };
}

function restOf(mark: Mark, x: Axis, topPx: number, palette: Palette): Item[] {
  const startPx = restStart(mark, x);
  const place = { startPx, endPx: x.toPx, topPx, bottomPx: topPx + BAR_PX };
  return startPx < x.toPx ? [restOutline(place, palette)] : [];
}

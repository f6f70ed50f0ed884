import type { ChartDataset } from 'chart.js';

import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { barEnds } from './barEnds.ts';
import { type Drawing, frame } from './frame.ts';
import { barDataset, barEnd, bodyColor, colorOf, isRange } from './marks.ts';
import { OPEN_END_PX } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { labelText, type Row, rowsBesideLabels, stackRows } from './rows.ts';
import type { Item } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { type Face, isRoomy, labelFace, valueFace } from './type.ts';

const BAR_PX = 22;
const ROW_GAP_PX = 16;
const VALUE_GAP_PX = 8;
/** More bars than these stand closer, beside their labels. */
const MOST_STACKED = 5;
const CLOSE_GAP_PX = 7;
const COLUMN_GAP_PX = 12;
const WIDEST_LABELS_SHARE = 0.36;
/** Below this share of the width for the longest bar, the numbers go above the bars instead of beside them. */
const LEAST_BAR_SHARE = 0.45;

/**
 * Horizontal bars from zero, each beneath its label, its number at its end; many, where there is room, beside their
 * labels. Dataset 1 holds the certain parts of ranges.
 */
export function bar(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks } = plot;
  const face = valueFace(widthPx);
  const columnPx = isRoomy(widthPx) && marks.length > MOST_STACKED ? labelColumn(marks, widthPx) : undefined;
  const besideLabels =
    columnPx === undefined ? undefined : axisBeside(marks, columnPx + COLUMN_GAP_PX, widthPx, face);
  const beside = besideLabels ?? axisBeside(marks, 0, widthPx, face);
  const x = beside ?? axisAlone(marks, widthPx);
  const { rows, bottomPx } =
    besideLabels !== undefined && columnPx !== undefined
      ? rowsBesideLabels(marks, columnPx, widthPx, BAR_PX, CLOSE_GAP_PX, palette.ink)
      : stackRows(
          marks,
          widthPx,
          () => BAR_PX,
          ROW_GAP_PX,
          (mark) => [
            labelText(mark, widthPx, palette.ink),
            ...(beside === undefined ? [{ text: mark.short, face, color: palette.ink }] : []),
          ],
        );
  const over = marks.flatMap((mark, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const value = beside === undefined ? [] : [valueWords(mark, row, x, face, palette)];
    const { bandTopPx: topPx, bottomPx: bandBottomPx } = row;
    const place = { startPx: pixelOf(x, 0), endPx: pixelOf(x, mark.to), topPx, bottomPx: bandBottomPx };
    return [...row.words, ...barEnds(mark, place, colorOf(mark, palette), palette), ...value];
  });
  return frame({
    widthPx,
    heightPx: bottomPx,
    areas: rows,
    x,
    y: pixelAxis(bottomPx),
    rows: rows.map(({ centerPx }) => centerPx),
    datasets: [whole(marks, x, palette), certain(marks, palette)],
    over,
  });
}

function labelColumn(marks: readonly Mark[], widthPx: number): number {
  const widest = Math.max(...marks.map(({ label }) => textWidth(label, labelFace(widthPx).sizePx)));
  return Math.min(Math.ceil(widest), Math.floor(widthPx * WIDEST_LABELS_SHARE));
}

/** The longest scale on which every bar still has its number beside it; none where the bars would get too short. */
function axisBeside(marks: readonly Mark[], leftPx: number, widthPx: number, face: Face): Axis | undefined {
  const { least, most } = domain(marks);
  const pxPerUnit = Math.min(
    ...marks.map((mark) => {
      const roomPx = widthPx - leftPx - VALUE_GAP_PX - textWidth(mark.short, face.sizePx) - openPx(mark);
      return roomPx / Math.max(Math.max(0, mark.to) - least, (most - least) * 1e-6);
    }),
    (widthPx - leftPx) / (most - least),
  );
  const longestPx = Math.floor(pxPerUnit * (most - least));
  if (longestPx < LEAST_BAR_SHARE * (widthPx - leftPx)) return undefined;
  return { fromValue: least, toValue: most, fromPx: leftPx, toPx: leftPx + longestPx };
}

function axisAlone(marks: readonly Mark[], widthPx: number): Axis {
  const { least, most } = domain(marks);
  const openRoomPx = Math.max(0, ...marks.map(openPx));
  return { fromValue: least, toValue: most, fromPx: 0, toPx: widthPx - openRoomPx };
}

function domain(marks: readonly Mark[]): { least: number; most: number } {
  const least = Math.min(0, ...marks.map(({ from }) => from));
  const most = Math.max(0, ...marks.map(({ to }) => to));
  return most > least ? { least, most } : { least, most: least + 1 };
}

function openPx(mark: Mark): number {
  return mark.open === 'above' ? OPEN_END_PX : 0;
}

function whole(marks: readonly Mark[], x: Axis, palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(BAR_PX),
    data: marks.map((mark) => barEnd(mark, x)),
    backgroundColor: marks.map((mark) => bodyColor(mark, colorOf(mark, palette), palette)),
  };
}

function certain(marks: readonly Mark[], palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(BAR_PX),
    data: marks.map((mark) => (isRange(mark) && mark.style !== 'outlined' ? mark.from : null)),
    backgroundColor: marks.map((mark) => colorOf(mark, palette)),
    // Lower orders are drawn later: the certain part lies on the whole.
    order: -1,
  };
}

function valueWords(mark: Mark, row: Row, x: Axis, face: Face, palette: Palette): Item {
  return {
    shape: 'words',
    text: mark.short,
    xPx: Math.max(pixelOf(x, mark.to), pixelOf(x, 0)) + openPx(mark) + VALUE_GAP_PX,
    // Digits are 0.73 em high: half of it beneath the middle.
    yPx: Math.round(row.centerPx + face.sizePx * 0.365),
    align: 'left',
    face,
    color: palette.ink,
  };
}

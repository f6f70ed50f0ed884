import type { ChartDataset } from 'chart.js';

import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { barEnds, opensOutward } from './barEnds.ts';
import { change } from './change.ts';
import { type Drawing, frame } from './frame.ts';
import { markRows } from './markRows.ts';
import { barDataset, barEnd, bodyColor, colorOf, endsFromZero, isRange, straddlesZero } from './marks.ts';
import { OPEN_END_PX } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { labelText, type Row, rowsBesideLabels, stackRows } from './rows.ts';
import { box, type Item, type Words, wordsBlock } from './scene.ts';
import { targetLine } from './target.ts';
import { textWidth } from './textWidth.ts';
import { gaps } from './tickRules.ts';
import { type Face, isRoomy, labelFace, valueFace } from './type.ts';

const BAR_PX = 22;
const ROW_GAP_PX = 16;
/** Of many bars, each thinner and nearer to the next. */
const MANY = { barPx: 14, gapPx: 10 };
const VALUE_GAP_PX = 8;
/** More bars than these stand closer, beside their labels. */
const MOST_STACKED = 5;
const CLOSE_GAP_PX = 7;
const COLUMN_GAP_PX = 12;
const WIDEST_LABELS_SHARE = 0.36;
/** Below this share of the width for the longest bar, the numbers go above the bars instead of beside them. */
const LEAST_BAR_SHARE = 0.45;

/**
 * Horizontal bars from zero, each beneath its label, its number at its end or, below zero, on the free side of the zero line;
 * many, where there is room, beside their labels. What is aimed at is a line over them. Dataset 1 holds the certain parts of
 * ranges. Changes are drawn by change.ts.
 */
export function bar(plot: Plot, palette: Palette, widthPx: number): Drawing {
  if (plot.marks.some(({ role }) => role === 'after')) return change(plot, palette, widthPx);
  const marks = markRows(plot.marks).flat();
  const target = plot.marks.find(({ role }) => role === 'target');
  const face = valueFace(widthPx);
  const many = marks.length > MOST_STACKED;
  const columnPx = isRoomy(widthPx) && many ? labelColumn(marks, widthPx) : undefined;
  const besideLabels =
    columnPx === undefined ? undefined : axisBeside(marks, target, columnPx + COLUMN_GAP_PX, widthPx, face);
  const beside = besideLabels ?? axisBeside(marks, target, 0, widthPx, face);
  const x = beside ?? axisAlone(marks, target, widthPx);
  // Of many the number is at the right end of its label's line, where it isn't beside the bar and has room.
  const isHeaded = (mark: Mark) => beside === undefined && many && fitsOnALine(mark, widthPx, face);
  const { barPx, gapPx } = many && besideLabels === undefined ? MANY : { barPx: BAR_PX, gapPx: ROW_GAP_PX };
  const { rows, bottomPx } =
    besideLabels !== undefined && columnPx !== undefined
      ? rowsBesideLabels(marks, columnPx, widthPx, BAR_PX, CLOSE_GAP_PX, palette.ink)
      : stackRows(
          marks,
          widthPx,
          () => barPx,
          gapPx,
          (mark) => [
            labelText(mark, widthPx, palette.ink),
            ...(beside === undefined && !isHeaded(mark)
              ? [{ text: mark.short, face, color: palette.ink }]
              : []),
          ],
        );
  const words: Words[] = [];
  const over = marks.flatMap((mark, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const value = isHeaded(mark)
      ? wordsBlock([mark.short], face, palette.ink, widthPx, row.topPx, 'right')
      : beside === undefined
        ? []
        : [valueWords(mark, row, x, face, palette)];
    words.push(...row.words, ...value);
    const startPx = pixelOf(x, straddlesZero(mark) ? mark.from : 0);
    const endPx = pixelOf(x, endsFromZero(mark).far);
    const place = { startPx, endPx, topPx: row.bandTopPx, bottomPx: row.bandTopPx + barPx };
    return [...row.words, ...barEnds(mark, place, colorOf(mark, palette), palette), ...value];
  });
  const aim = target === undefined ? undefined : targetLine(target, x, words, bottomPx, palette, widthPx);
  const heightPx = aim?.bottomPx ?? bottomPx;
  return frame({
    widthPx,
    heightPx,
    areas: [...rows, ...(aim === undefined ? [] : [aim.area])],
    x,
    y: pixelAxis(heightPx),
    rows: rows.map(({ centerPx }) => centerPx),
    datasets: [whole(marks, x, barPx, palette), certain(marks, barPx, palette)],
    over: [...over, ...zeroLine(x, words, bottomPx, palette), ...(aim?.items ?? [])],
  });
}

/** Where bars may lie on both sides of zero, zero is a line. */
function zeroLine(x: Axis, words: readonly Words[], bottomPx: number, palette: Palette): Item[] {
  if (x.fromValue >= 0) return [];
  const zeroPx = Math.round(pixelOf(x, 0));
  return gaps(words, zeroPx, bottomPx).map(([fromPx, toPx]) =>
    box(zeroPx, fromPx, zeroPx + 1, toPx, palette.ink),
  );
}

function fitsOnALine({ label, short }: Mark, widthPx: number, face: Face): boolean {
  const neededPx = textWidth(label, labelFace(widthPx).sizePx) + textWidth(short, face.sizePx);
  return neededPx + COLUMN_GAP_PX <= widthPx;
}

function labelColumn(marks: readonly Mark[], widthPx: number): number {
  const widest = Math.max(...marks.map(({ label }) => textWidth(label, labelFace(widthPx).sizePx)));
  return Math.min(Math.ceil(widest), Math.floor(widthPx * WIDEST_LABELS_SHARE));
}

/** The longest scale on which every bar still has its number beside it; none where the bars would get too short. */
function axisBeside(
  marks: readonly Mark[],
  target: Mark | undefined,
  fromPx: number,
  widthPx: number,
  face: Face,
): Axis | undefined {
  const { least, most } = domain(marks, target);
  const leftPx = fromPx + openBelowPx(marks);
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

function axisAlone(marks: readonly Mark[], target: Mark | undefined, widthPx: number): Axis {
  const { least, most } = domain(marks, target);
  const openRoomPx = Math.max(0, ...marks.map(openPx));
  return { fromValue: least, toValue: most, fromPx: openBelowPx(marks), toPx: widthPx - openRoomPx };
}

function domain(marks: readonly Mark[], target: Mark | undefined): { least: number; most: number } {
  const all = [...marks, ...(target === undefined ? [] : [target])];
  const least = Math.min(0, ...all.map(({ from }) => from));
  const most = Math.max(0, ...all.map(({ to }) => to));
  return most > least ? { least, most } : { least, most: least + 1 };
}

/** What an open end takes to the right of a bar. */
function openPx(mark: Mark): number {
  return mark.from >= 0 && opensOutward(mark) ? OPEN_END_PX : 0;
}

/** What open ends take to the left of all bars. */
function openBelowPx(marks: readonly Mark[]): number {
  return marks.some((mark) => mark.from < 0 && opensOutward(mark)) ? OPEN_END_PX : 0;
}

function whole(marks: readonly Mark[], x: Axis, barPx: number, palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(barPx),
    data: marks.map((mark): number | [number, number] =>
      straddlesZero(mark) ? [mark.from, mark.to] : barEnd(mark, x),
    ),
    backgroundColor: marks.map((mark) => bodyColor(mark, colorOf(mark, palette), palette)),
  };
}

function certain(marks: readonly Mark[], barPx: number, palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(barPx),
    data: marks.map((mark) =>
      isRange(mark) && mark.style !== 'outlined' && !straddlesZero(mark) ? endsFromZero(mark).near : null,
    ),
    backgroundColor: marks.map((mark) => colorOf(mark, palette)),
    // Lower orders are drawn later: the certain part lies on the whole.
    order: -1,
  };
}

function valueWords(mark: Mark, row: Row, x: Axis, face: Face, palette: Palette): Words {
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

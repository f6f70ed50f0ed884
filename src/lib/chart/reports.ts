import type { ChartDataset } from 'chart.js';

import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { type Drawing, frame } from './frame.ts';
import { barDataset, colorOf, isRange } from './marks.ts';
import { chevron } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { reportRows } from './reportRows.ts';
import { type Item, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { TICKS_HEIGHT_PX, tickRules } from './tickRules.ts';
import { NOTE_FACE } from './type.ts';
import { wrapText } from './wrapText.ts';

const DOT_PX = 5;
const LINE_PX = 2;
const RANGE_PX = 8;
const CAP_PX = 5;
const EDGE_PX = 8;
/** What the line and head of an arrow need at least. */
const ARROW_PX = 24;

/**
 * What several reports say of one figure, a row each, on a scale that need not begin at zero. Dataset 0 holds the
 * dots; a stated range has none, but a thick line in dataset 1.
 */
export function reports(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks } = plot;
  const { words, centers, areas, bottomPx, plotLeftPx } = reportRows(marks, palette, widthPx);
  const x = valueAxis(plot, plotLeftPx, widthPx);
  const { rules, texts } = tickRules(plot.ticks, x, bottomPx, widthPx, palette, words);
  const notePx = bottomPx + (texts.length > 0 ? TICKS_HEIGHT_PX : 0);
  const note = wrapText(plot.axisNote ?? '', NOTE_FACE.sizePx, widthPx - plotLeftPx);
  const heightPx = notePx + note.length * NOTE_FACE.lineHeightPx;
  const over = marks.flatMap((mark, index) =>
    hedgeLines(mark, x, centers[index] ?? 0, plotLeftPx, widthPx, palette),
  );
  return frame({
    widthPx,
    heightPx,
    areas,
    x,
    y: pixelAxis(heightPx),
    rows: centers,
    datasets: [dots(marks, centers, palette), ranges(marks, palette)],
    // Lines lie under the dots, which may be hollow.
    under: [...rules, ...over],
    over: [...words, ...texts, ...wordsBlock(note, NOTE_FACE, palette.muted, plotLeftPx, notePx)],
  });
}

/** From the least to the greatest value that is named or ticked, with room for dots and arrows at both ends. */
export function valueAxis({ marks, ticks }: Plot, leftPx: number, widthPx: number): Axis {
  const values = [
    ...marks.flatMap(({ from, to, spread }) => [from, to, ...(spread ?? [])]),
    ...ticks.map(({ value }) => value),
  ];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const opensBelow = least !== 0 && marks.some(({ open }) => open === 'below');
  const opensAbove = marks.some(({ open }) => open === 'above');
  // Half of a tick's name stands on each side of it.
  const firstTickPx = textWidth(ticks[0]?.text ?? '', NOTE_FACE.sizePx);
  const lastTickPx = textWidth(ticks.at(-1)?.text ?? '', NOTE_FACE.sizePx);
  const fromPx = Math.ceil(
    Math.max(leftPx + DOT_PX + EDGE_PX + (opensBelow ? ARROW_PX : 0), firstTickPx / 2),
  );
  const toPx = Math.floor(widthPx - Math.max(DOT_PX + EDGE_PX + (opensAbove ? ARROW_PX : 0), lastTickPx / 2));
  // One value alone stands in the middle.
  return most > least
    ? { fromValue: least, toValue: most, fromPx, toPx }
    : { fromValue: least - 1, toValue: least + 1, fromPx, toPx };
}

function dots(marks: readonly Mark[], centers: readonly number[], palette: Palette): ChartDataset<'scatter'> {
  return {
    type: 'scatter',
    clip: false,
    // A point without a place is skipped by Chart.js.
    data: marks.map((mark, index) =>
      isRange(mark) ? { x: NaN, y: NaN } : { x: mark.from, y: centers[index] ?? 0 },
    ),
    // A report that differs is told apart by its shape.
    pointStyle: marks.map(({ style }) => (style === 'outlined' ? 'rectRot' : 'circle')),
    pointRadius: marks.map(({ style }) => (style === 'outlined' ? DOT_PX + 1 : DOT_PX)),
    pointBorderWidth: LINE_PX,
    pointBorderColor: marks.map((mark) => colorOf(mark, palette)),
    pointBackgroundColor: marks.map((mark) => {
      // A ring is an open end, which isn't part of the claim, and nothing else.
      return mark.open === undefined ? colorOf(mark, palette) : palette.paper;
    }),
  };
}

/** The stated ranges among marks, as thick lines in their rows. */
export function ranges(marks: readonly Mark[], palette: Palette): ChartDataset<'bar'> {
  return {
    ...barDataset(RANGE_PX),
    data: marks.map((mark): [number, number] | null => (isRange(mark) ? [mark.from, mark.to] : null)),
    backgroundColor: marks.map((mark) => colorOf(mark, palette)),
  };
}

/** Lines to where the claim goes on, and the whiskers of what a hedge leaves possible. */
export function hedgeLines(
  mark: Mark,
  x: Axis,
  yPx: number,
  leftPx: number,
  widthPx: number,
  palette: Palette,
): Item[] {
  const color = colorOf(mark, palette);
  const line = (fromPx: number, toPx: number): Item => ({
    shape: 'stroke',
    points: [
      [fromPx, yPx],
      [toPx, yPx],
    ],
    color,
    widthPx: LINE_PX,
    ...(mark.style === 'muted' ? { dashPx: [5, 3] } : {}),
  });
  const cap = (xPx: number): Item => ({
    shape: 'stroke',
    points: [
      [xPx, yPx - CAP_PX],
      [xPx, yPx + CAP_PX],
    ],
    color,
    widthPx: LINE_PX,
  });
  if (mark.open === 'above') {
    return [line(pixelOf(x, mark.to), widthPx - 3), chevron(widthPx, yPx - 6, yPx + 6, 'right', color)];
  }
  if (mark.open === 'below') {
    const markPx = pixelOf(x, mark.from);
    // Nothing is less than none.
    const endPx = x.fromValue === 0 && markPx - x.fromPx >= ARROW_PX ? x.fromPx : leftPx;
    return [line(endPx + 3, markPx), chevron(endPx, yPx - 6, yPx + 6, 'left', color)];
  }
  if (mark.spread === undefined) return [];
  const [fromPx, toPx] = mark.spread.map((value) => pixelOf(x, value));
  if (fromPx === undefined || toPx === undefined) return [];
  return [line(fromPx, toPx), cap(fromPx), cap(toPx)];
}

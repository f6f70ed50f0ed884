import type { ChartDataset } from 'chart.js';

import { type Axis, pixelOf } from './axis.ts';
import { type Drawing, frame } from './frame.ts';
import { endLabels } from './endLabels.ts';
import { isRange } from './marks.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { type Area, areaAround, box, type Item, type Point, type Words } from './scene.ts';
import { startLabels, type Stretch } from './startLabels.ts';
import { textWidth } from './textWidth.ts';
import { TICKS_HEIGHT_PX, tickRules } from './tickRules.ts';
import { ASCENT, DESCENT, isRoomy, NOTE_FACE } from './type.ts';

const DOT_PX = 4;
const LINE_PX = 2.5;
const TICK_GAP_PX = 8;
const LABEL_GAP_PX = 12;
const ARROW_PX = 18;
const CAP_PX = 4;
const RULE_GAP_PX = 3;
/** Series are told apart by shape as well as by colour. */
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'] as const;

/**
 * Values over days, a line a series, named at its end; its first and its last number are written. Dataset `series` holds
 * the points of that series in the order of the marks, and one without a place where a period is missing. Throws an Error for a mark without a day.
 */
export function line(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const series = seriesOf(plot);
  const labels = endLabels(plot, series, palette, widthPx);
  const tickPx = Math.ceil(Math.max(0, ...plot.ticks.map(({ text }) => textWidth(text, NOTE_FACE.sizePx))));
  const topPx = plot.marks.some(({ open }) => open === 'above') ? ARROW_PX : 10;
  const bottomPx = Math.max(isRoomy(widthPx) ? 260 : 200, Math.ceil(labels.heightPx) + topPx);
  const days = plot.marks.map(dayOf);
  const values = [
    0,
    ...plot.marks.flatMap(({ from, to, spread }) => [from, to, ...(spread ?? [])]),
    ...plot.ticks.map(({ value }) => value),
  ];
  const x = axisOver(days, tickPx + TICK_GAP_PX + DOT_PX * 2, widthPx - labels.widthPx - LABEL_GAP_PX);
  const y = axisOver(values, bottomPx - 1, topPx);
  const pointOf = (mark: Mark): Point => [pixelOf(x, dayOf(mark)), pixelOf(y, mark.from)];
  const hedges = series.map((marks, index) =>
    marks.flatMap((mark) => hedgeOf(mark, x, y, seriesColor(index, palette))),
  );
  const taken = [
    ...series.flatMap((marks) => stretches(way(marks.map(pointOf), plot.steps === true))),
    ...hedges.flat().flatMap(stretchesOf),
  ];
  const rightPx = widthPx - labels.widthPx - LABEL_GAP_PX / 2;
  const starts = startLabels(series, pointOf, taken, rightPx, palette, widthPx);
  // The number of a line that begins low stands beneath the plot.
  const namesPx = Math.max(bottomPx, ...starts.map(({ yPx }) => yPx));
  const named = tickRules(plot.dayTicks ?? [], x, namesPx, widthPx, palette, []);
  const heightPx = namesPx + (named.texts.length > 0 ? TICKS_HEIGHT_PX : DOT_PX + NOTE_FACE.lineHeightPx / 2);
  return frame({
    widthPx,
    heightPx: Math.ceil(heightPx),
    areas: plot.marks.map((mark) => pointArea(mark, x, y, palette)),
    x,
    y,
    datasets: series.map((marks, index) => seriesDataset(marks, index, plot.steps === true, palette)),
    under: valueRules(plot, y, tickPx, rightPx, palette, starts),
    over: [
      ...hedges.flat(),
      ...named.texts,
      ...starts,
      ...labels.at((mark) => pixelOf(y, mark.to), bottomPx),
    ],
  });
}

/** The marks of each series, in their order. */
function seriesOf(plot: Plot): Mark[][] {
  const count = Math.max(1, plot.series.length, ...plot.marks.map(({ series }) => (series ?? 0) + 1));
  return Array.from({ length: count }, (_, index) =>
    plot.marks.filter(({ series }) => (series ?? 0) === index),
  );
}

export function seriesColor(index: number, palette: Palette): string {
  const colors = [palette.mark, palette.accent, palette.muted];
  return colors[index % colors.length] ?? palette.ink;
}

function dayOf({ at, label }: Mark): number {
  if (at === undefined) throw new Error(`"${label}" has no day (\`at\`), which a line needs.`);
  return at;
}

function axisOver(values: readonly number[], fromPx: number, toPx: number): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { fromValue: least, toValue: most > least ? most : least + 1, fromPx, toPx };
}

function seriesDataset(
  marks: readonly Mark[],
  index: number,
  steps: boolean,
  palette: Palette,
): ChartDataset<'scatter'> {
  const color = seriesColor(index, palette);
  // Chart.js breaks a line at a point without a place.
  const points = marks.flatMap((mark): (Mark | undefined)[] => (mark.afterGap ? [undefined, mark] : [mark]));
  return {
    type: 'scatter',
    clip: false,
    showLine: true,
    data: points.map((mark) => (mark === undefined ? { x: NaN, y: NaN } : { x: dayOf(mark), y: mark.from })),
    ...(steps ? { stepped: 'before' } : {}),
    borderColor: color,
    borderWidth: LINE_PX,
    // What was only asked for is no solid line.
    borderDash: marks.every(({ style }) => style === 'outlined') ? [5, 3] : [],
    // Any value keeps Chart.js from stroking a Path2D, which Node doesn't have and SvgContext can't read.
    segment: {},
    pointStyle: SHAPES[index % SHAPES.length] ?? 'circle',
    pointRadius: DOT_PX,
    pointBorderColor: color,
    pointBorderWidth: 2,
    pointBackgroundColor: points.map((mark) => (mark?.open === undefined ? color : palette.paper)),
  };
}

/** The corners of a line through points: of one in steps, where each goes up or down to the next, too. */
function way(points: readonly Point[], steps: boolean): Point[] {
  return points.flatMap((point, index): Point[] => {
    const before = points[index - 1];
    return steps && before !== undefined ? [[point[0], before[1]], point] : [point];
  });
}

/** The lines from each point to the next. */
function stretches(points: readonly Point[]): Stretch[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

function stretchesOf(item: Item): Stretch[] {
  return item.shape === 'stroke' ? stretches(item.points.toSorted(([a], [b]) => a - b)) : [];
}

/** The open side of a claim as an arrow, the two ends of a range as a line between them, what a hedge leaves as whiskers. */
function hedgeOf(mark: Mark, x: Axis, y: Axis, color: string): Item[] {
  const xPx = pixelOf(x, dayOf(mark));
  const fromPx = pixelOf(y, mark.from);
  const stroke = (points: Point[]): Item => ({ shape: 'stroke', points, color, widthPx: 2 });
  const items = isRange(mark)
    ? [
        stroke([
          [xPx, fromPx],
          [xPx, pixelOf(y, mark.to)],
        ]),
      ]
    : [];
  if (mark.spread !== undefined) {
    const [least, most] = mark.spread.map((value) => pixelOf(y, value));
    if (least === undefined || most === undefined) return items;
    const cap = (yPx: number) =>
      stroke([
        [xPx - CAP_PX, yPx],
        [xPx + CAP_PX, yPx],
      ]);
    return [
      ...items,
      stroke([
        [xPx, least],
        [xPx, most],
      ]),
      cap(least),
      cap(most),
    ];
  }
  if (mark.open === undefined) return items;
  const up = mark.open === 'above' ? -1 : 1;
  const startPx = pixelOf(y, mark.to) + up * (DOT_PX + 1);
  // A claim open below ends at nothing at the latest.
  const tipPx = up < 0 ? startPx - ARROW_PX + DOT_PX + 2 : Math.min(startPx + ARROW_PX - DOT_PX, y.fromPx);
  return [
    ...items,
    stroke([
      [xPx, startPx],
      [xPx, tipPx],
    ]),
    stroke([
      [xPx - 4, tipPx - up * 5],
      [xPx, tipPx],
      [xPx + 4, tipPx - up * 5],
    ]),
  ];
}

/** Around a point and what shows its hedge. */
function pointArea(mark: Mark, x: Axis, y: Axis, palette: Palette): Area {
  const hedge = hedgeOf(mark, x, y, palette.ink).flatMap((item) =>
    item.shape === 'stroke' ? item.points : [],
  );
  const xPx = pixelOf(x, dayOf(mark));
  const yPx = pixelOf(y, mark.from);
  const dot: Point[] = [
    [xPx - DOT_PX, yPx - DOT_PX],
    [xPx + DOT_PX, yPx + DOT_PX],
  ];
  return areaAround([...dot, ...hedge], 1);
}

/** Level rules, each with its value named before it; one that words stand on begins after them. */
function valueRules(
  { ticks }: Plot,
  y: Axis,
  tickPx: number,
  rightPx: number,
  palette: Palette,
  words: readonly Words[],
): Item[] {
  return ticks.flatMap(({ value, text }): Item[] => {
    const yPx = Math.round(pixelOf(y, value));
    const onIt = words.filter(({ face, yPx: baselinePx }) => {
      return baselinePx - ASCENT * face.sizePx <= yPx && yPx <= baselinePx + DESCENT * face.sizePx;
    });
    const ends = onIt.map(({ xPx, text: each, face }) => xPx + textWidth(each, face.sizePx) + RULE_GAP_PX);
    const leftPx = Math.max(tickPx + TICK_GAP_PX, ...ends);
    return [
      box(leftPx, yPx, Math.max(leftPx, rightPx), yPx + 1, value === 0 ? palette.muted : palette.rule),
      {
        shape: 'words',
        text,
        xPx: tickPx,
        yPx: yPx + 5,
        align: 'right',
        face: NOTE_FACE,
        color: palette.muted,
      },
    ];
  });
}

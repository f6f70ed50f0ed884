import type { ChartDataset } from 'chart.js';

import { type Axis, pixelAxis, pixelOf } from './axis.ts';
import { ASKED_DASH_PX } from './barEnds.ts';
import { type Drawing, frame } from './frame.ts';
import { markRows } from './markRows.ts';
import { colorOf, isRange } from './marks.ts';
import { chevron } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { reportRows } from './reportRows.ts';
import { hedgeLines, ranges, valueAxis } from './reports.ts';
import { type Area, areaAround, type Item, type Point } from './scene.ts';
import { targetLine } from './target.ts';
import { TICKS_HEIGHT_PX, tickRules } from './tickRules.ts';

const BEFORE_PX = 4;
const AFTER_PX = 6;
const LINE_PX = 2.5;
const ARROW_PX = { half: 6, fromDot: 5, least: 30 };

/**
 * What changed, a row each: a square where it was, a dot where it is, an arrow from one to the other, on a scale with zero in
 * it. Dataset 0 holds squares and dots in the order of the marks; dataset 1 the ranges.
 */
export function change(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const pairs = markRows(plot.marks);
  const target = plot.marks.find(({ role }) => role === 'target');
  const told = pairs.flatMap((row) => {
    const last = row.at(-1);
    return last === undefined ? [] : [{ ...last, short: row.map(({ short }) => short).join(', then ') }];
  });
  const { words, centers, bottomPx, plotLeftPx } = reportRows(told, palette, widthPx);
  const x = valueAxis(plot, plotLeftPx, widthPx);
  const { rules, texts } = tickRules(plot.ticks, x, bottomPx, widthPx, palette, words);
  const marks = pairs.flat();
  const rows = pairs.flatMap((row, index) => row.map(() => centers[index] ?? 0));
  const drawn = marks.map((mark, index): Item[] =>
    hedgeLines(mark, x, rows[index] ?? 0, plotLeftPx, widthPx, palette),
  );
  const arrows = pairs.map(([before, after], index) =>
    before === undefined || after === undefined ? [] : arrow(before, after, x, centers[index] ?? 0, palette),
  );
  const ticksBottomPx = bottomPx + (texts.length > 0 ? TICKS_HEIGHT_PX : 0);
  const aim =
    target === undefined
      ? undefined
      : targetLine(target, x, [...words, ...texts], ticksBottomPx, palette, widthPx);
  const heightPx = aim?.bottomPx ?? ticksBottomPx;
  return frame({
    widthPx,
    heightPx,
    areas: [
      ...marks.map((mark, index) => areaOf(mark, x, rows[index] ?? 0, drawn[index] ?? [])),
      ...(aim === undefined ? [] : [aim.area]),
    ],
    x,
    y: pixelAxis(heightPx),
    rows,
    datasets: [dots(marks, rows, palette), ranges(marks, palette)],
    under: [...rules, ...arrows.flat(), ...drawn.flat()],
    over: [...words, ...texts, ...(aim?.items ?? [])],
  });
}

function dots(marks: readonly Mark[], rows: readonly number[], palette: Palette): ChartDataset<'scatter'> {
  return {
    type: 'scatter',
    clip: false,
    data: marks.map((mark, index) =>
      isRange(mark) ? { x: NaN, y: NaN } : { x: mark.from, y: rows[index] ?? 0 },
    ),
    pointStyle: marks.map(({ role }) => (role === 'after' ? 'circle' : 'rect')),
    pointRadius: marks.map(({ role }) => (role === 'after' ? AFTER_PX : BEFORE_PX * Math.SQRT2)),
    pointBorderWidth: 2,
    pointBorderColor: marks.map((mark) => colorOf(mark, palette)),
    pointBackgroundColor: marks.map((mark) =>
      mark.open === undefined ? colorOf(mark, palette) : palette.paper,
    ),
  };
}

/** From before to after, with a head where there is room. */
function arrow(before: Mark, after: Mark, x: Axis, yPx: number, palette: Palette): Item[] {
  const middle = ({ from, to }: Mark) => pixelOf(x, (from + to) / 2);
  const [fromPx, toPx] = [middle(before), middle(after)];
  const color = colorOf(after, palette);
  const points: Point[] = [
    [fromPx, yPx],
    [toPx, yPx],
  ];
  const dashPx = after.style === 'outlined' ? { dashPx: ASKED_DASH_PX } : {};
  const line: Item = { shape: 'stroke', points, color, widthPx: LINE_PX, ...dashPx };
  if (Math.abs(toPx - fromPx) < ARROW_PX.least) return [line];
  const [to, way] = toPx > fromPx ? (['right', -1] as const) : (['left', 1] as const);
  const headPx = toPx + way * (AFTER_PX + ARROW_PX.fromDot);
  return [line, chevron(headPx, yPx - ARROW_PX.half, yPx + ARROW_PX.half, to, color)];
}

/** Around a dot, the head of the arrow to it and what shows its hedge. */
function areaOf(mark: Mark, x: Axis, yPx: number, hedge: readonly Item[]): Area {
  const roomPx = mark.role === 'after' ? AFTER_PX + ARROW_PX.fromDot + 9 : AFTER_PX;
  const points = hedge.flatMap((item) => (item.shape === 'stroke' ? item.points : []));
  const [fromPx, toPx] = [pixelOf(x, mark.from), pixelOf(x, mark.to)];
  return areaAround([...points, [fromPx - roomPx, yPx - AFTER_PX], [toPx + roomPx, yPx + AFTER_PX]], 2);
}

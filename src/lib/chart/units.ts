import type { ChartDataset } from 'chart.js';

import { pixelAxis } from './axis.ts';
import { type Drawing, frame } from './frame.ts';
import { colorOf, TRANSPARENT } from './marks.ts';
import { chevron } from './openEnd.ts';
import type { Palette } from './palette.ts';
import { MOST_SQUARES } from '../story/mostSquares.ts';
import type { Mark, Plot } from './plot.ts';
import { labelText, stackRows } from './rows.ts';
import { box, type Item, wordsBlock } from './scene.ts';
import { fieldHeightPx, squareCorner, type SquareGrid, squareGrid } from './squares.ts';
import { NOTE_FACE, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const ROW_GAP_PX = 18;
const NOTE_GAP_PX = 8;
/** Sides of the squares in which an open field fades out, as parts of a square's. */
const FADING = [0.8, 0.6, 0.4];
/** The fading squares and the arrow head. */
const OPEN_CELLS = FADING.length + 1;

/**
 * Squares to count, each for `plot.per.count` things; what is left over is not rounded up. Dataset `index` holds the
 * squares of mark `index`. Throws a RangeError where there would be no square, or too many to count.
 */
export function units(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks, per } = plot;
  if (per === undefined) throw new Error('A unit chart needs `per`: how many things one square stands for.');
  const grid = squareGrid(widthPx);
  const fields = marks.map((mark) => fieldOf(mark, per.count, grid));
  const heights = new Map(marks.map((mark, index) => [mark, fields[index]?.heightPx ?? 0]));
  const { rows, bottomPx } = stackRows(
    marks,
    widthPx,
    (mark) => heights.get(mark) ?? 0,
    ROW_GAP_PX,
    (mark) => [
      labelText(mark, widthPx, palette.ink),
      { text: mark.short, face: valueFace(widthPx), color: palette.ink },
    ],
  );
  const noteLines = wrapText(per.text, NOTE_FACE.sizePx, widthPx);
  const noteTopPx = bottomPx + (noteLines.length === 0 ? 0 : NOTE_GAP_PX);
  const heightPx = noteTopPx + noteLines.length * NOTE_FACE.lineHeightPx;
  const over = fields.flatMap((field, index) => {
    const row = rows[index];
    return row === undefined ? [] : [...row.words, ...openItems(field, grid, row.bandTopPx, palette)];
  });
  return frame({
    widthPx,
    heightPx,
    areas: rows,
    x: pixelAxis(widthPx),
    y: pixelAxis(heightPx),
    datasets: fields.map((field, own) => squares(field, grid, rows[own]?.bandTopPx ?? 0, palette)),
    over: [...over, ...wordsBlock(noteLines, NOTE_FACE, palette.muted, 0, noteTopPx)],
  });
}

interface Field {
  readonly mark: Mark;
  /** Squares that are certain, and all of them. */
  readonly certain: number;
  readonly count: number;
  /** The cell at which an open field goes on. */
  readonly openCell: number;
  readonly heightPx: number;
}

function fieldOf(mark: Mark, perCount: number, grid: SquareGrid): Field {
  const count = Math.floor(mark.to / perCount);
  if (count > MOST_SQUARES) {
    throw new RangeError(
      `"${mark.label}" would be ${count} squares, and more than ${MOST_SQUARES} can't be counted: raise \`per\` to at least ${Math.ceil(mark.to / MOST_SQUARES)}.`,
    );
  }
  if (!(count >= 1)) {
    throw new RangeError(
      `"${mark.label}" is ${mark.to}, less than one square of ${perCount}: lower \`per\`.`,
    );
  }
  const column = count % grid.columns;
  // The open end stays in one row: where the row is too full it begins the next.
  const openCell = column + OPEN_CELLS <= grid.columns ? count : count - column + grid.columns;
  const cells = mark.open === 'above' ? openCell + OPEN_CELLS : count;
  return {
    mark,
    certain: Math.floor(mark.from / perCount),
    count,
    openCell,
    heightPx: fieldHeightPx(grid, cells),
  };
}

function squares(field: Field, grid: SquareGrid, topPx: number, palette: Palette): ChartDataset<'scatter'> {
  const { mark, count, certain } = field;
  const outlined = mark.style === 'outlined';
  const color = colorOf(mark, palette);
  const sidePx = grid.sidePx - (outlined ? 1.5 : 0);
  const cells = Array.from({ length: count }, (_, index) => index);
  return {
    type: 'scatter',
    clip: false,
    data: cells.map((index) => {
      const [xPx, yPx] = squareCorner(grid, index);
      return { x: xPx + grid.sidePx / 2, y: topPx + yPx + grid.sidePx / 2 };
    }),
    pointStyle: 'rect',
    // Chart.js inscribes a square in the circle of this radius.
    pointRadius: sidePx / Math.SQRT2,
    pointBorderWidth: outlined ? 1.5 : 0,
    pointBorderColor: color,
    pointBackgroundColor: cells.map((index) => {
      if (outlined) return TRANSPARENT;
      return mark.open === 'below' || index >= certain ? palette.markSoft : color;
    }),
  };
}

function openItems({ mark, openCell }: Field, grid: SquareGrid, topPx: number, palette: Palette): Item[] {
  if (mark.open !== 'above') return [];
  const color = colorOf(mark, palette);
  const half = grid.sidePx / 2;
  const fading = FADING.map((part, step): Item => {
    const [xPx, yPx] = squareCorner(grid, openCell + step);
    const inset = half * (1 - part);
    const leftPx = xPx + inset;
    const upperPx = topPx + yPx + inset;
    const sidePx = grid.sidePx * part;
    return box(leftPx, upperPx, leftPx + sidePx, upperPx + sidePx, color);
  });
  const [headX, headY] = squareCorner(grid, openCell + FADING.length);
  return [
    ...fading,
    chevron(headX + grid.sidePx - 1, topPx + headY, topPx + headY + grid.sidePx, 'right', color),
  ];
}

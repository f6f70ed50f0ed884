/** How squares are set in rows, left to right: every tenth column is followed by a wider gap, so that they can be counted. */
export interface SquareGrid {
  readonly sidePx: number;
  readonly pitchPx: number;
  readonly columns: number;
}

const COLUMNS_PER_GROUP = 10;
const GROUP_GAP_PX = 4;

/** The grid for a width: as many columns as fit, a multiple of five. */
export function squareGrid(widthPx: number): SquareGrid {
  const sidePx = widthPx >= 480 ? 10 : 9;
  const pitchPx = sidePx + (widthPx >= 480 ? 3 : 2);
  const perGroupPx = COLUMNS_PER_GROUP * pitchPx + GROUP_GAP_PX;
  const groups = Math.floor((widthPx + GROUP_GAP_PX) / perGroupPx);
  const half = widthPx - groups * perGroupPx >= (COLUMNS_PER_GROUP / 2) * pitchPx ? COLUMNS_PER_GROUP / 2 : 0;
  return { sidePx, pitchPx, columns: groups * COLUMNS_PER_GROUP + half };
}

/** The left upper corner of a square, from the field's own. */
export function squareCorner(grid: SquareGrid, index: number): [xPx: number, yPx: number] {
  const column = index % grid.columns;
  const row = Math.floor(index / grid.columns);
  return [column * grid.pitchPx + Math.floor(column / COLUMNS_PER_GROUP) * GROUP_GAP_PX, row * grid.pitchPx];
}

/** How tall a field of so many squares is. */
export function fieldHeightPx(grid: SquareGrid, count: number): number {
  return squareCorner(grid, count - 1)[1] + grid.sidePx;
}

import { printable } from '../story/printable.ts';

/** Wider than any cell that a person reads in a row. */
const MOST_BYTES = 160;

/** Rows for a terminal, in columns as wide as their widest cell; the last cell of a row may be of any width. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map((cell) => printable(cell, MOST_BYTES)));
  const widths: number[] = [];
  for (const row of shown)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return shown
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

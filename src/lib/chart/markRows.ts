import type { Mark } from './plot.ts';

/** The marks that have rows, by row: most have one alone, a change has before and after. A target has no row. */
export function markRows(marks: readonly Mark[]): Mark[][] {
  const rows: Mark[][] = [];
  for (const mark of marks) {
    if (mark.role === 'target') continue;
    if (mark.role === 'after') rows.at(-1)?.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

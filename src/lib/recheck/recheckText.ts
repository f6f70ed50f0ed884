import type { Rechecked, RowVerdict, Standing } from './recheck.ts';
import { cellHeads, changeWords, HEADINGS, PICTURE_UNKNOWN, summary } from './words.ts';

/** What is said of a file, for a terminal. */
export function recheckText(
  checked: Exclude<Rechecked, { problem: string }>,
  absolute: (path: string) => string,
): string {
  const parts = Object.entries(HEADINGS).flatMap(([is, heading]) => {
    const rows = checked.rows.filter((row) => row.is === is);
    if (rows.length === 0) return [];
    const title = is === 'unknown' && checked.isPicture ? PICTURE_UNKNOWN : heading;
    return [`${title}\n${rows.map((row) => rowText(row, absolute)).join('\n')}`];
  });
  return [...parts, summary(checked)].join('\n\n');
}

function rowText(row: RowVerdict, absolute: (path: string) => string): string {
  const { id, is, cells, page } = row;
  return [
    `  ${id}`,
    ...cellLines(is, cells),
    ...changeWords(row).map((sentence) => `    ${sentence}`),
    ...(page === undefined ? [] : [`    ${absolute(page)}`]),
  ].join('\n');
}

/** Cells as a table, its columns as wide as what stands in them. */
function cellLines(is: Standing, cells: RowVerdict['cells']): string[] {
  if (cells.length === 0) return [];
  const lines = [
    cellHeads(is),
    ...cells.map(({ column, says, published }) => [column, says, published] as const),
  ];
  const width = (at: 0 | 1) => Math.max(...lines.map((line) => [...line[at]].length));
  return lines.map(([column, says, published]) =>
    `    ${column.padEnd(width(0))}  ${says.padEnd(width(1))}  ${published}`.trimEnd(),
  );
}

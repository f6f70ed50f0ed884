import { stringify } from 'csv-stringify/sync';
import { cellText, filled, type FilledTable, type Table } from './table.ts';

/**
 * A table as CSV: UTF-8 without byte-order mark, CRLF, a header row (RFC 4180). Numbers stay as they are.
 * @throws Error for a text cell with a line break, or one that a spreadsheet would run as a formula. Nothing is
 * prefixed to make it harmless: that would change the data, so the text has to change.
 */
export function csv<Row>(table: Table<Row>, rows: readonly Row[]): string {
  return filledCsv(filled(table, rows));
}

/** The same of a table whose cells are known already. */
export function filledCsv({ name, columns, rows }: FilledTable): string {
  const records = rows.map((row) =>
    row.map((cell, index) => safe(cellText(cell), name, columns[index]?.name ?? '')),
  );
  // The library doesn't quote a lone line feed with record_delimiter "windows"; `safe` lets none through.
  return stringify([columns.map((column) => column.name), ...records], { record_delimiter: '\r\n' });
}

const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function safe(cell: string | number, table: string, column: string): string | number {
  if (typeof cell === 'number') return cell;
  if (/[\r\n]/.test(cell)) throw new Error(`${table}, column ${column}: a line break in “${cell}”`);
  if (RUN_BY_SPREADSHEETS.test(cell)) {
    throw new Error(
      `${table}, column ${column}: a spreadsheet would run “${cell}”; start the text with another character`,
    );
  }
  return cell;
}

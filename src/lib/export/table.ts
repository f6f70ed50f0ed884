/** What a cell may hold: a number stays a number; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** One column of a downloadable table: its name never changes within a major version. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'uri';
  /** What stands in it, for people; the page about the data shows this. */
  readonly meaning: string;
  readonly value: (row: Row) => Cell;
}

/** A downloadable table: one row for each thing, each row complete in itself. */
export interface Table<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column<Row>[];
}

/** A cell as it is written: composed Unicode, plain spaces, an empty text for nothing. */
export function cellText(cell: Cell): string | number {
  if (typeof cell === 'number') return cell === 0 ? 0 : cell;
  if (cell === undefined) return '';
  return String(cell).normalize('NFC').replaceAll('\u00a0', ' ');
}

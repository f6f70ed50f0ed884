/** What a cell may hold: a number stays a number; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** One column of a downloadable table: its name never changes within a major version. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'uri';
  /** What stands in it, for people; the page about the data shows this. */
  readonly meaning: string;
  /** @param before The cells of the columns before it. */
  readonly value: (row: Row, before: readonly Cell[]) => Cell;
  /** True where no row leaves it empty. */
  readonly required?: boolean;
  /** The codes that may stand in it, each with its meaning; where they are too many to list, what each means. */
  readonly codes?: Codes | ((code: string) => string);
  /** The table, and the column in it, whose rows this one names. */
  readonly references?: { readonly table: string; readonly column: string };
  /** The same thing in a standard vocabulary, as a URL. */
  readonly property?: string;
}

export type Codes = Readonly<Record<string, string>>;

/** A downloadable table: one row for each thing, each row complete in itself. */
export interface Table<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly Column<Row>[];
  /** The columns that together tell one row from all others. */
  readonly key: readonly string[];
}

/** A table with its rows worked out, cell by cell, in the order of its columns. */
export interface FilledTable extends Omit<Table<never>, 'columns'> {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a column says of itself, whatever its rows are. */
export type ColumnHead = Omit<Column<never>, 'value'>;

export function filled<Row>({ columns, ...table }: Table<Row>, rows: readonly Row[]): FilledTable {
  const cells = (row: Row) =>
    columns.reduce<readonly Cell[]>((before, { value }) => [...before, value(row, before)], []);
  return { ...table, columns, rows: rows.map(cells) };
}

/** A cell as it is written: composed Unicode, plain spaces, an empty text for nothing. */
export function cellText(cell: Cell): string | number {
  if (typeof cell === 'number') return cell === 0 ? 0 : cell;
  return cell === undefined ? '' : plainText(String(cell));
}

/** A text as the data writes it: composed Unicode and plain spaces, so that a search finds what it looks for. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ');
}

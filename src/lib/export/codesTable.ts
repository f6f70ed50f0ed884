import { codeMapping } from './codeMapping.ts';
import type { Codes, FilledTable, Table } from './table.ts';

/** One code of one column. */
export interface CodeRow {
  readonly column: string;
  readonly code: string;
  readonly meaning: string;
}

export function codesTable(): Table<CodeRow> {
  return {
    name: 'codes.csv',
    meaning: 'One row for each code that a column can hold, with its meaning',
    key: ['column', 'code'],
    columns: [
      {
        name: 'column',
        type: 'string',
        required: true,
        meaning: 'Column of the other tables',
        value: ({ column }) => column,
      },
      {
        name: 'code',
        type: 'string',
        required: true,
        meaning: 'What stands in the column',
        value: ({ code }) => code,
      },
      {
        name: 'meaning',
        type: 'string',
        required: true,
        meaning: 'What the code says',
        value: ({ meaning }) => meaning,
      },
      {
        name: 'maps_to',
        type: 'string',
        meaning:
          'The same code in a standard: SDMX, UN/CEFACT, ISO 4217, schema.org or Wikidata; empty where none fits',
        value: ({ column, code }) => codeMapping(column, code),
      },
    ],
  };
}

/** The codes of all columns that have some, each column once. */
export function codeRows(tables: readonly FilledTable[]): CodeRow[] {
  const columns = new Map<string, Codes>();
  for (const { name, codes } of tables.flatMap((table) => table.columns))
    if (codes !== undefined) columns.set(name, codes);
  return [...columns].flatMap(([column, codes]) =>
    Object.entries(codes).map(([code, meaning]) => ({ column, code, meaning })),
  );
}

import { codeMapping } from './codeMapping.ts';
import { cellText, type FilledTable, type Table } from './table.ts';

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
          'The same code in another standard: SDMX, UCUM, QUDT, ISO 4217, schema.org or Wikidata; empty where none fits',
        value: ({ column, code }) => codeMapping(column, code),
      },
    ],
  };
}

/** The codes of all columns that have some, each column once; of a column with too many to list, those that stand in it. */
export function codeRows(tables: readonly FilledTable[]): CodeRow[] {
  const columns = new Map<string, Map<string, string>>();
  for (const table of tables)
    for (const [index, { name, codes }] of table.columns.entries()) {
      if (codes === undefined) continue;
      const known = columns.get(name) ?? new Map<string, string>();
      const used = table.rows
        .map((row) => cellText(row[index]))
        .filter((code) => code !== '')
        .map(String);
      const listed =
        typeof codes === 'function'
          ? used.map((code) => [code, codes(code)] as const)
          : Object.entries(codes);
      for (const [code, meaning] of listed) known.set(code, meaning);
      columns.set(name, known);
    }
  return [...columns].flatMap(([column, codes]) =>
    [...codes].map(([code, meaning]) => ({ column, code, meaning })),
  );
}

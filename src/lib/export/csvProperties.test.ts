import { parse as csvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import type { Cell, Table } from './table.ts';

/** A table of one text and one number a row. */
const table: Table<readonly [Cell, Cell]> = {
  name: 'test.csv',
  meaning: 'A test',
  key: ['text'],
  columns: [
    { name: 'text', type: 'string', meaning: 'Any text', value: ([text]) => text },
    { name: 'number', type: 'number', meaning: 'Any number', value: ([, number]) => number },
  ],
};

/** Composed text without control characters, which no spreadsheet would run. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', "'", ' ', '\u2028', '\ufeff', '='),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((each) =>
    each
      .replaceAll(/\p{Cc}|\u00a0/gu, ' ')
      .normalize('NFC')
      .replaceAll('\u00a0', ' '),
  )
  .filter((each) => !/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFEFF]/.test(each));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

it('brings any text and any finite number through two readers unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 5 }), (rows) => {
      const written = csv(table, rows);
      const readers: readonly string[][][] = [
        csvParse(written, { record_delimiter: '\r\n' }),
        Papa.parse<string[]>(written.replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' }).data,
      ];
      for (const [header, ...records] of readers) {
        expect(header).toEqual(['text', 'number']);
        expect(records.map(([first]) => first)).toEqual(rows.map(([first]) => first));
        expect(records.map((record) => Number(record[1]))).toEqual(
          rows.map(([, second]) => (second === 0 ? 0 : second)),
        );
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

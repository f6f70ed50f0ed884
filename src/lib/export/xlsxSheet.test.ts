import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { xlsxSheet } from './xlsxSheet.ts';
import type { ColumnHead } from './table.ts';

const columns: readonly ColumnHead[] = [
  { name: 'text', type: 'string', meaning: 'Any text' },
  { name: 'number', type: 'number', meaning: 'Any number' },
  { name: 'day', type: 'date', meaning: 'Any day' },
  { name: 'address', type: 'uri', meaning: 'Any address' },
];

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(
  (each) =>
    `x${each
      .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ' ')
      .normalize('NFC')
      .replaceAll('\u00a0', ' ')}`,
);
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('brings any text, number, day and address through another library unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      day,
      fc.webUrl(),
      async (...row) => {
        const [words, number, date, url] = row;
        const bytes = await writeXlsx({ sheets: [xlsxSheet('Test', { columns, rows: [row] })] });
        const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false });
        expect(sheet?.data[1]).toEqual([
          words,
          number === 0 ? 0 : number,
          new Date(`${date}T00:00:00Z`),
          url,
        ]);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

it('escapes a text that looks like one of the format’s escapes, and drops what XML can’t hold', () => {
  const { rows } = xlsxSheet('Test', {
    columns,
    rows: [['_x0041_ \uffff \ud800', undefined, undefined, undefined]],
  });
  expect(rows?.[1]).toEqual(['_x005F_x0041_ \uFFFD \uFFFD', null, null, null]);
});

it('leaves an address that is too long for a link as text', () => {
  const long = `https://example.org/${'a'.repeat(3000)}`;
  const { cells, rows } = xlsxSheet('Test', { columns, rows: [['x', 1, '2026-01-01', long]] });
  expect(cells?.get('1,3')).toBeUndefined();
  expect(rows?.[1]?.[3]).toBe(long);
});

import { expect, it } from 'vitest';
import { codeRows, codesTable } from './codesTable.ts';
import { filled, type Table } from './table.ts';

const table: Table<string> = {
  name: 'test.csv',
  meaning: 'A test',
  key: ['qualifier'],
  columns: [
    {
      name: 'qualifier',
      type: 'string',
      meaning: 'A hedge',
      codes: { about: 'Near', exact: 'As it stands' },
      value: (row) => row,
    },
    { name: 'note', type: 'string', meaning: 'A note', value: () => undefined },
  ],
};

it('lists the codes of each column once, whatever table it is in, with what they are in a standard', () => {
  const rows = codeRows([filled(table, []), filled(table, ['about'])]);
  expect(filled(codesTable(), rows).rows).toEqual([
    ['qualifier', 'about', 'Near', 'https://www.wikidata.org/entity/Q5727902'],
    ['qualifier', 'exact', 'As it stands', 'https://schema.org/value'],
  ]);
});

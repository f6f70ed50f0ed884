import { derive, formulaText } from '../story/derive.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Derived } from '../story/story.ts';
import { derivationSentence } from '../story/words.ts';
import { claimColumn, licenceColumn } from './columns.ts';
import { quantityColumns } from './quantityColumns.ts';
import type { Table } from './table.ts';

/** Numbers computed from figures: in a table of their own, so that none is taken for a report. */
export function derivedTable(locale: Locale): Table<Derived> {
  return {
    name: 'derived.csv',
    meaning: 'One row for each number that was computed from figures; nobody reported these',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Permanent id of the number',
        value: ({ id }) => id,
      },
      {
        name: 'label',
        type: 'string',
        required: true,
        meaning: 'What the result says',
        value: ({ label }) => label,
      },
      ...quantityColumns<Derived>(derive, locale, { ratios: true }),
      claimColumn((derived) => derive(derived).claim),
      {
        name: 'derivation',
        type: 'string',
        required: true,
        meaning: 'The formula, over ids of figures.csv',
        value: formulaText,
      },
      {
        name: 'derived_from',
        type: 'string',
        required: true,
        meaning: 'Ids of the figures that it was computed from, separated by semicolons',
        value: ({ left, right }) => `${left.id};${right.id}`,
      },
      {
        name: 'statement',
        type: 'string',
        required: true,
        meaning: 'The computation in words',
        value: (derived) => derivationSentence(derived, locale),
      },
      licenceColumn(),
    ],
  };
}

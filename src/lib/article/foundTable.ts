import { csv } from '../export/csv.ts';
import type { Table } from '../export/table.ts';
import { CLAIMS, QUALIFIERS } from '../story/codes.ts';
import type { FoundNumber, LeftOut } from './findNumbers.ts';
import { readNumberWords } from './numberWords.ts';
import { textTable } from './textTable.ts';

type Columns = Table<FoundNumber>['columns'];

const columns: Columns = [
  { name: 'paragraph', type: 'integer', meaning: 'Counted from 1', value: ({ paragraph }) => paragraph },
  {
    name: 'value',
    type: 'number',
    meaning: 'The number, of a range its lower end',
    value: ({ number }) => [number.value].flat()[0],
  },
  {
    name: 'value_to',
    type: 'number',
    meaning: 'The upper end of a range',
    value: ({ number }) => [number.value].flat()[1],
  },
  {
    name: 'qualifier',
    type: 'string',
    meaning: 'Its hedge',
    codes: QUALIFIERS,
    value: ({ number }) => number.qualifier,
  },
  {
    name: 'unit',
    type: 'string',
    meaning: 'Its unit, where it names one',
    value: ({ number }) => number.unit,
  },
  {
    name: 'counted',
    type: 'string',
    meaning: 'What is counted, in the article’s words',
    value: ({ counted }) => counted,
  },
  { name: 'phrase', type: 'string', meaning: 'The words that carry it', value: ({ phrase }) => phrase },
  {
    name: 'said_by',
    type: 'string',
    meaning: 'Who is likely to have said it',
    value: ({ speaker }) => speaker,
  },
  {
    name: 'claim',
    type: 'string',
    meaning: 'What kind of claim it seems to be',
    codes: CLAIMS,
    value: ({ claim }) => claim,
  },
  { name: 'time', type: 'string', meaning: 'A time that its sentence names', value: ({ time }) => time },
];

/** The numbers of an article as CSV. */
export function foundCsv(found: readonly FoundNumber[]): string {
  return csv({ name: 'numbers.csv', meaning: 'The numbers of an article', key: [], columns }, found);
}

/** The same for a terminal, and what was left out. */
export function foundText(found: readonly FoundNumber[], leftOut: readonly LeftOut[]): string {
  const rows = found.map(({ number, paragraph, phrase, claim, time, speaker, carried }) => [
    ...[String(paragraph), readNumberWords(number), phrase, claim, time ?? ''],
    speaker === undefined ? '' : carried ? `${speaker}?` : speaker,
  ]);
  const head = ['paragraph', 'number', 'phrase', 'claim', 'time', 'said by (? in a sentence before)'];
  const left = leftOut.map(({ words, paragraph, why }) => [String(paragraph), why, words]);
  return [textTable([head, ...rows]), left.length === 0 ? [] : `Left out:\n\n${textTable(left)}`]
    .flat()
    .join('\n\n');
}

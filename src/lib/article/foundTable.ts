import { csv } from '../export/csv.ts';
import type { Cell } from '../export/table.ts';
import type { FoundNumber, LeftOut } from './findNumbers.ts';
import { readNumberWords } from './numberWords.ts';
import { textTable } from './textTable.ts';

type Cells = readonly (readonly [name: string, meaning: string, value: (found: FoundNumber) => Cell])[];

const CELLS: Cells = [
  ['paragraph', 'Counted from 1', ({ paragraph }) => paragraph],
  ['value', 'The number, of a range its lower end', ({ number }) => [number.value].flat()[0]],
  ['value_to', 'The upper end of a range', ({ number }) => [number.value].flat()[1]],
  ['qualifier', 'Its hedge', ({ number }) => number.qualifier],
  ['unit', 'Its unit, where it names one', ({ number }) => number.unit],
  ['counted', 'What is counted, in the article’s words', ({ counted }) => counted],
  ['phrase', 'The words that carry it', ({ phrase }) => phrase],
  ['said_by', 'Who is likely to have said it', ({ speaker }) => speaker],
  ['claim', 'What kind of claim it seems to be', ({ claim }) => claim],
  ['time', 'A time that its sentence names', ({ time }) => time],
];

/** The numbers of an article as CSV. */
export function foundCsv(found: readonly FoundNumber[]): string {
  const columns = CELLS.map(([name, meaning, value]) => ({ name, meaning, value, type: 'string' as const }));
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

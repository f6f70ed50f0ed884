import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/lib/language/readNumbers.ts';
import type { ReadNumber } from '../../../src/lib/language/reading/readText.ts';

/*
 * Each table holds phrases as news writes them, their language, and what a reader of it takes from them: value (ends of a
 * range with ".."; "?" for a quantity that nobody counted; "-" for no number at all), qualifier, and unit where it matters.
 */
const folder = import.meta.dirname;
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

interface Row {
  readonly phrase: string;
  readonly language: string;
  readonly value: string;
  readonly qualifier: string;
  readonly unit: string;
}

function rowsOf(table: string): Row[] {
  const lines = readFileSync(join(folder, table), 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [phrase = '', language = '', value = '', qualifier = '', unit = ''] = line.split('\t');
      return { phrase, language, value, qualifier, unit };
    });
}

function isRight(number: ReadNumber, { value, qualifier, unit }: Row): boolean {
  if (unit !== '' && number.unit !== unit) return false;
  if (value === '?') return number.value === undefined;
  return [number.value].flat().join('..') === value && number.qualifier === qualifier;
}

function inWords({ value, qualifier, unit = '' }: ReadNumber): string {
  return `${qualifier} ${[value].flat().join('..')} ${unit}`.trim();
}

describe.each(tables)('%s', (table) => {
  const rows = rowsOf(table);

  test('has enough rows to say something', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  test('is read as it says', () => {
    const wrong = rows.flatMap((row) => {
      const numbers = readNumbers(row.phrase, row.language).filter(
        ({ weak }) => weak !== true || row.value === '1',
      );
      const right = row.value === '-' ? numbers.length === 0 : numbers.some((number) => isRight(number, row));
      if (right) return [];
      return [
        `${row.language}: “${row.phrase}” is ${row.qualifier} ${row.value} ${row.unit}, not ${numbers.map(inWords).join(', ')}`,
      ];
    });
    expect(wrong).toEqual([]);
  });
});

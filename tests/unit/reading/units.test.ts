import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/lib/language/reading/reading.ts';
import { CURRENCIES as SIGNS, SYMBOLS } from '../../../src/lib/language/reading/symbols.ts';
import { CURRENCIES, UNITS } from '../../../src/lib/units.ts';

/** Read so that a number beside them isn't taken for another; no story is told in them. */
const READ_ONLY = ['per-mille', 'night', 'decade'];

const folder = 'src/lib/language';
const modules = import.meta.glob<Record<string, Reading>>('../../../src/lib/language/*/reading.ts', {
  eager: true,
});
const readings = Object.values(modules).flatMap((module) => Object.values(module));

test('every language’s table is looked at', () => {
  const languages = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'reading',
  );
  expect(readings).toHaveLength(languages.length);
});

test('every unit that a language has words for is one that a story can be told in', () => {
  const tables = [...readings.map(({ units }) => units), SYMBOLS, SIGNS];
  const ids = tables.flatMap((table) => table.map(([unit]) => unit.replace(/ .*/, '')));
  expect(ids.length).toBeGreaterThan(200);
  const known = (id: string) => id in UNITS || CURRENCIES.has(id) || READ_ONLY.includes(id);
  expect([...new Set(ids)].filter((id) => !known(id))).toEqual([]);
});

test('no phrase of a table hides the next one behind a forgotten comma', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(texts)
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
  const odd = readings.flatMap((reading) =>
    texts(reading).filter((phrases) => /,\S|,\s*,|^,|,\s*$|\s,/.test(phrases)),
  );
  expect(odd).toEqual([]);
});

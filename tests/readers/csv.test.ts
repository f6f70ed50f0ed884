import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as csvParse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { allCsv, storiesCsv } from '../../src/lib/export/allTables.ts';
import { storyCsv } from '../../src/lib/export/storyCsv.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { ALL_TABLES, STORY_TABLES } from '../../src/lib/urls.ts';
import { testStories, testStory } from '../unit/testStories.ts';
import { csvReaders } from './csvReaders.ts';

const kyiv = testStory('kyiv-strikes-2026-02');

/** The tables of all stories, the hostile ones among them, and the largest tables of the real one. */
const files: ReadonlyMap<string, string> = new Map([
  ...ALL_TABLES.map((table) => [`all-${table}.csv`, allCsv(table, testStories, en)] as const),
  ['stories.csv', storiesCsv(testStories)],
  ...STORY_TABLES.filter((table) => table === 'reports' || table === 'codes').map(
    (table) => [`${table}.csv`, storyCsv(kyiv, table, en)] as const,
  ),
]);

const folder = mkdtempSync(join(tmpdir(), 'csv-readers-'));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(csvReaders)('$name', ({ read }) => {
  it.each([...files.keys()])('reads every cell of %s as it was written', async (name) => {
    const expected: string[][] = csvParse(files.get(name) ?? '', { record_delimiter: '\r\n' });
    expect(await read(join(folder, name))).toEqual(expected);
  });
});

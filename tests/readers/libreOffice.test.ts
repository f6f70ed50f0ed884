import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as csvParse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresXlsx } from '../../src/lib/export/figuresXlsx.ts';
import { storyTables } from '../../src/lib/export/storyTables.ts';
import { cellText, type Cell } from '../../src/lib/export/table.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { testStories } from '../unit/testStories.ts';
import { programs } from '../../scripts/programs.js';
import { run, where } from '../programs.ts';

// Each sheet as a CSV of its own: comma, quote, UTF-8, from line 1, texts bare and everything else in full, all sheets.
const EACH_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
const office = where(programs.libreOffice, (command, name) => ({ command, name }));

function workbook({ id }: Pick<Story, 'id'>): string {
  return join(folder, `${id}.xlsx`);
}

beforeAll(async () => {
  for (const story of testStories) writeFileSync(workbook(story), await figuresXlsx(story, en));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', EACH_SHEET, '--outdir', folder];
  for (const { command } of office) run(command, [profile, ...convert, ...testStories.map(workbook)]);
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A cell as LibreOffice writes it out. A cell's number keeps 15 digits there, as in Excel. */
function shown(cell: Cell): string | number {
  if (typeof cell === 'number') return Number(cell.toPrecision(15)) || 0;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return String(cellText(cell)).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');
}

// Holds without LibreOffice, too: a file of tests needs one.
it('is given a workbook of each story, which is a zip', () => {
  for (const story of testStories)
    expect(readFileSync(workbook(story)).toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
});

describe.each(office)('$name', () => {
  it.each(testStories.map((story) => ({ id: story.id, story })))(
    'opens the workbook of $id and finds every cell as it was',
    ({ id, story }) => {
      for (const { id: table, columns, rows } of storyTables(story, en)) {
        const sheet = `${table.charAt(0).toUpperCase()}${table.slice(1)}`;
        const text = readFileSync(join(folder, `${id}-${sheet}.csv`), 'utf8');
        const read: string[][] = csvParse(text);
        const typed = read.map((row, index) =>
          row.map((cell, column) => {
            const isNumber = ['number', 'integer'].includes(columns[column]?.type ?? '');
            return isNumber && index > 0 && cell !== '' ? Number(Number(cell).toPrecision(15)) : cell;
          }),
        );
        expect(typed, `${id}, sheet ${sheet}`).toEqual([
          columns.map(({ name }) => name),
          ...rows.map((row) => row.map(shown)),
        ]);
      }
    },
  );
});

import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { figuresXlsx } from '../../src/lib/export/figuresXlsx.ts';
import { storyTables } from '../../src/lib/export/storyTables.ts';
import { cellText, type Cell } from '../../src/lib/export/table.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { testStories, testStory } from './testStories.ts';

const kyiv = testStory('kyiv-strikes-2026-02');

/** A cell as a reader of the workbook should find it. */
function expected(cell: Cell, type: string): unknown {
  if (cell === undefined || cell === '') return null;
  if (type === 'date') return new Date(`${String(cell)}T00:00:00Z`);
  return typeof cell === 'boolean' ? cell : withoutNoncharacters(cellText(cell));
}

/** XML can't hold U+FFFE and U+FFFF. */
function withoutNoncharacters(cell: string | number): string | number {
  return typeof cell === 'string' ? cell.replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD') : cell;
}

/** This reader knows nothing of the format's own escapes; LibreOffice does (tests/readers/). */
function unescaped(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell;
}

describe.each(testStories.map((story) => ({ id: story.id, story })))('figures.xlsx of $id', ({ story }) => {
  it('holds every table cell by cell, typed, as another library reads it', async () => {
    const sheets = await readXlsx(Buffer.from(await figuresXlsx(story, en)), { trim: false });
    expect(sheets.map(({ sheet }) => sheet.toLowerCase())).toEqual([
      'about',
      ...storyTables(story, en).map(({ id }) => id),
    ]);
    storyTables(story, en).forEach(({ columns, rows }, index) => {
      expect(sheets[index + 1]?.data.map((row) => row.map(unescaped))).toEqual([
        columns.map(({ name }) => name),
        ...rows.map((row) => row.map((cell, column) => expected(cell, columns[column]?.type ?? ''))),
      ]);
    });
  });
});

it('has a bold, frozen header with filters on each sheet, and links in its cells', async () => {
  const parts = unzipSync(await figuresXlsx(kyiv, en));
  for (let sheet = 1; sheet <= storyTables(kyiv, en).length + 1; sheet++) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    expect(xml).toMatch(/<col [^>]*width="\d/);
    expect(xml).toMatch(/<c r="A1" t="s" s="[1-9]/);
  }
  const links = strFromU8(parts['xl/worksheets/_rels/sheet2.xml.rels'] ?? new Uint8Array());
  expect(links).toContain('Target="https://www.nextfin.ai/en/news/');
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(/<b\/>/);
});

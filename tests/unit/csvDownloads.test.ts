import { parse as csvParse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { rowHash } from '../../src/lib/export/checksums.ts';
import { filledCsv } from '../../src/lib/export/csv.ts';
import { storyCsv } from '../../src/lib/export/storyCsv.ts';
import { storyTables } from '../../src/lib/export/storyTables.ts';
import { cellText } from '../../src/lib/export/table.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { forAll } from '../forAll.ts';
import { hostileStory } from './hostileStories.ts';
import { sampleStory, testStories, testStory } from './testStories.ts';

const tables = testStories.flatMap((story) =>
  storyTables(story, en).map((table) => ({ id: `${table.name} of ${story.id}`, table })),
);

it('every table is read back as it was by two strict readers', () => {
  forAll(tables, ({ table }) => {
    const text = filledCsv(table);
    const expected = [
      table.columns.map(({ name }) => name),
      ...table.rows.map((row) => row.map((cell) => String(cellText(cell)))),
    ];
    const strict: unknown = csvParse(text, {
      relax_column_count: false,
      relax_quotes: false,
      record_delimiter: '\r\n',
    });
    expect(strict).toEqual(expected);
    const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
      newline: '\r\n',
      delimiter: ',',
    });
    expect(errors).toEqual([]);
    expect(data).toEqual(expected);
  });
});

// How the bytes of a file are laid out is asked of the built files: tests/built/csv.test.ts.
it('every table keeps to its own keys, required cells and codes', () => {
  forAll(tables, ({ table }) => {
    const keys = table.rows.map((row) =>
      table.key.map((name) => row[table.columns.findIndex((column) => column.name === name)]).join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
    table.columns.forEach(({ name, required, codes }, column) => {
      for (const row of table.rows) {
        if (required === true) expect(cellText(row[column]), name).not.toBe('');
        const cell = row[column];
        if (typeof codes === 'object' && cell !== undefined) expect(Object.keys(codes), name).toContain(cell);
        if (typeof codes === 'function' && cell !== undefined) expect(codes(String(cell)), name).not.toBe('');
      }
    });
  });
});

it('says of each figure and report when and how often it was changed, down to its source', () => {
  const story = sampleStory('exa-flood-2025-05');
  const aged = (table: 'figures' | 'reports') =>
    csvParse<Record<string, string>>(storyCsv(story, table, en), { columns: true })
      .filter(({ change_count }) => change_count !== '0')
      .map(({ id, last_changed, change_count }) => [id, last_changed, change_count]);
  expect(aged('figures')).toEqual([
    ['homes-flooded', '2025-05-23', '3'],
    ['pumps', '2025-05-12', '1'],
    ['repair-pledged', '2025-05-23', '2'],
    ['frost', '2025-05-23', '1'],
    ['closure', '2025-05-20', '1'],
  ]);
  expect(aged('reports')).toEqual([
    ['homes-flooded-1', '2025-05-13', '1'],
    ['homes-flooded-2', '2025-05-23', '2'],
    ['homes-flooded-4', '2025-05-23', '1'],
    ['homes-flooded-5', '2025-05-23', '1'],
    ['pumps-1', '2025-05-12', '1'],
    ['repair-pledged-1', '2025-05-23', '2'],
    ['frost-1', '2025-05-23', '1'],
    ['closure-1', '2025-05-20', '1'],
  ]);
});

it('leaves the cells empty of what was never changed', () => {
  const rows = csvParse<Record<string, string>>(storyCsv(sampleStory('exa-flood-2025-05'), 'figures', en), {
    columns: true,
  });
  expect(rows.find(({ id }) => id === 'rain')).toMatchObject({ last_changed: '', change_count: '0' });
});

// printf 'x\n\n1100\ntrue\n−20 °C' | sha256sum
it('hashes the cells of a row as they are written', () => {
  expect(rowHash(['x', undefined, 1100, true, '−20\u00a0°C'])).toBe('sha256-35f40f60db1ac8f6');
  expect(rowHash(['x', '', '1100', 'true', '−20 °C'])).toBe('sha256-35f40f60db1ac8f6');
  expect(rowHash(['x', 1100, undefined, true, '−20 °C'])).not.toBe('sha256-35f40f60db1ac8f6');
});

it('tells all of a number in one row of figures.csv', () => {
  const rows: Record<string, string>[] = csvParse(
    storyCsv(testStory('kyiv-strikes-2026-02'), 'figures', en),
    { columns: true },
  );
  expect(rows.find(({ id }) => id === 'us-arms-2026')).toMatchObject({
    value: '15000000000',
    unit: 'US dollar',
    unit_code: 'USD',
    claim_type: 'requested',
    obs_status: 'V',
    stated_by: 'Mark Rutte',
    publisher: 'NextFin News',
    source_url: 'https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415',
    source_published: '2026-02-03',
    source_quote: 'requested $15 billion in U.S. arms',
    license: 'CC-BY-4.0',
  });
});

it.each(['=1+1', '+1', '-1', '@x', '＝1', '\tx'])(
  'refuses the text %j, which a spreadsheet would run',
  (text) => {
    const story = hostileStory('refused', text, [1, 'exact']);
    expect(() => storyCsv(story, 'figures', en)).toThrow(
      /figures\.csv, column label: a spreadsheet would run/,
    );
  },
);

it('refuses a line break in a text', () => {
  expect(() => storyCsv(hostileStory('refused', 'a\nb', [1, 'exact']), 'sources', en)).toThrow(
    /a line break/,
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { allCsv } from '../../../src/lib/export/allTables.ts';
import { chartCsv, storyCsv } from '../../../src/lib/export/storyCsv.ts';
import { readCsv } from '../../../src/lib/recheck/readCsv.ts';
import { readFile } from '../../../src/lib/recheck/readFile.ts';
import { recheck, type RowVerdict } from '../../../src/lib/recheck/recheck.ts';
import { sameValue } from '../../../src/lib/recheck/sameValue.ts';
import { en } from '../../../src/lib/story/locale/en.ts';
import { withFacts } from '../../../src/lib/picture/pngText.ts';
import { sampleStory } from '../testStories.ts';
import { filesThen, history, told } from './madeUpHistory.ts';

const [first, , now] = told;
if (first === undefined || now === undefined) throw new Error('The made-up story has no history');
const [chart] = now.charts;
const namibia = sampleStory('namibia-2026-05');

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
async function check(bytes: Uint8Array<ArrayBuffer>) {
  return recheck(await readFile(bytes), history);
}
async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly RowVerdict[]> {
  const checked = await check(bytes);
  if ('problem' in checked) throw new Error(checked.problem);
  return checked.rows;
}
const standings = (rows: readonly RowVerdict[]) => rows.map(({ id, is }) => `${id} ${is}`);

type Cells = readonly (readonly string[])[];
type Save = (cells: Cells) => string | Uint8Array<ArrayBuffer>;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const joined = (cells: Cells, sign = ',', end = '\r\n') =>
  cells
    .map((row) =>
      row.map((cell) => (/["\r\n]/.test(cell) || cell.includes(sign) ? quoted(cell) : cell)).join(sign),
    )
    .join(end) + end;
const eachCell = (cells: Cells, change: (cell: string, column: string) => string): string[][] => {
  const [head = [], ...rows] = cells;
  return [[...head], ...rows.map((row) => row.map((cell, index) => change(cell, head[index] ?? '')))];
};
const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
const isDay = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell);

const truth = (cell: string, yes: string, no: string) => ({ true: yes, false: no })[cell] ?? cell;
/** As LibreOffice saves what it shows, in a language with commas in numbers. */
const office = (cell: string, yes: string, no: string) => {
  if (isDay(cell)) return cell.split('-').toReversed().join('.');
  if (/^\d{1,3},\d{3}$/.test(cell)) return cell.replace(/,(\d*?)0*$/, ',$1');
  return isNumber(cell) ? cell.replace('.', ',') : truth(cell, yes, no);
};

/** The ways in which programs save a table again. */
const SAVINGS: Readonly<Record<string, Save>> = {
  'as it is': (cells) => joined(cells),
  'Excel: byte-order mark': (cells) => `\uFEFF${joined(cells, ';')}`,
  'Excel: tabs, UTF-16': (cells) => {
    const text = `\uFEFF${joined(cells, '\t')}`;
    return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
  },
  'Excel: numbers in short': (cells) =>
    joined(
      eachCell(cells, (cell) =>
        /^\d{11,}$/.test(cell)
          ? Number(cell).toExponential(1).replace('e', 'E')
          : truth(cell, 'TRUE', 'FALSE'),
      ),
    ),
  'Excel: UTF-8 taken for Windows-1252': (cells) =>
    new TextDecoder('windows-1252').decode(bytesOf(joined(cells))),
  'LibreOffice, German': (cells) =>
    joined(
      eachCell(cells, (cell) => office(cell, 'WAHR', 'FALSCH')),
      ';',
      '\n',
    ),
  'LibreOffice, French': (cells) =>
    joined(
      eachCell(cells, (cell) => office(cell, 'VRAI', 'FAUX')),
      ';',
      '\n',
    ),
  'LibreOffice, all texts in quotes': (cells) =>
    eachCell(cells, (cell) => (isNumber(cell) ? cell : quoted(cell)))
      .map((row) => row.join(','))
      .join('\n'),
  'pandas: an index, 1.0 for 1, NaN': (cells) =>
    joined(
      eachCell(cells, (cell) => {
        if (/^-?\d+$/.test(cell)) return `${cell}.0`;
        return cell === '' || cell === 'NA' ? 'NaN' : truth(cell, 'True', 'False');
      }).map((row, index) => [index === 0 ? '' : String(index - 1), ...row]),
    ),
  'pandas: what is missing left empty': (cells) =>
    joined(eachCell(cells, (cell) => (cell === 'NA' ? '' : cell))),
  'R: write.csv': (cells) =>
    eachCell(cells, (cell) => {
      if (isNumber(cell)) return /0{5,}$/.test(cell) ? Number(cell).toExponential() : cell;
      if (cell === '' || cell === 'NA') return 'NA';
      return cell === 'F' ? 'FALSE' : truth(quoted(cell), 'TRUE', 'FALSE');
    })
      .map((row, index) => [quoted(index === 0 ? '' : String(index)), ...row].join(','))
      .join('\n'),
  'R: write.table': (cells) =>
    cells
      .map((row, index) => [...(index === 0 ? [] : [String(index)]), ...row].map(quoted).join(','))
      .join('\n'),
  csvkit: (cells) =>
    joined(eachCell(cells, (cell) => ({ F: 'False', no: 'False', '0': 'False', '1': 'True' })[cell] ?? cell)),
  'rows and columns in another order': (cells) => {
    const [head = [], ...rows] = cells.map((row) => row.toReversed());
    return joined([head, ...rows.toReversed()]);
  },
  'columns taken out and added': (cells) =>
    joined(cells.map((row, index) => [...row.slice(0, 9), index === 0 ? 'My note' : 'check this'])),
  'a title above the header': (cells) => joined([['My table'], ...cells]),
};

const FILES: Readonly<Record<string, () => string>> = {
  'figures.csv': () => storyCsv(now, 'figures', en),
  'reports.csv': () => storyCsv(now, 'reports', en),
  'all-figures.csv': () => allCsv('figures', [now, namibia], en),
  'all-reports.csv': () => allCsv('reports', [now, namibia], en),
  'a chart’s CSV': () => (chart === undefined ? '' : chartCsv(chart, now, en)),
  'figures.csv of Namibia': () => storyCsv(namibia, 'figures', en),
};

describe.each(Object.entries(FILES))('%s', (_, file) => {
  it.each(Object.entries(SAVINGS))('stands as it is told now, saved again: %s', async (_way, save) => {
    const cells = readCsv(file());
    const saved = save(cells);
    const rows = await rowsOf(typeof saved === 'string' ? bytesOf(saved) : saved);
    expect(rows.filter(({ is }) => is !== 'stands')).toEqual([]);
    expect(rows).toHaveLength(cells.length - 1);
  });
});

it.each(['figures.xlsx', 'exa-flood-2026-05.zip'])(
  'reads %s, and tells what was corrected since',
  async (name) => {
    const then = (await filesThen(0)).find((file) => file.name === name)?.bytes ?? bytesOf('');
    const today = (await filesThen(2)).find((file) => file.name === name)?.bytes ?? bytesOf('');
    expect((await rowsOf(today)).filter(({ is }) => is !== 'stands')).toEqual([]);
    const rows = await rowsOf(then);
    expect(rows.map(({ is }) => is)).not.toContain('altered');
    expect(rows.find(({ id }) => id === 'homes-flooded')).toMatchObject({
      is: 'corrected',
      page: '/stories/exa-flood-2026-05/figures/homes-flooded/',
      changes: [{ when: '2026-06-05' }, { when: '2026-06-02', was: 'more than 300', now: 'more than 310' }],
    });
  },
);

it('names what was and what is now of a corrected row, and of an altered one what was published', async () => {
  const cells = readCsv(storyCsv(first, 'figures', en));
  const rows = await rowsOf(bytesOf(joined(cells)));
  expect(rows[0]?.cells).toContainEqual({ column: 'value_lower', says: '300', published: '310' });
  const altered = eachCell(cells, (cell, column) =>
    column === 'qualifier' && cell === 'more-than' ? 'exact' : cell,
  );
  const [row] = await rowsOf(bytesOf(joined(altered)));
  expect(row).toMatchObject({
    is: 'altered',
    cells: [{ column: 'qualifier', says: 'exact', published: 'more-than' }],
  });
});

it('tells rows that were never published, withdrawn ones, and those under a false id', async () => {
  const cells = readCsv(storyCsv(now, 'figures', en));
  const [head = [], row = []] = cells;
  const under = (id: string, from = row) => from.map((cell, index) => (head[index] === 'id' ? id : cell));
  const invented = under('boats').map((cell, index) => (head[index] === 'value_lower' ? '7' : cell));
  expect(standings(await rowsOf(bytesOf(joined([head, row, under('huts'), invented]))))).toEqual([
    `${row[0]} stands`,
    'huts altered',
    'boats unknown',
  ]);
  const [own, ...others] = history.stories;
  if (own === undefined) throw new Error('no story');
  const { [row[0] ?? '']: gone, ...figures } = own.tables.figures;
  if (gone === undefined) throw new Error('no row');
  const withdrawn = { ...figures, [row[0] ?? '']: { ...gone, states: [...gone.states, [9, null] as const] } };
  const later = { stories: [{ ...own, tables: { ...own.tables, figures: withdrawn } }, ...others] };
  const checked = recheck(await readFile(bytesOf(joined([head, row]))), later);
  expect('rows' in checked && standings(checked.rows)).toEqual([`${row[0]} withdrawn`]);
});

it('compares only columns that a version had, and takes the site’s move for no alteration', async () => {
  const [own, ...others] = history.stories;
  if (own === undefined) throw new Error('no story');
  const young = readCsv(storyCsv(first, 'figures', en)).map((row, index) => [
    ...row,
    index === 0 ? 'label_2' : 'new',
  ]);
  const rows = await rowsOf(
    bytesOf(joined(young).replaceAll('http://localhost:4173', 'https://old.example/x')),
  );
  expect(rows.map(({ is }) => is)).not.toContain('altered');
  expect(others).not.toEqual([]);
});

it('says of a picture what became of the rows that it shows', async () => {
  const png = (story: typeof now) => {
    const [head = [], row = []] = readCsv(storyCsv(story, 'figures', en));
    const hash = row[head.indexOf('row_hash')] ?? '';
    const facts = { story: story.id, figures: { [row[0] ?? '']: hash }, reports: {} };
    const header = new Uint8Array(33);
    header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    return withFacts(header, {
      texts: { Title: 'A – title', 'Rows shown': JSON.stringify(facts) },
      pixelsPerMetre: 1,
    });
  };
  expect(standings(await rowsOf(png(now)))).toEqual(['homes-flooded stands']);
  expect(standings(await rowsOf(png(first)))).toEqual(['homes-flooded unknown']);
});

it.each([
  ['an empty file', bytesOf(''), 'empty'],
  ['spaces', bytesOf(' \n'), 'empty'],
  ['another’s table', bytesOf('name,age\nAnn,7\n'), 'no table of figures or reports of ours'],
  ['a table with an id', bytesOf('id,value\nx,7\n'), 'no table of figures or reports of ours'],
  ['a text', bytesOf('%PDF-1.7 and so on'), 'no table of figures or reports of ours'],
  ['bytes', new Uint8Array([0, 1, 2, 0]), 'can’t be read'],
  ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'can’t be read'],
  ['a picture of others', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'doesn’t say which numbers'],
  ['a large file', new Uint8Array(5_000_001), 'larger than 5 MB'],
  ['another’s zip', new Uint8Array(zipSync({ 'a.txt': strToU8('a') })), 'no table of figures'],
])('says in one sentence what %s is', async (_, bytes, words) => {
  const checked = await check(bytes);
  expect('problem' in checked && checked.problem).toContain(words);
});

it('doesn’t unpack what is huge once it is unpacked', async () => {
  const bomb = new Uint8Array(zipSync({ 'figures.csv': new Uint8Array(60_000_000) }));
  expect(unzipSync(bomb)['figures.csv']).toHaveLength(60_000_000);
  const checked = await check(bomb);
  expect('problem' in checked && checked.problem).toContain('can’t be read');
});

const UPKEEP = /^(?:row_hash|license|source_retrieved|source_archived|source_archived_url)$/;

it('finds each altered row of a thousand files, gives no false alarm, and tells corrected rows apart', async () => {
  const then = told.map((story) =>
    (['figures', 'reports'] as const).map((table) => readCsv(storyCsv(story, table, en))),
  );
  const latest = new Map((then.at(-1) ?? []).flat().map((row) => [row[0], row]));
  const published = (id: string, column: number) =>
    then
      .flatMap((tables) => tables.flatMap((rows) => rows.filter((row) => row[0] === id)))
      .map((row) => row[column] ?? '');
  let altered = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(told.length - 1),
      fc.nat(1),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('x', '7', 'not ', '−', '')), { maxLength: 4 }),
      fc.constantFrom(...Object.keys(SAVINGS).filter((name) => !name.startsWith('columns taken'))),
      async (time, which, edits, way) => {
        const [head = [], ...rows] = (then[time]?.[which] ?? []).map((row) => [...row]);
        const touched = new Set<string>();
        for (const [at, column, what] of edits) {
          const row = rows[at % rows.length] ?? [];
          const place = column % head.length;
          const name = head[place] ?? '';
          if (name === 'id' || name === 'figure_id' || UPKEEP.test(name)) continue;
          const text = what === '' ? '' : `${what}${row[place]}`;
          if (published(row[0] ?? '', place).some((each) => sameValue(text, each))) continue;
          row[place] = text;
          touched.add(row[0] ?? '');
        }
        const saved = SAVINGS[way]?.([head, ...rows]) ?? '';
        const found = await rowsOf(typeof saved === 'string' ? bytesOf(saved) : saved);
        altered += touched.size;
        for (const { id, is } of found) {
          const own = then[time]?.[which]?.find((row) => row[0] === id) ?? [];
          const differs = head.some(
            (name, index) =>
              !UPKEEP.test(name) &&
              !['last_changed', 'change_count'].includes(name) &&
              own[index] !== latest.get(id)?.[index],
          );
          const expected = touched.has(id) ? 'altered' : differs ? 'corrected' : 'stands';
          expect(`${id} ${is}`).toBe(`${id} ${expected}`);
        }
        expect(found).toHaveLength(rows.length);
      },
    ),
    { numRuns: 1000 },
  );
  expect(altered).toBeGreaterThan(500);
}, 120_000);

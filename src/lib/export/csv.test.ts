import { parse as csvParse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { kyivStory } from '../../../tests/unit/kyivStory.ts';
import { en } from '../story/locale/en.ts';
import { csv } from './csv.ts';
import { storyCsv } from './storyCsv.ts';
import type { Cell, Table } from './table.ts';

/** A table of one column beside an id, and one row that holds the cell. */
function withCell(cell: Cell): string {
  const table: Table<Cell> = {
    name: 'cells.csv',
    meaning: 'One row for each cell',
    key: ['id'],
    columns: [
      { name: 'id', type: 'string', meaning: 'The same for all', value: () => 'x' },
      { name: 'cell', type: 'string', meaning: 'The cell', value: (row) => row },
    ],
  };
  return csv(table, [cell]);
}

// Each cell with how it is written, and how a reader gets it back.
const CELLS: readonly (readonly [Cell, string, string])[] = [
  ['plain', 'plain', 'plain'],
  ['', '', ''],
  [undefined, '', ''],
  ['a,b', '"a,b"', 'a,b'],
  ['say "no"', '"say ""no"""', 'say "no"'],
  ['"', '""""', '"'],
  ['a;b', 'a;b', 'a;b'],
  [' spaces stay ', ' spaces stay ', ' spaces stay '],
  ['Київ', 'Київ', 'Київ'],
  ['Ки\u0438\u0306', 'Ки\u0439', 'Ки\u0439'],
  ['$15\u00a0billion', '$15 billion', '$15 billion'],
  ['−20\u00a0°C', '−20 °C', '−20 °C'],
  ['60%', '60%', '60%'],
  ['“quoted”', '“quoted”', '“quoted”'],
  [true, 'true', 'true'],
  [false, 'false', 'false'],
  [0, '0', '0'],
  [-0, '0', '0'],
  [-20, '-20', '-20'],
  [1100, '1100', '1100'],
  [0.3, '0.3', '0.3'],
  [15_000_000_000, '15000000000', '15000000000'],
];

describe('a cell is written', () => {
  test.each(CELLS)('%j as %j', (cell, written, back) => {
    const text = withCell(cell);
    expect(text).toBe(`id,cell\r\nx,${written}\r\n`);
    expect(csvParse(text, { record_delimiter: '\r\n' })).toEqual([
      ['id', 'cell'],
      ['x', back],
    ]);
    expect(Papa.parse(text, { header: true, skipEmptyLines: true })).toMatchObject({
      data: [{ id: 'x', cell: back }],
      errors: [],
    });
  });
});

describe('a text that would do harm is refused, not changed', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x'])(
    '%j would be run',
    (cell) => {
      expect(() => withCell(cell)).toThrow(
        new Error(
          `cells.csv, column cell: a spreadsheet would run “${cell}”; start the text with another character`,
        ),
      );
    },
  );

  test.each(['a\nb', 'a\rb', 'a\r\nb', '\na'])('%j has a line break', (cell) => {
    expect(() => withCell(cell)).toThrow(new Error(`cells.csv, column cell: a line break in “${cell}”`));
  });
});

test('a table without rows is its header', () => {
  expect(csv({ name: 'none.csv', meaning: '', key: [], columns: [] }, [])).toBe('\r\n');
  expect(storyCsv({ ...kyivStory, events: [] }, 'events', en)).toMatch(/^id,label,[a-z_,]+\r\n$/);
});

describe('the tables of the real story', () => {
  const reports = kyivStory.figures.flatMap((figure) => figure.reports);
  // A name is for ever: one that is missing here, renamed or moved is a new major version of the data.
  const TABLES = [
    [
      'figures',
      kyivStory.figures.length,
      'id,label,value,value_lower,value_upper,claimed_from,claimed_from_included,claimed_to,claimed_to_included,qualifier,value_as_stated,unit,unit_code,of_what,per,against,statement,detail,comparison,claim_type,obs_status,period_start,period_end,period,period_as_stated,geo_name,geo_code,stated_by,source_quote,source_locator,source_paragraph,publisher,reported_by,source_id,source_title,source_kind,source_url,source_archived_url,source_archived,source_published,source_retrieved,source_language,reports,reports_confirm,reports_compatible,reports_differ,reports_earlier,reports_later,confirming_origins,reports_other_base,agreement_in_words,context_of,note,page_url,license,last_changed,change_count,row_hash',
    ],
    [
      'reports',
      reports.length,
      'id,figure_id,standing,value,value_lower,value_upper,claimed_from,claimed_from_included,claimed_to,claimed_to_included,qualifier,value_as_stated,unit,unit_code,statement,claim_type,of_what,as_of,origin,disputed_by,reads,counts,base_relation,base,period_as_stated,geo_name,geo_code,stated_by,source_quote,source_locator,source_paragraph,publisher,reported_by,source_id,source_title,source_kind,source_url,source_archived_url,source_archived,source_published,source_retrieved,source_language,note,license,last_changed,change_count,row_hash',
    ],
    [
      'sources',
      kyivStory.sources.length,
      'source_id,publisher,reported_by,title,kind,url,archived_url,archived,published,retrieved,language',
    ],
    [
      'events',
      kyivStory.events.length,
      'id,label,start,end,time,period_as_stated,main,publisher,reported_by,source_id,source_title,source_kind,source_url,source_archived_url,source_archived,source_published,source_retrieved,source_language,license',
    ],
  ] as const;

  test.each(TABLES)('%s.csv has a row for each of %d things, under these names', (table, rows, header) => {
    const text = storyCsv(kyivStory, table, en);
    expect(text.split('\r\n')[0]).toBe(header);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF\u00a0]/);
    expect(csvParse(text, { record_delimiter: '\r\n' })).toHaveLength(rows + 1);
    const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows);
  });

  const NUMERIC = [
    ...['value', 'value_lower', 'value_upper', 'source_paragraph'],
    ...['reports', 'reports_confirm', 'reports_compatible', 'reports_differ', 'reports_other_base'],
    ...['reports_earlier', 'reports_later', 'confirming_origins', 'claimed_from', 'claimed_to'],
    'change_count',
  ];
  const DAYS = [
    ...['period_start', 'period_end', 'source_published', 'source_retrieved'],
    ...['published', 'retrieved', 'start', 'end'],
  ];

  test.each(TABLES)('%s.csv holds bare numbers and days where numbers and days belong', (table) => {
    for (const row of rowsOf(table)) {
      for (const [column, cell] of Object.entries(row)) {
        if (NUMERIC.includes(column)) expect(cell, column).toMatch(/^(-?\d+(\.\d+)?)?$/);
        if (DAYS.includes(column)) expect(cell, column).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test('one row tells all of the money that was asked for', () => {
    expect(rowsOf('figures').find(({ id }) => id === 'us-arms-2026')).toEqual({
      id: 'us-arms-2026',
      label: 'US arms for Ukraine, 2026',
      value: '15000000000',
      value_lower: '',
      value_upper: '',
      claimed_from: '15000000000',
      claimed_from_included: 'true',
      claimed_to: '15000000000',
      claimed_to_included: 'true',
      qualifier: 'exact',
      value_as_stated: '$15 billion',
      unit: 'US dollar',
      unit_code: 'USD',
      of_what: '',
      per: '',
      against: '',
      statement: '$15 billion requested',
      detail: 'for arms bought through PURL',
      comparison: '',
      claim_type: 'requested',
      obs_status: 'V',
      period_start: '2026-01-01',
      period_end: '2026-12-31',
      period: '2026-01-01/2026-12-31',
      period_as_stated: '2026',
      geo_name: 'Ukraine',
      geo_code: 'UA',
      stated_by: 'Mark Rutte',
      source_quote: 'requested $15 billion in U.S. arms',
      source_locator:
        'https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415#:~:text=requested%20%2415%20billion%20in%20U.S.%20arms',
      source_paragraph: '4',
      publisher: 'NextFin News',
      reported_by: '',
      source_id: 'nextfin',
      source_title: '',
      source_kind: 'page',
      source_url: 'https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415',
      source_archived_url: '',
      source_archived: '',
      source_published: '2026-02-03',
      source_retrieved: '2026-11-23',
      source_language: 'en',
      reports: '4',
      reports_confirm: '2',
      reports_compatible: '0',
      reports_differ: '1',
      reports_earlier: '0',
      reports_later: '0',
      confirming_origins: '1',
      reports_other_base: '0',
      agreement_in_words:
        '2 reports confirm it, from 1 other origin; 1 differs: $15.5 billion requested (online.ua)',
      context_of: '',
      note: '',
      page_url: 'https://figures.example.org/stories/kyiv-strikes-2026-02/figures/us-arms-2026/',
      license: 'CC-BY-4.0',
      last_changed: '',
      change_count: '0',
      row_hash: 'sha256-af55d3527d5c44d6',
    });
  });

  // Bounds only as far as the source states them: none is computed for "about".
  test.each([
    ['ballistic-missiles', '32', '', '', 'exact'],
    ['attack-drones', '450', '', '', 'about'],
    ['kyiv-buildings-without-heat', '1100', '1100', '', 'more-than'],
    ['temperature', '-20', '', '-20', 'less-than'],
    ['purl-2025', '', '4000000000', '5000000000', 'range'],
  ])('%s has the value %j, the bounds %j and %j, and the hedge %s', (id, value, lower, upper, qualifier) => {
    expect(rowsOf('figures').find((row) => row['id'] === id)).toMatchObject({
      value,
      value_lower: lower,
      value_upper: upper,
      qualifier,
    });
  });

  function rowsOf(table: (typeof TABLES)[number][0]): Record<string, string>[] {
    return csvParse(storyCsv(kyivStory, table, en), { columns: true, record_delimiter: '\r\n' });
  }
});

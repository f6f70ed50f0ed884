import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { programs } from '../../scripts/programs.js';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { run, where } from '../programs.ts';
import { csvRecords } from './csvRows.ts';
import { fileAt, files, page, read, readBytes, stories } from './site.ts';

const csvFiles = files.filter((file) => file.endsWith('.csv'));

describe('every CSV file', () => {
  it('is UTF-8 without a byte-order mark, in composed letters', () => {
    forAll(csvFiles, (path) => {
      const bytes = readBytes(path);
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text).toBe(text.normalize('NFC'));
    });
  });

  it('ends every record with CRLF and breaks no line inside a cell', () => {
    forAll(csvFiles, (path) => {
      const text = read(path);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    });
  });

  it('names its columns once each and fills every record to the same length', () => {
    forAll(csvFiles, (path) => {
      const [header = [], ...rows] = csvRecords(path);
      expect(header.length).toBeGreaterThan(1);
      expect(new Set(header).size).toBe(header.length);
      for (const name of header) expect(name).toMatch(/^[a-z][a-z_]*$/);
      // A story may have no change, nothing derived and no event; its table says so with its header alone.
      expect(rows.length > 0 || /(?:changes|derived|events)\.csv$/.test(path)).toBe(true);
      for (const row of rows) expect(row).toHaveLength(header.length);
    });
  });

  it('has each of its columns explained on the page about the data', () => {
    const explained = [...page(urls.aboutData).document.querySelectorAll('code')].map(
      ({ textContent }) => textContent,
    );
    forAll(csvFiles, (path) => {
      expect(csvRecords(path)[0]?.filter((name) => !explained.includes(name))).toEqual([]);
    });
  });

  it('is read alike by two readers', () => {
    forAll(csvFiles, (path) => {
      const { data, errors } = Papa.parse(read(path).replace(/\r\n$/, ''), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      expect(data).toEqual(csvRecords(path));
    });
  });

  it('has no cell that a spreadsheet would run, but numbers below zero', () => {
    forAll(csvFiles, (path) => {
      const cells = csvRecords(path).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    });
  });
});

describe('row_hash', () => {
  const hashed = csvFiles.filter((path) => csvRecords(path)[0]?.at(-1) === 'row_hash');

  it('is the last column wherever the rows are figures or reports', () => {
    const versions = csvFiles.filter((path) => /\/data\/\d{4}-\d\d-\d\d[^/]*\//.test(path));
    const expected = stories.flatMap(({ id, charts }) => [
      urls.table(id, 'figures'),
      urls.table(id, 'reports'),
      ...charts.filter(({ kind }) => kind !== 'timeline').map((chart) => urls.chartFile(id, chart.id, 'csv')),
    ]);
    expect(hashed.toSorted()).toEqual(
      [urls.allTable('figures'), urls.allTable('reports'), ...versions, ...expected].toSorted(),
    );
  });

  it('is the hash of the other cells that another reader finds', () => {
    forAll(hashed, (path) => {
      const text = read(path).replace(/\r\n$/, '');
      const [, ...rows] = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
      const hashes = rows.map((row) => {
        const digits = createHash('sha256').update(row.slice(0, -1).join('\n')).digest('hex');
        return `sha256-${digits.slice(0, 16)}`;
      });
      expect(rows.map((row) => row.at(-1))).toEqual(hashes);
    });
  });

  it.each(where(programs.python, (command, name) => ({ command, name })))(
    'is what the line on the page about the data makes of a row in $name',
    ({ command }) => {
      const line = page(urls.aboutData).document.querySelector('#row-hash')?.textContent;
      const program = [
        'import csv, hashlib, sys',
        'for path in sys.argv[1:]:',
        '    for row in list(csv.reader(open(path, newline="", encoding="utf-8")))[1:]:',
        `        print(row[-1], ${line})`,
      ].join('\n');
      const pairs = run(command, ['-c', program, ...hashed.map(fileAt)])
        .trim()
        .split('\n');
      expect(pairs.filter((pair) => !/^(sha256-[0-9a-f]{16}) \1$/.test(pair))).toEqual([]);
    },
  );
});

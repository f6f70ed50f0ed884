import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { forAll } from '../forAll.ts';
import { csvRecords } from './csvRows.ts';
import { files, read, readBytes } from './site.ts';

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
      expect(rows.length > 0 || /\/(?:changes|derived|events)\.csv$/.test(path)).toBe(true);
      for (const row of rows) expect(row).toHaveLength(header.length);
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

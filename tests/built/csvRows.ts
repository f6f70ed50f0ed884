import { parse } from 'csv-parse/sync';
import { read } from './site.ts';

/** The rows of a CSV file of the site, each by column name; throws where it isn't CSV to the letter. */
export function csvRows(path: string): Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csvRecords(path);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The records of a CSV file, the header first. */
export function csvRecords(path: string): string[][] {
  return parse(read(path), { relax_column_count: false, relax_quotes: false, record_delimiter: '\r\n' });
}

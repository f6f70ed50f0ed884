import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { checksums } from './checksums.ts';
import { filledCsv } from './csv.ts';
import { csvwMetadata } from './csvwMetadata.ts';
import { utf8, type DataFile } from './dataFile.ts';
import { dataPackage } from './dataPackage.ts';
import { figuresJson } from './figuresJson.ts';
import { figuresXlsx } from './figuresXlsx.ts';
import { storyTables } from './storyTables.ts';
import { storyZip } from './storyZip.ts';
import { versionsJson, type Version } from './versionsJson.ts';

/**
 * Every file of a story's data folder, in the order in which a page lists them. The same story gives the same bytes
 * at any time, in any zone and on any machine.
 */
export async function storyFiles(
  story: Story,
  locale: Locale,
  versions: readonly Version[] = [],
): Promise<readonly DataFile[]> {
  const tables = storyTables(story, locale).map((table): DataFile => ({
    name: table.name,
    mediaType: 'text/csv',
    meaning: table.meaning,
    rows: table.rows.length,
    bytes: utf8(filledCsv(table)),
  }));
  const data: readonly DataFile[] = [
    {
      name: 'figures.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      meaning: 'For Excel and other spreadsheets: all tables as sheets, with numbers, days and links as such',
      bytes: await figuresXlsx(story, locale),
    },
    ...tables,
    {
      name: 'figures.json',
      mediaType: 'application/json',
      meaning:
        'The figures nested: each with its number, who said it, the words that hold it, and every report of it',
      bytes: utf8(figuresJson(story, locale)),
    },
    {
      name: 'figures.csv-metadata.json',
      mediaType: 'application/json',
      meaning: 'What the columns of figures.csv hold, for programs that read CSV on the Web (W3C)',
      bytes: utf8(csvwMetadata(story, locale)),
    },
    {
      name: 'versions.json',
      mediaType: 'application/json',
      meaning:
        'What was published when: the addresses of figures.csv and reports.csv as they stood at each change, which never change',
      bytes: utf8(versionsJson(story, versions)),
    },
  ];
  const described: readonly DataFile[] = [
    ...data,
    {
      name: 'datapackage.json',
      mediaType: 'application/json',
      meaning: 'What each file and each column holds, for programs that read a Data Package',
      bytes: utf8(dataPackage(story, data, locale)),
    },
  ];
  // What most people want comes first: the workbook, then all in one.
  const files = described.toSpliced(1, 0, storyZip(story, described, locale));
  return [
    ...files,
    {
      name: 'SHA256SUMS',
      mediaType: 'text/plain',
      meaning:
        'Checksums of the other files; sha256sum --check --ignore-missing SHA256SUMS* compares those that you have',
      bytes: utf8(checksums(files)),
    },
  ];
}

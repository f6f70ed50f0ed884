import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { aboutRows } from './aboutRows.ts';
import type { DataFile } from './dataFile.ts';
import { storyTables } from './storyTables.ts';
import { plainText } from './table.ts';

/** The README of a story's zip: what is in it, in plain words and without anything to look up elsewhere. */
export function readme(story: Story, files: readonly DataFile[], locale: Locale): string {
  const [, ...about] = aboutRows(story, locale);
  const lines = [
    `# ${story.title}`,
    '',
    ...about.flatMap(([heading, text]) => [`${heading}: ${text}`, '']),
    '## Files',
    '',
    ...files.map(
      ({ name, meaning, rows }) => `- ${name}${rows === undefined ? '' : ` (${rows} rows)`}: ${meaning}.`,
    ),
    '',
    'CSV files are UTF-8, with a header row, commas and CRLF line ends (RFC 4180). In Excel, open figures.xlsx instead.',
    '',
    `${absolute(urls.check)} says whether these files are still right, or which rows were corrected since. versions.json lists what was published before.`,
    '',
    'SHA256SUMS has the checksums of all these files; sha256sum --check SHA256SUMS compares them.',
    ...storyTables(story, locale).flatMap(({ name, columns }) => [
      '',
      `## Columns of ${name}`,
      '',
      ...columns.map((column) => `- ${column.name}: ${column.meaning}.`),
    ]),
  ];
  return plainText(`${lines.join('\n')}\n`);
}

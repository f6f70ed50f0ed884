import { writeXlsx } from 'hucre/xlsx';
import { begun, lastChanged } from '../story/age.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { site } from '../site.ts';
import { aboutRows } from './aboutRows.ts';
import { storyTables, type NamedTable } from './storyTables.ts';
import type { FilledTable } from './table.ts';
import { xlsxSheet } from './xlsxSheet.ts';
import { rezip } from './zip.ts';

/** A story's tables as one workbook, a sheet each, behind a sheet that says what they are. */
export async function figuresXlsx(story: Story, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const tables = storyTables(story, locale);
  const workbook = await writeXlsx({
    sheets: [
      xlsxSheet('About', aboutTable(story, tables, locale)),
      ...tables.map((table) => xlsxSheet(sheetName(table), table)),
    ],
    properties: {
      title: story.title,
      creator: site.name,
      // The library would write the clock's time.
      created: new Date(begun(story)),
      modified: new Date(lastChanged(story)),
    },
  });
  return rezip(workbook);
}

/** "figures" → "Figures" */
function sheetName({ id }: NamedTable): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function aboutTable(
  story: Story,
  tables: readonly NamedTable[],
  locale: Locale,
): Pick<FilledTable, 'columns' | 'rows'> {
  return {
    columns: [
      { name: 'what', type: 'string', meaning: 'What it is about' },
      { name: 'text', type: 'string', meaning: 'What it says' },
    ],
    rows: [
      ...aboutRows(story, locale),
      ...tables.map((table) => [`Sheet ${sheetName(table)}`, table.meaning]),
      ...tables.flatMap((table) =>
        table.columns.map(({ name, meaning }) => [`Sheet ${sheetName(table)}, column ${name}`, meaning]),
      ),
    ],
  };
}

import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import type { AllTable } from '../urls.ts';
import { changesTable } from './changesTable.ts';
import { csv, filledCsv } from './csv.ts';
import { figuresTable } from './figuresTable.ts';
import { reportRows, reportsTable } from './reportsTable.ts';
import { storiesTable } from './storiesTable.ts';
import { filled, type FilledTable, type Table } from './table.ts';

/** The stories themselves as CSV, a row each. */
export function storiesCsv(stories: readonly Story[]): string {
  return csv(storiesTable(), stories);
}

/**
 * One kind of table of all stories as one CSV: its columns behind the story's id, since an id is unique within its story
 * only. An empty text where there is no story.
 */
export function allCsv(table: AllTable, stories: readonly Story[], locale: Locale): string {
  const [first, ...others] = stories.map((story) => OF_STORY[table](story, locale));
  if (first === undefined) return '';
  return filledCsv({
    ...first,
    name: `all-${first.name}`,
    rows: [first, ...others].flatMap(({ rows }) => rows),
  });
}

const OF_STORY: Readonly<Record<AllTable, (story: Story, locale: Locale) => FilledTable>> = {
  figures: (story, locale) => behindId(story, figuresTable(story, locale), story.figures),
  reports: (story, locale) => behindId(story, reportsTable(story, locale), reportRows(story)),
  changes: (story) => behindId(story, changesTable(story), story.changes),
};

function behindId<Row>(
  { id }: Story,
  { key, columns, ...table }: Table<Row>,
  rows: readonly Row[],
): FilledTable {
  const meaning = 'Permanent id of the story';
  return filled(
    {
      ...table,
      key: ['story_id', ...key],
      columns: [{ name: 'story_id', type: 'string', required: true, meaning, value: () => id }, ...columns],
    },
    rows,
  );
}

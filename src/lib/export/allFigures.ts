import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { filledCsv } from './csv.ts';
import { figuresTable } from './figuresTable.ts';
import { filled } from './table.ts';

/**
 * The figures of all stories as one CSV: the columns of figures.csv behind the story's id, since a figure's id is
 * unique within its story only. An empty text where there is no story.
 */
export function allFiguresCsv(stories: readonly Story[], locale: Locale): string {
  const tables = stories.map((story) => ({
    story,
    table: filled(figuresTable(story, locale), story.figures),
  }));
  const [first] = tables;
  if (first === undefined) return '';
  return filledCsv({
    ...first.table,
    name: 'all-figures.csv',
    key: ['story_id', ...first.table.key],
    columns: [
      { name: 'story_id', type: 'string', required: true, meaning: 'Permanent id of the story' },
      ...first.table.columns,
    ],
    rows: tables.flatMap(({ story, table }) => table.rows.map((row) => [story.id, ...row])),
  });
}

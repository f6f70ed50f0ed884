import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { filledCsv } from './csv.ts';
import { figuresTable } from './figuresTable.ts';
import { filled, type FilledTable } from './table.ts';

/**
 * The figures of all stories as one CSV: the columns of figures.csv behind the story's id, since a figure's id is
 * unique within its story only. An empty text where there is no story.
 */
export function allFiguresCsv(stories: readonly Story[], locale: Locale): string {
  const [first, ...others] = stories.map((story) => ofStory(story, locale));
  if (first === undefined) return '';
  return filledCsv({ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) });
}

function ofStory(story: Story, locale: Locale): FilledTable {
  const { key, columns, ...table } = figuresTable(story, locale);
  return filled(
    {
      ...table,
      name: 'all-figures.csv',
      key: ['story_id', ...key],
      columns: [
        {
          name: 'story_id',
          type: 'string',
          required: true,
          meaning: 'Permanent id of the story',
          value: () => story.id,
        },
        ...columns,
      ],
    },
    story.figures,
  );
}

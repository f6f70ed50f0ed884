import { CHANGES } from '../story/codes.ts';
import type { Change, Story } from '../story/story.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { licenceColumn } from './columns.ts';
import type { Table } from './table.ts';

/** What was changed in a story's numbers after publication; no rows where nothing was. */
export function changesTable(story: Story): Table<Change> {
  return {
    name: 'changes.csv',
    meaning: 'One row for each change of a number after publication; only a header where nothing was changed',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Permanent id of the change',
        value: ({ id }) => id,
      },
      { name: 'date', type: 'date', required: true, meaning: 'Day of the change', value: ({ when }) => when },
      {
        name: 'kind',
        type: 'string',
        required: true,
        codes: CHANGES,
        meaning: 'What kind of change it was',
        value: ({ kind }) => kind,
      },
      {
        name: 'figure_id',
        type: 'string',
        required: true,
        meaning: 'Id of the figure in figures.csv',
        value: ({ figureId }) => figureId,
      },
      {
        name: 'old',
        type: 'string',
        meaning: 'The number in words before; empty for an addition',
        value: ({ was }) => was,
      },
      {
        name: 'new',
        type: 'string',
        meaning: 'The number in words after; empty for a retraction',
        value: ({ now }) => now,
      },
      {
        name: 'reason',
        type: 'string',
        required: true,
        meaning: 'Why it was changed',
        value: ({ why }) => why,
      },
      {
        name: 'page_url',
        type: 'uri',
        meaning: 'Page of the story',
        value: () => absolute(urls.story(story.id)),
      },
      licenceColumn(),
    ],
  };
}

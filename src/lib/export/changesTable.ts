import { CHANGED, CHANGES } from '../story/codes.ts';
import type { Change, Story } from '../story/story.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { licenceColumn } from './columns.ts';
import type { Table } from './table.ts';

/** What was changed in a story after publication; no rows where nothing was. */
export function changesTable(story: Story): Table<Change> {
  return {
    name: 'changes.csv',
    meaning: 'One row for each change after publication; only a header where nothing was changed',
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
        meaning: 'Id of the figure in figures.csv; empty where it is of none',
        value: ({ figureId }) => figureId,
      },
      {
        name: 'old',
        type: 'string',
        meaning: 'What was said before, a number in words; empty for an addition',
        value: ({ was }) => was,
      },
      {
        name: 'new',
        type: 'string',
        meaning: 'What is said after; empty for a retraction',
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
      {
        name: 'changed',
        type: 'string',
        required: true,
        codes: CHANGED,
        meaning: 'What it is of',
        value: ({ of }) => of,
      },
      {
        name: 'changed_id',
        type: 'string',
        required: true,
        meaning: 'Id of the figure, report, source … that changed',
        value: ({ thing }) => thing,
      },
      licenceColumn(),
    ],
  };
}

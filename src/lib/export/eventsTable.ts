import type { StoryEvent } from '../story/story.ts';
import { licenceColumn, sourceColumns } from './columns.ts';
import type { Table } from './table.ts';

export function eventsTable(): Table<StoryEvent> {
  return {
    name: 'events.csv',
    meaning: 'One row for each dated event around the story',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Permanent id of the event',
        value: ({ id }) => id,
      },
      {
        name: 'label',
        type: 'string',
        required: true,
        meaning: 'What happened',
        value: ({ label }) => label,
      },
      { name: 'start', type: 'date', required: true, meaning: 'First day', value: ({ when }) => when.start },
      { name: 'end', type: 'date', required: true, meaning: 'Last day', value: ({ when }) => when.end },
      {
        name: 'time',
        type: 'string',
        required: true,
        meaning:
          'The time as precisely as it is known (EDTF; quarters and half-years as 2025-Q3 and 2025-H1)',
        value: ({ when }) => when.edtf,
      },
      {
        name: 'period_as_stated',
        type: 'string',
        required: true,
        meaning: 'The days in words; a night is the one between the two days',
        value: ({ when }) => when.text,
      },
      {
        name: 'main',
        type: 'boolean',
        required: true,
        meaning: 'True for the event that the story is about',
        value: ({ main }) => main,
      },
      ...sourceColumns<StoryEvent>(({ source }) => source),
      licenceColumn(),
    ],
  };
}

import { lastChanged, version } from '../story/age.ts';
import type { Story } from '../story/story.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { licenceColumn } from './columns.ts';
import { reportRows } from './reportsTable.ts';
import type { Table } from './table.ts';

/** All stories, a row each: what a catalogue of them needs. */
export function storiesTable(): Table<Story> {
  return {
    name: 'stories.csv',
    meaning: 'One row for each story of this site',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Permanent id of the story',
        value: ({ id }) => id,
      },
      { name: 'title', type: 'string', required: true, meaning: 'Its headline', value: ({ title }) => title },
      {
        name: 'geo_name',
        type: 'string',
        required: true,
        meaning: 'Where it is reported from',
        value: ({ dateline }) => dateline.place,
      },
      {
        name: 'date',
        type: 'date',
        required: true,
        meaning: 'Day that it is about',
        value: ({ dateline }) => dateline.date,
      },
      {
        name: 'language',
        type: 'string',
        required: true,
        meaning: 'Language of its own words (BCP 47)',
        value: ({ language }) => language,
      },
      {
        name: 'figures',
        type: 'integer',
        required: true,
        meaning: 'How many figures it has',
        value: ({ figures }) => figures.length,
      },
      {
        name: 'reports',
        type: 'integer',
        required: true,
        meaning: 'How many reports of them',
        value: (story) => reportRows(story).length,
      },
      {
        name: 'checked',
        type: 'date',
        required: true,
        meaning: 'Day until which reports were looked through',
        value: ({ checked }) => checked,
      },
      {
        name: 'last_changed',
        type: 'date',
        required: true,
        meaning: 'Day on which its data last changed; of a story without a change, that of the last look',
        value: lastChanged,
      },
      {
        name: 'change_count',
        type: 'integer',
        required: true,
        meaning: 'How many changes there were after publication',
        value: ({ changes }) => changes.length,
      },
      { name: 'version', type: 'string', required: true, meaning: 'Version of its data', value: version },
      {
        name: 'page_url',
        type: 'uri',
        required: true,
        meaning: 'Page of the story',
        value: ({ id }) => absolute(urls.story(id)),
      },
      {
        name: 'data_url',
        type: 'uri',
        required: true,
        meaning: 'All of its files in one',
        value: ({ id }) => absolute(urls.storyZip(id)),
      },
      licenceColumn(),
    ],
  };
}

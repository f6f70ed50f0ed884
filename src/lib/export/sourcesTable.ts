import type { Source } from '../story/story.ts';
import { sourceColumns } from './columns.ts';
import type { Column, Table } from './table.ts';

export function sourcesTable(): Table<Source> {
  const named: Record<string, string> = {
    source_kind: 'kind',
    source_url: 'url',
    source_archived_url: 'archived_url',
    source_archived: 'archived',
    source_published: 'published',
    source_retrieved: 'retrieved',
    source_title: 'title',
    source_language: 'language',
  };
  return {
    name: 'sources.csv',
    meaning: 'One row for each source',
    key: ['source_id'],
    columns: sourceColumns<Source>((source) => source)
      // Here the sources are themselves: nothing refers elsewhere.
      .map(({ references: _, ...column }): Column<Source> => ({
        ...column,
        name: named[column.name] ?? column.name,
      }))
      .toSorted((a, b) => Number(b.name === 'source_id') - Number(a.name === 'source_id')),
  };
}

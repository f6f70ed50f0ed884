import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import type { StoryTable } from '../urls.ts';
import { changesTable } from './changesTable.ts';
import { codesTable, codeRows } from './codesTable.ts';
import { derivedTable } from './derivedTable.ts';
import { eventsTable } from './eventsTable.ts';
import { figuresTable } from './figuresTable.ts';
import { reportRows, reportsTable } from './reportsTable.ts';
import { sourcesTable } from './sourcesTable.ts';
import { filled, type FilledTable } from './table.ts';

/** A table of a story's with its name in addresses. */
export interface NamedTable extends FilledTable {
  readonly id: StoryTable;
}

/** Every table of a story, in the order in which a reader meets them. A new kind of table is added here and in urls.ts. */
export function storyTables(story: Story, locale: Locale): readonly NamedTable[] {
  const tables: readonly NamedTable[] = [
    { id: 'figures', ...filled(figuresTable(story, locale), story.figures) },
    { id: 'reports', ...filled(reportsTable(story, locale), reportRows(story)) },
    { id: 'sources', ...filled(sourcesTable(), story.sources) },
    { id: 'events', ...filled(eventsTable(), story.events) },
    { id: 'derived', ...filled(derivedTable(locale), story.derived) },
    { id: 'changes', ...filled(changesTable(story), story.changes) },
  ];
  return [...tables, { id: 'codes', ...filled(codesTable(), codeRows(tables)) }];
}

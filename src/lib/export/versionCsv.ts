import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import type { VersionTable } from '../urls.ts';
import { csv } from './csv.ts';
import { figuresTable } from './figuresTable.ts';
import { reportRows, reportsTable } from './reportsTable.ts';
import type { Table } from './table.ts';

/**
 * A table as a published version keeps it for good: without the columns that hold an address of the site, which may move.
 * Its `row_hash` is that of the cells that are left.
 */
export function versionCsv(story: Story, table: VersionTable, locale: Locale): string {
  return table === 'figures'
    ? csv(withoutSite(figuresTable(story, locale)), story.figures)
    : csv(withoutSite(reportsTable(story, locale)), reportRows(story));
}

function withoutSite<Row>(table: Table<Row>): Table<Row> {
  return { ...table, columns: table.columns.filter(({ name }) => name !== 'page_url') };
}

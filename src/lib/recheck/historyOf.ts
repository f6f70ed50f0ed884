import { storyCsv } from '../export/storyCsv.ts';
import type { Version } from '../export/versionsJson.ts';
import { changesOfFigure, changesOfReport } from '../story/changesOf.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Change, Story } from '../story/story.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import type { Cells, RowHistory, Rows, StoryHistory } from './history.ts';
import { readCsv } from './readCsv.ts';

/** What a story told in each published version, and tells now. */
export function historyOf(story: Story, versions: readonly Version[], locale: Locale): StoryHistory {
  const rows = (table: urls.VersionTable): Rows => {
    const kept = versions.map(({ files }) => withPages(rowsById(files[table]), story, table));
    const tables = [...kept, rowsById(storyCsv(story, table, locale))];
    const ids = new Set(tables.flatMap((each) => [...each.keys()]));
    return Object.fromEntries([...ids].map((id) => [id, rowHistory(id, tables, story)]));
  };
  return {
    id: story.id,
    title: story.title,
    page: urls.story(story.id),
    versions: versions.map(({ id }) => id),
    tables: { figures: rows('figures'), reports: rows('reports') },
  };
}

function rowsById(text: string): ReadonlyMap<string, Cells> {
  const [columns = [], ...rows] = readCsv(text);
  const at = columns.indexOf('id');
  const cells = (row: readonly string[]) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']));
  return new Map(rows.map((row) => [row[at] ?? '', cells(row)]));
}

/** Versions are kept without the addresses of the site; a figure’s never changes but for the site’s own. */
function withPages(rows: ReadonlyMap<string, Cells>, { id: storyId }: Story, table: urls.VersionTable) {
  if (table !== 'figures') return rows;
  const page = (id: string) => ({ page_url: absolute(urls.figure(storyId, id)) });
  return new Map([...rows].map(([id, cells]) => [id, { ...cells, ...page(id) }] as const));
}

function rowHistory(id: string, tables: readonly ReadonlyMap<string, Cells>[], story: Story): RowHistory {
  const states: [number, Cells | null][] = [];
  let before: Cells | undefined;
  tables.forEach((table, from) => {
    const cells = table.get(id);
    if (cells === undefined) {
      if (before !== undefined) states.push([from, null]);
    } else {
      const changed = Object.entries(cells).filter(([column, text]) => before?.[column] !== text);
      if (changed.length > 0) states.push([from, Object.fromEntries(changed)]);
    }
    before = cells;
  });
  const cells = tables.findLast((table) => table.has(id))?.get(id);
  return {
    figure: cells?.['figure_id'] ?? id,
    states,
    changes: changesOf(id, story).map(({ kind, when, why, was, now }) => ({ kind, when, why, was, now })),
  };
}

/** Those of a row that stands, else those that name what is gone. */
function changesOf(id: string, story: Story): readonly Change[] {
  for (const figure of story.figures) {
    if (figure.id === id) return changesOfFigure(figure, story);
    const report = figure.reports.find((each) => each.id === id);
    if (report !== undefined) return changesOfReport(report, figure, story);
  }
  return story.changes.filter(({ thing, figureId }) => thing === id || figureId === id);
}

import type { VersionTable } from '../urls.ts';
import { statesOf, type Cells, type History, type StoryHistory } from './history.ts';
import { sameValue } from './sameValue.ts';

/** A row of a file: its id, and its cells by the columns of ours that the file has. */
export interface FoundRow {
  readonly id: string;
  readonly cells: Cells;
}

export interface FoundTable {
  readonly table: VersionTable;
  /** The story that most of its rows are of. */
  readonly story: StoryHistory;
  readonly rows: readonly FoundRow[];
}

type Row = readonly string[];

/** Lines above the header that a person may have added. */
const FIRST_LINES = 5;

/** What of ours a table is, by its columns and ids; undefined for another’s. */
export function tableOf(lines: readonly Row[], history: History): FoundTable | undefined {
  const known = columnsOf(history);
  const place = lines.slice(0, FIRST_LINES).findIndex((line) => {
    const names = line.map(nameOf);
    return names.includes('id') && names.filter((name) => known.has(name)).length > 1;
  });
  const header = lines[place]?.map(nameOf);
  if (header === undefined) return undefined;
  const rows = lines.slice(place + 1).flatMap((line) => rowOf(header, line, known) ?? []);
  const found = history.stories.flatMap((story) =>
    (['figures', 'reports'] as const).map((table) => ({
      table,
      story,
      rows,
      ...likeness(rows, story, table),
    })),
  );
  const [best] = found.toSorted((a, b) => b.ids - a.ids || b.columns - a.columns || b.cells - a.cells);
  return best !== undefined && isOurs(header, best.ids) ? best : undefined;
}

/** Columns that no other table of ours has: one of events may name one like a figure. */
const OF_NUMBERS = [
  'value',
  'value_lower',
  'value_upper',
  'value_as_stated',
  'qualifier',
  'statement',
  'claim_type',
  'standing',
];

function isOurs(header: Row, ids: number): boolean {
  return ids > 0
    ? OF_NUMBERS.some((name) => header.includes(name))
    : ['value', 'qualifier', 'source_quote'].every((name) => header.includes(name));
}

const nameOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();

function columnsOf({ stories }: History): ReadonlySet<string> {
  const rows = stories.flatMap(({ tables }) => [
    ...Object.values(tables.figures),
    ...Object.values(tables.reports),
  ]);
  return new Set([
    'story_id',
    ...rows.flatMap(({ states }) => states.flatMap(([, cells]) => Object.keys(cells ?? {}))),
  ]);
}

/** R may leave the name of its column of numbers out of the header, and every row is one longer. */
function rowOf(header: Row, line: Row, known: ReadonlySet<string>): FoundRow | undefined {
  if (line.every((cell) => cell.trim() === '')) return undefined;
  const shift = line.length === header.length + 1 && line.at(-1) !== '' ? 1 : 0;
  const cells = Object.fromEntries(
    header.flatMap((name, index) => (known.has(name) ? [[name, line[index + shift] ?? '']] : [])),
  );
  return { id: cells['id']?.trim() ?? '', cells };
}

/** How many of the rows, columns and cells a story’s table has. */
function likeness(rows: readonly FoundRow[], story: StoryHistory, table: VersionTable) {
  const own = rows.flatMap(({ id, cells }) => {
    const row = story.tables[table][id];
    const latest = row && statesOf(row).findLast((state) => state.cells !== undefined)?.cells;
    return latest === undefined ? [] : [{ cells, latest }];
  });
  const [any] = Object.values(story.tables[table]);
  const names = Object.keys(
    (any && statesOf(any).findLast((state) => state.cells !== undefined)?.cells) ?? {},
  );
  return {
    ids: own.length,
    columns: Object.keys(rows[0]?.cells ?? {}).filter((name) => names.includes(name)).length,
    cells: own.reduce(
      (sum, { cells, latest }) =>
        sum + Object.entries(cells).filter(([name, text]) => sameValue(text, latest[name] ?? '')).length,
      0,
    ),
  };
}

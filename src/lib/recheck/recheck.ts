import type { VersionTable } from '../urls.ts';
import {
  statesOf,
  type Cells,
  type History,
  type RowHistory,
  type State,
  type StoryHistory,
  type ToldChange,
} from './history.ts';
import type { ReadFile } from './readFile.ts';
import type { PictureFacts } from './readPng.ts';
import { sameValue } from './sameValue.ts';
import { tableOf, type FoundRow } from './tableOf.ts';

/** What has become of a row of a file. */
export type Standing = 'stands' | 'corrected' | 'withdrawn' | 'altered' | 'unknown';

/** A cell that isn't as it is told now, or as it ever was. */
export interface OtherCell {
  readonly column: string;
  readonly says: string;
  /** What is told now; of an altered cell, what was published. */
  readonly published: string;
}

export interface RowVerdict {
  readonly id: string;
  readonly is: Standing;
  readonly cells: readonly OtherCell[];
  /** Of a row that was corrected or withdrawn: its changes since, the newest first. */
  readonly changes: readonly ToldChange[];
  /** The figure’s page, from the host’s root, where it is known. */
  readonly page: string | undefined;
}

export type Rechecked =
  { readonly rows: readonly RowVerdict[]; readonly isPicture: boolean } | { readonly problem: string };

/** Days on which somebody looked, copies, the licence, a hash of all: they change without a word to readers. */
const UPKEEP = new Set(['row_hash', 'license', 'source_retrieved', 'source_archived', 'source_archived_url']);
/** How often a row changed says nothing else of it. */
const AGE = new Set(['last_changed', 'change_count']);

/** Holds a file against what was ever published. Rows and columns may be missing, added, or in another order. */
export function recheck(file: ReadFile, history: History): Rechecked {
  if ('problem' in file) return file;
  if ('picture' in file) return recheckPicture(file.picture, history);
  const tables = file.tables.flatMap((rows) => tableOf(rows, history) ?? []);
  if (tables.length === 0)
    return { problem: 'This file has no table of figures or reports of ours that still has its column id.' };
  return {
    isPicture: false,
    rows: tables.flatMap(({ table, rows, story }) =>
      rows.map((row) => verdictOf(row, table, story, history)),
    ),
  };
}

function verdictOf(row: FoundRow, table: VersionTable, likely: StoryHistory, history: History): RowVerdict {
  const { id, cells } = row;
  const named = history.stories.find((story) => story.id === cells['story_id']);
  const story =
    [named, likely, ...history.stories].find((each) => each && id in each.tables[table]) ?? named ?? likely;
  const own = story.tables[table][id];
  if (own === undefined) return strangerOf(row, story, table);
  const verdict = ofRow(id, cells, own, story);
  const { story_id: storyId } = cells;
  if (storyId === undefined || sameValue(storyId, story.id)) return verdict;
  const cell = { column: 'story_id', says: storyId, published: story.id };
  return { ...verdict, is: 'altered', cells: verdict.is === 'altered' ? [cell, ...verdict.cells] : [cell] };
}

/** A row whose id nobody knows: another’s under a false name, or never published. */
function strangerOf({ id, cells }: FoundRow, story: StoryHistory, table: VersionTable): RowVerdict {
  const more = Object.keys(cells).filter((column) => !UPKEEP.has(column)).length;
  const other = Object.entries(story.tables[table]).find(
    ([, row]) =>
      more > 4 && statesOf(row).some((state) => isAs(state, { ...cells, id: state.cells?.['id'] ?? '' })),
  );
  if (other === undefined) return { id, is: 'unknown', cells: [], changes: [], page: undefined };
  const [own, row] = other;
  const cell = { column: 'id', says: id, published: own };
  return { id, is: 'altered', cells: [cell], changes: [], page: pageOf(row, story) };
}

function ofRow(id: string, cells: Cells, row: RowHistory, story: StoryHistory): RowVerdict {
  const states = statesOf(row);
  const state = states.findLast((each) => isAs(each, cells));
  const page = pageOf(row, story);
  if (state !== undefined) return { id, ...sinceThen(cells, state, states, row), page };
  // Told by the state that is most like the row.
  const told = states.filter((each) => each.cells !== undefined);
  const [nearest] = told
    .map((each) => ({ each, differ: differing(each, cells) }))
    .toSorted((a, b) => a.differ.length - b.differ.length || b.each.from - a.each.from);
  const never = (nearest?.differ ?? []).filter(({ column }) =>
    told.every((each) => differing(each, cells).some((cell) => cell.column === column)),
  );
  return { id, is: 'altered', cells: never.length > 0 ? never : (nearest?.differ ?? []), changes: [], page };
}

/** What has changed of a row since it was as a file, or a picture, has it. */
function sinceThen(
  cells: Cells,
  state: State,
  states: readonly State[],
  { changes }: RowHistory,
): Pick<RowVerdict, 'is' | 'cells' | 'changes'> {
  const now = states.at(-1);
  const since = changes.slice(0, Math.max(0, changes.length - Number(state.cells?.['change_count'] ?? 0)));
  if (now?.cells === undefined) return { is: 'withdrawn', cells: [], changes: since };
  const other = differing(now, cells).filter(({ column }) => !AGE.has(column));
  return other.length === 0
    ? { is: 'stands', cells: [], changes: [] }
    : { is: 'corrected', cells: other, changes: since };
}

const isAs = (state: State, cells: Cells) =>
  state.cells !== undefined && differing(state, cells).length === 0;

/** The cells of a row that a state has otherwise; columns that only one of them has say nothing. */
function differing({ cells: told = {} }: State, cells: Cells): OtherCell[] {
  return Object.entries(cells).flatMap(([column, says]) => {
    const published = told[column];
    if (published === undefined || UPKEEP.has(column)) return [];
    // The site may have moved.
    const place = (text: string) =>
      column === 'page_url' ? text.replace(/^https?:\/\/.*(?=\/stories\/)/, '') : text;
    return sameValue(place(says), place(published)) ? [] : { column, says, published };
  });
}

function recheckPicture({ story: storyId, ...tables }: PictureFacts, history: History): Rechecked {
  const story = history.stories.find(({ id }) => id === storyId);
  if (story === undefined) return { problem: 'This picture is of a story that isn’t on this site.' };
  const rows = (['figures', 'reports'] as const).flatMap((table) =>
    Object.entries(tables[table]).map(([id, hash]): RowVerdict => {
      const row = story.tables[table][id];
      const states = row === undefined ? [] : statesOf(row);
      const state = states.findLast(({ cells }) => cells?.['row_hash'] === hash);
      const page = row && pageOf(row, story);
      if (row === undefined || state?.cells === undefined)
        return { id, is: 'unknown', cells: [], changes: [], page };
      return { id, ...sinceThen(state.cells, state, states, row), page };
    }),
  );
  return rows.length === 0
    ? { problem: 'This picture of ours shows days and events, of which no former versions are kept.' }
    : { rows, isPicture: true };
}

const pageOf = ({ figure, states }: RowHistory, { page }: StoryHistory) =>
  states.at(-1)?.[1] === null ? page : `${page}figures/${figure}/`;

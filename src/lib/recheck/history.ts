import type { VersionTable } from '../urls.ts';

/** What every story told at each time, as far as it was published: the facts that a file is held against. */
export interface History {
  readonly stories: readonly StoryHistory[];
}

export interface StoryHistory {
  readonly id: string;
  readonly title: string;
  /** The story’s page, from the host’s root. */
  readonly page: string;
  /** The published versions, the oldest first; what is told now comes after them. */
  readonly versions: readonly string[];
  readonly tables: Readonly<Record<VersionTable, Rows>>;
}

/** The rows of a table, now and once, by their ids. */
export type Rows = Readonly<Record<string, RowHistory>>;

export interface RowHistory {
  /** Id of the figure whose page tells of it. */
  readonly figure: string;
  /** From which place in the versions on the row has which cells: of the first state all, then those that changed. */
  readonly states: readonly (readonly [from: number, cells: Cells | null])[];
  /** The changes that concern it, the newest first. */
  readonly changes: readonly ToldChange[];
}

/** Cells as a CSV file holds them, by their columns. */
export type Cells = Readonly<Record<string, string>>;

export interface ToldChange {
  readonly kind: string;
  readonly when: string;
  readonly why: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
}

/** A row as it was told for some time; without cells while it wasn’t there. */
export interface State {
  readonly from: number;
  readonly cells: Cells | undefined;
}

/** The states of a row, the oldest first, each with all of its cells. */
export function statesOf({ states }: RowHistory): State[] {
  let before: Cells = {};
  return states.map(([from, cells]) => {
    before = cells === null ? {} : { ...before, ...cells };
    return { from, cells: cells === null ? undefined : before };
  });
}

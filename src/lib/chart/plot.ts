import type { ChartKind } from '../story/codes.ts';

/*
 * What a chart draws, as plain data: every number beside the words that a reader sees for it. A plot is computed
 * once from the story (plotOf.ts); the picture, the script in the reader's browser and the tests all draw from it.
 */

/** How a mark looks, by what it claims: a sum that was only asked for is outlined, another base is muted. */
export type MarkStyle = 'filled' | 'outlined' | 'muted' | 'accent';

/** One thing that a reader can reach: a bar, a square field, a dot with its range, an event, a point of a line. */
export interface Mark {
  /** What it is: "Attack drones". */
  readonly label: string;
  /** Of what it is a share: "of second votes"; only on a share. */
  readonly of?: string | undefined;
  /** Its number as drawn beside it: "about 450". */
  readonly short: string;
  /** Its number in full, as it is read out: "about 450 drones", "$15 billion requested". */
  readonly words: string;
  /** Who said it, where and when: "Sky News, in NextFin News, 3 February 2026". */
  readonly said: string;
  /** How other reports stand to it: "4 other reports agree". */
  readonly standing?: string | undefined;
  /** The value, or the lower end of a stated range; on a timeline the day as days since 1970-01-01. */
  readonly from: number;
  /** The upper end of a stated range, or of an event's days (exclusive); equal to `from` for a single value. */
  readonly to: number;
  /** Where the claim goes on beyond the value: `more-than` is open above, `less-than` below. */
  readonly open?: 'above' | 'below' | undefined;
  /** The numbers that a hedge leaves possible, where it has two ends: about 450 → [445, 455]. */
  readonly spread?: readonly [number, number] | undefined;
  readonly style: MarkStyle;
  /** What it is to others of a bar chart: the later end of a change from the mark before it, or what is aimed at. */
  readonly role?: 'after' | 'target' | undefined;
  /** Which series it belongs to; only on a line. */
  readonly series?: number | undefined;
  /** Whether a period between it and the mark before it has no number; only on a line. */
  readonly afterGap?: boolean | undefined;
  /** Its day, as days since 1970-01-01; only on a line. */
  readonly at?: number | undefined;
}

export interface Plot {
  readonly kind: ChartKind;
  /** The written alternative: everything that the picture shows, in sentences. */
  readonly alternative: string;
  readonly marks: readonly Mark[];
  /** Values named on the axis, where there is one. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** What a reader must know of the values' axis: that it doesn't begin at zero. */
  readonly axisNote?: string | undefined;
  /** Days named beneath a line, as days since 1970-01-01; only on a line, where `ticks` are its values. */
  readonly dayTicks?: Plot['ticks'] | undefined;
  /** Whether each number stays as it is until the next; only on a line. */
  readonly steps?: boolean | undefined;
  /** Names of the series, in order; only on a line. */
  readonly series: readonly string[];
  /** What the rest of each whole is called; only on a share. Where the marks are parts of one whole: if they leave any. */
  readonly rest?: string | undefined;
  /** What the whole is called at the end of its axis: "100%", "100% of second votes"; only on a share. */
  readonly whole?: string | undefined;
  /** Whether the marks are parts of one whole, in one bar; only on a share. */
  readonly stacked?: boolean | undefined;
  /** How many things one square stands for, and the sentence that says so; only on units. */
  readonly per?: { readonly count: number; readonly text: string } | undefined;
}

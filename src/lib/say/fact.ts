import type { ClaimType } from '../story/codes.ts';
import type { Amount } from '../story/story.ts';

/** One version of one number of a story, with no more than it takes to hold a text against it. */
export interface Fact extends Amount {
  /** The figure’s id; undefined for a computed number. */
  readonly figure?: string | undefined;
  readonly claim: ClaimType;
  /** The number as it can be said: "$15 billion requested". */
  readonly words: string;
  /** Who said it and in which outlet: "Mark Rutte, in NextFin News". */
  readonly by: string;
  /** Words by which a text names its speaker or outlet, all of one list: ["volodymyr", "zelensky"] or ["Zelensky"]. */
  readonly names: readonly (readonly string[])[];
  /** Units that its words name otherwise than `unit` does, as they are read; "" for none. */
  readonly readAs: readonly string[];
  /** What is counted, its noun last. */
  readonly nouns: readonly string[];
  /** What else its figure calls the thing that is counted. */
  readonly alsoCalled: readonly string[];
  /** Without which words what is counted, or shared, would be something wider. */
  readonly narrows: readonly string[];
  /** Words of its label, place, time and reports. */
  readonly context: readonly string[];
  /** The words of its place. */
  readonly place: readonly string[];
  readonly isHeadline: boolean;
  /** Whether it counts something else than the headline report. */
  readonly isOtherBase: boolean;
  /** Whether another report contradicts it, or somebody disputes it. */
  readonly isContested: boolean;
  /** When the count was true, in EDTF. */
  readonly asOf?: string | undefined;
  /** What is said now, where this is an earlier count, was corrected or withdrawn. */
  readonly now?: Now | undefined;
}

/** What is said in place of a number. */
export interface Now {
  readonly why: 'earlier' | 'corrected' | 'withdrawn';
  readonly words: string;
  /** Who says so; empty where that isn’t known any more. */
  readonly by: string;
  /** Words by which a text says that it means the earlier time. */
  readonly unless: readonly string[];
}

/** What a text is held against. */
export interface StoryFacts {
  /** The year of its dateline, which a day without a year is of. */
  readonly year: number;
  readonly facts: readonly Fact[];
}

import type { Phrases, Table } from './reading.ts';

/** How a language's news says who said a number, what kind of claim it is and what is counted, as plain data. */
export interface Telling {
  /** Before a speaker: according to. */
  readonly accordingTo: Phrases;
  /** Verbs of speaking, beside their speaker. */
  readonly says: Phrases;
  /** Speakers who were named before: he. */
  readonly pronouns: Phrases;
  /** Words that a speaker’s name ends before, as does what is counted; one that begins with them is none. */
  readonly stops: Phrases;
  /** Words that say what kind of claim a number is, by the claim type’s code. */
  readonly claims: Table<string>;
  /** Between a percentage and what it is a share of, where a case doesn’t say so. */
  readonly of?: Phrases;
  /** A word with which what is counted ends. A regular expression. */
  readonly nouns: string;
  /** Before and after an age: aged 34, 34 years old. */
  readonly agesBefore: Phrases;
  readonly agesAfter: Phrases;
}

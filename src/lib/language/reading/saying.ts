import type { Phrases, Table } from './reading.ts';

/** How a language's news tells a number that is no plain fact, and what it calls things, as plain data. */
export interface Saying {
  /**
   * Words that leave a number open, by the claim type's code, beside those that a draft reads; `open` for may and would,
   * `future` for will.
   */
  readonly claims: Table<string>;
  /** Words that set a number into another time than now: at first, a year ago. */
  readonly times: Phrases;
  /** Words for one thing, by its name in English: [['drone', 'UAV, UAVs'], …]. */
  readonly things: Table<string>;
  /** Words that tell no thing from another. */
  readonly fillers: Phrases;
}

import type { FormatLocaleDefinition } from 'd3-format';
import type { ClaimType, Qualifier } from '../codes.ts';

/** What a language brings to the numbers: how they are written, and the words of their hedges. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly numbers: FormatLocaleDefinition;
  /** From the largest; numbers below the last are written out. */
  readonly scales: readonly { readonly factor: number; readonly word: string; readonly symbol: string }[];
  /** Puts the hedge to a number that is already text. Temperatures are below and above, not less and more. */
  readonly hedge: (
    qualifier: Exclude<Qualifier, 'range'>,
    number: string,
    dimension: 'amount' | 'temperature',
  ) => string;
  readonly range: (from: string, to: string) => string;
  readonly claims: Readonly<Record<ClaimType, string>>;
  /** Words around the number of a unit with a name. */
  readonly weeks: (number: string, isOne: boolean) => string;
}

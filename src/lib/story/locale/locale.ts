import type { FormatLocaleDefinition } from 'd3-format';
import type { ClaimType, Qualifier } from '../codes.ts';

/** What a language brings to the numbers: how they are written, and the words of their hedges. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** BCP 47 tag by which money gets its sign: a bare $ is the US dollar's alone. */
  readonly moneyTag: string;
  readonly numbers: FormatLocaleDefinition;
  /** From the largest; numbers below the last are written out. */
  readonly scales: readonly { readonly factor: number; readonly word: string; readonly symbol: string }[];
  /** The words of a hedge; temperatures are below and above, not less and more. */
  readonly hedge: (qualifier: Exclude<Qualifier, 'range'>, dimension: 'amount' | 'temperature') => string;
  /** Words for a bound that say more than its code, so that a source's own are repeated: "as many as" is no cap. */
  readonly bounds: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
  readonly range: (from: string, to: string) => string;
  readonly claims: Readonly<Record<ClaimType, string>>;
  /** Where a claim that isn't plainly reported stands in a sentence: "more than an estimated 1,100", "$15 billion requested". */
  readonly claimed: (
    claim: ClaimType,
    hedge: string,
    isChange: boolean,
  ) => { readonly before: string; readonly after: string };
  /** Which way a hedged change goes, before its hedge: "down about 12%". */
  readonly direction: Readonly<Record<'down' | 'up', string>>;
  /** The same as a verb: "fell by about 12%"; where it has not happened, "to fall by". */
  readonly moved: (direction: 'down' | 'up', isSoFar: boolean) => string;
  /** "per 100,000 people" */
  readonly per: (what: string) => string;
  /** "against the year before" */
  readonly against: (what: string) => string;
  /** The interval that a source states: "(95% interval: 9.2 to 11.5 million)". */
  readonly interval: (ends: string, level: string | undefined) => string;
  /** "third quarter of 2025", "first half of 2025" */
  readonly partOfYear: (part: 'quarter' | 'half', which: number, year: string) => string;
  /** "night of 2–3 February 2026" */
  readonly night: (days: string) => string;
}

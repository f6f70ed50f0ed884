/** Phrases of a language, parted by commas: "at least, no fewer than". Small letters; the tokeniser of the text reads them, too. */
export type Phrases = string;
/** What phrases stand for: `[[1000, 'thousand, thousands'], …]`. */
export type Table<T> = readonly (readonly [meaning: T, phrases: Phrases])[];

/** What hedging words say about a number. */
export type Hedge = 'about' | 'at-least' | 'more-than' | 'up-to' | 'less-than' | 'almost';

/**
 * How a language writes numbers in running text, as plain data. What is left out, the language doesn't have.
 * Decimal and group marks aren't here: `Intl` knows them, by region, too.
 */
export interface Reading {
  /** Letters before an apostrophe are a word of their own: d’euros, dell’anno. */
  readonly elides?: true;

  /** Number words that add up; each value below a thousand. */
  readonly cardinals: Table<number>;
  /** Words that are one before a scale ("a million") and may be an article elsewhere. */
  readonly articles?: Phrases;
  /** The article by itself is counted before a unit of time only: "a week" but not "a house". */
  readonly articlesOfTime?: true;
  /** Parts of number words that are written together: ein-und-zwanzig, due-cento. From 100 on they multiply. */
  readonly pieces?: Table<number>;
  /** Between parts of one number, where the part before it ends with at least so many zeros' worth: two hundred *and* five. */
  readonly linkers?: { readonly words: Phrases; readonly after: number };
  /** The decimal mark, said: two *point* five. */
  readonly point?: Phrases;
  /** Tens go by twenties: soixante-dix, quatre-vingt-onze. */
  readonly vigesimal?: true;
  /** Words that multiply. */
  readonly scales: Table<number>;
  /** A preposition may stand before a scale: 32 *de* mii. */
  readonly ofBeforeScale?: true;
  /** Scales that are one of them without a number or article before: mille, сотня. */
  readonly alone?: Phrases;
  /** Such scales after a hedge only, else a vague plural: близько *тисячі*. */
  readonly aloneHedged?: Phrases;
  /** Scales that their speakers mean roughly: une dizaine. */
  readonly rough?: Table<number>;
  /** Abbreviated scales, directly behind digits; capitals count: 3.4k. */
  readonly letters?: Table<number>;
  /** Words after a metre that tell it from a million: 5m long. */
  readonly lengths?: Phrases;
  /** Quantities that nobody could count: dozens, hundreds. */
  readonly vague: Phrases;
  /** Words that make a scale vague: several thousand. */
  readonly few?: Phrases;
  /** What is added after a number: two *and a half* million, a million *and a half*. */
  readonly more?: Table<number>;

  /** Denominators that are nouns of their own: half, Drittel, третина. */
  readonly parts: Table<number>;
  /** Denominators that are ordinals, too, so that after an article an "of" has to follow: a fifth of. */
  readonly ordinalParts?: Table<number>;
  /** Verbs that may follow such a part: a third *has* come. */
  readonly partVerbs?: Phrases;
  /** Parts that need no article: half, третина. */
  readonly aloneParts?: Phrases;
  /** Half of a scale or a unit: medio millón, eine *halbe* Million. */
  readonly halves?: Phrases;
  /** Between a number, scale or part and what is counted: millions *of*, miliarde *de*. */
  readonly of?: Phrases;
  /** Between the two numbers of a share: two *in* five. */
  readonly ratio?: Phrases;
  /** A noun may stand before the ratio word: un habitant sur cinq. */
  readonly ratioAfterNoun?: true;
  /** Before an ordinal that is a share: *jeder* fünfte. */
  readonly every?: Phrases;
  readonly ordinals?: Table<number>;

  readonly minus?: Phrases;
  /** After a unit of time that has no number before it: week-*long*. */
  readonly lasting?: Phrases;
  readonly before: Readonly<Record<Hedge, Phrases>>;
  readonly after?: Readonly<Partial<Record<Hedge, Phrases>>>;
  /** Hedges that may stand after the counted thing, too: 340 houses *or more*. */
  readonly afterNoun?: Readonly<Partial<Record<Hedge, Phrases>>>;
  /** Hedges that before a time may also say how long something took: over 12 months. */
  readonly spans?: Phrases;
  /** Hedges that after a verb of change are no more than its goal: зріс … *до* 5. */
  readonly goals?: Phrases;
  /** Words that say that the number is bare: exactly, only. */
  readonly exactly?: Phrases;
  /** Words that may stand between a hedge and its number: over *the* 32. */
  readonly fillers?: Phrases;
  /** Words before a number that may hedge it, nobody knows how: north of. */
  readonly suspects?: Phrases;
  /** Words after a number that may hedge it. */
  readonly suspectsAfter?: Phrases;
  /** Ends of adverbs, which may hedge: reported*ly*. A regular expression. */
  readonly adverbs?: string;
  /** Words that deny the number: not, nowhere near. */
  readonly denials?: Phrases;

  /** Between the ends of a range: 4 *to* 5. */
  readonly to?: Phrases;
  /** Words of a range that only together are one: *between* 4 *and* 5, *від* 4 *до* 5. */
  readonly pairs?: readonly (readonly [before: Phrases, between: Phrases])[];
  /** Words that say that a number fell, or is what it fell by: fell, drop. */
  readonly falls?: Phrases;
  readonly rises?: Phrases;
  /** Between such a verb and any number: fell *by* 12 houses. */
  readonly by?: Phrases;
  /** Between such a noun and a percentage or sum: a fall *of* 12 %. */
  readonly byOf?: Phrases;
  /** After a percentage or sum: 12 % *lower*. */
  readonly fallsAfter?: Phrases;
  /** Directly before any number: *down* 340 houses. */
  readonly down?: Phrases;

  readonly plusMinus?: Phrases;
  readonly confidence?: Phrases;
  readonly per?: Phrases;
  /** Words for units, by the unit's id; an id may be followed by what it is multiplied with: "tonne 1e6". */
  readonly units: Table<string>;

  readonly months?: Phrases;
  /** Months have capitals, so that "may" isn't one. */
  readonly capitalMonths?: true;
  /** Days follow their month: March 25. */
  readonly daysAfterMonths?: true;
  readonly yearBefore?: Phrases;
  readonly yearAfter?: Phrases;
  readonly clockBefore?: Phrases;
  readonly clockAfter?: Phrases;
  /** Words before a number that make it a name: Article 5. */
  readonly labels?: Phrases;
  /** Endings behind a hyphen that make an ordinal: 21-*й*. */
  readonly ordinalEndings?: Phrases;
  /** Nouns before which digits with a point are an ordinal: 21. *Jahrhundert*. */
  readonly ordinalNouns?: Phrases;
  /** Words around a score: *won* 2-7. */
  readonly scores?: Phrases;
  /** Phrases with number words that are no number: no one, second half. */
  readonly noNumbers?: Phrases;
}

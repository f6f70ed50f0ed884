import { compoundReader } from './compound.ts';
import { Lexicon } from './lexicon.ts';
import type { Hedge, Phrases, Reading, Table } from './reading.ts';
import { CURRENCIES, SYMBOLS } from './symbols.ts';

/** A language's table made ready to look things up in. */
export type Grammar = ReturnType<typeof makeGrammar>;

const grammars = new WeakMap<Reading, Grammar>();

/** The grammar of a language; made when it is first asked for. */
export function grammarOf(reading: Reading): Grammar {
  const grammar = grammars.get(reading) ?? makeGrammar(reading);
  grammars.set(reading, grammar);
  return grammar;
}

/** How a phrase before a number bears on it. */
export type Bearing = Hedge | 'exact' | 'denied' | 'unknown';

const HEDGES: readonly Hedge[] = ['at-least', 'more-than', 'up-to', 'less-than', 'about', 'almost'];

function makeGrammar(reading: Reading) {
  const options = { elides: reading.elides ?? false };
  const table = <T>(entries: Table<T> = []) => new Lexicon(entries, options);
  const words = (phrases: Phrases = '') => table<true>([[true, phrases]]);
  const hedges = (phrases: Readonly<Partial<Record<Hedge, Phrases>>> = {}) =>
    HEDGES.map((hedge) => [hedge, phrases[hedge] ?? ''] as const);
  const bearings: Table<Bearing> = [
    ...hedges(reading.before),
    ['exact', reading.exactly ?? ''],
    ['denied', reading.denials ?? ''],
    ['unknown', reading.suspects ?? ''],
  ];
  const rough = reading.rough ?? [];
  return {
    reading,
    cardinals: table(reading.cardinals),
    compound: reading.pieces === undefined ? undefined : compoundReader(reading.pieces),
    articles: words(reading.articles),
    linkers: words(reading.linkers?.words),
    point: words(reading.point),
    scales: table([...reading.scales, ...rough]),
    rough: words(rough.map(([, phrases]) => phrases).join(', ')),
    alone: words(reading.alone),
    aloneHedged: words(reading.aloneHedged),
    letters: new Lexicon(reading.letters ?? [], { capitals: true }),
    lengths: words(reading.lengths),
    vague: words(reading.vague),
    few: words(reading.few),
    more: table(reading.more),
    parts: table([...reading.parts, ...(reading.ordinalParts ?? [])]),
    ordinalParts: table(reading.ordinalParts),
    partVerbs: words(reading.partVerbs),
    aloneParts: words(reading.aloneParts),
    halves: words(reading.halves),
    of: words(reading.of),
    ratio: words(reading.ratio),
    every: words(reading.every),
    ordinals: table(reading.ordinals),
    lasting: words(reading.lasting),
    minus: words(reading.minus),
    before: table(bearings),
    after: table(hedges({ ...reading.after })),
    afterNoun: table(hedges({ ...reading.afterNoun })),
    spans: words(reading.spans),
    goals: words(reading.goals),
    fillers: words(reading.fillers),
    suspectsAfter: words(reading.suspectsAfter),
    adverbs: reading.adverbs === undefined ? undefined : new RegExp(`\\p{L}(?:${reading.adverbs})$`, 'u'),
    to: words(reading.to),
    pairs: (reading.pairs ?? []).map(([before, between]) => [words(before), words(between)] as const),
    joiners: words([reading.to ?? '', ...(reading.pairs ?? []).map(([, between]) => between)].join(', ')),
    falls: words(reading.falls),
    rises: words(reading.rises),
    by: words(reading.by),
    byOf: words(reading.byOf),
    fallsAfter: words(reading.fallsAfter),
    down: words(reading.down),
    plusMinus: words(`±, +/-, +/−, ${reading.plusMinus ?? ''}`),
    confidence: words(reading.confidence),
    per: words(reading.per),
    units: table(reading.units),
    symbols: new Lexicon(SYMBOLS, { capitals: true }),
    currencies: new Lexicon(CURRENCIES, { capitals: true }),
    months: words(reading.months),
    yearBefore: words(reading.yearBefore),
    yearAfter: words(reading.yearAfter),
    clockBefore: words(reading.clockBefore),
    clockAfter: words(reading.clockAfter),
    labels: words(`№, #, §, ${reading.labels ?? ''}`),
    ordinalEndings: words(reading.ordinalEndings),
    ordinalNouns: words(reading.ordinalNouns),
    scores: words(reading.scores),
    noNumbers: words(reading.noNumbers),
  };
}

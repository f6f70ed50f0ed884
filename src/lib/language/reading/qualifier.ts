import type { Text } from './cardinal.ts';
import type { Bearing } from './grammar.ts';
import { within, type Joined } from './joins.ts';
import type { Hedge } from './reading.ts';
import { TIMES } from './symbols.ts';
import type { Token } from './tokens.ts';

/** How a number is hedged, or denied; and a word beside it that may hedge it, but that no list knows. */
export interface Hedging {
  readonly hedge: Hedge | undefined;
  /** The words of that hedge, in small letters. */
  readonly words: string | undefined;
  readonly denied: boolean;
  readonly unknown: string | undefined;
  /** The first token of the hedges before the number. */
  readonly first: number;
}

/** Marks that may stand between a hedge and its number. */
const OPENING = /^["'([{]$/;
const CLOSING = /^["')\]}]$/;

/**
 * The hedge before, after or around a number. Several are one: "not more than about 340" is a bound.
 * @param since where the number before it ends
 * @param until where the number after it begins
 */
export function hedgingOf(text: Text, number: Joined, since: number, until: number): Hedging {
  const { tokens, grammar } = text;
  const found: Found[] = [];
  let [first, suspect]: [number, string | undefined] = [number.first, undefined];
  for (;;) {
    const match =
      grammar.before.before(tokens, first) ?? grammar.before.before(tokens, skipBefore(text, first, since));
    if (match === undefined || match.first < since || isRisenTo(text, match.meaning, match.first)) break;
    const isSpan =
      TIMES.has(number.unit ?? '') && grammar.spans.before(tokens, match.last)?.first === match.first;
    if (match.meaning !== 'unknown' && !isSpan) found.push(foundIn(tokens, match));
    else suspect ??= spelled(tokens, match.first, match.last);
    first = match.first;
  }
  const sign = signBefore(tokens, first);
  const meaning = SIGNS[sign];
  if (meaning !== undefined) found.push({ meaning, words: sign });
  found.push(...hedgesAfter(text, number.last, until));
  const hedges = found.flatMap(({ meaning, words }) =>
    meaning === 'exact' || meaning === 'denied' || meaning === 'unknown' ? [] : [{ meaning, words }],
  );
  const bound = hedges.find(({ meaning }) => meaning !== 'about' && meaning !== 'almost');
  const hedge = bound ?? hedges[0];
  return {
    hedge: hedge?.meaning ?? (number.rough ? 'about' : undefined),
    words: hedge?.words,
    denied: found.some(({ meaning }) => meaning === 'denied'),
    unknown: found.length > 0 ? undefined : (suspect ?? unknownBeside(text, number, since, until)),
    first,
  };
}

interface Found {
  readonly meaning: Bearing;
  readonly words: string;
}

function foundIn(
  tokens: readonly Token[],
  match: Omit<Found, 'words'> & { first: number; last: number },
): Found {
  return { meaning: match.meaning, words: spelled(tokens, match.first, match.last).toLowerCase() };
}

const SIGNS: Readonly<Record<string, Hedge>> = {
  '~': 'about',
  '≈': 'about',
  '≤': 'up-to',
  '<=': 'up-to',
  '≥': 'at-least',
  '>=': 'at-least',
  '<': 'less-than',
  '>': 'more-than',
};

function signBefore(tokens: readonly Token[], first: number): string {
  const [before, sign] = [tokens[first - 2]?.text ?? '', tokens[first - 1]];
  return sign?.text === '=' && !sign.spaced ? `${before}=` : (sign?.text ?? '');
}

/** Passes over quotes, brackets, articles and the like: over “the 32”. */
function skipBefore({ tokens, grammar }: Text, last: number, since: number): number {
  let at = last;
  while (at > since && OPENING.test(tokens[at - 1]?.text ?? '')) at -= 1;
  at = grammar.fillers.before(tokens, at)?.first ?? at;
  while (at > since && OPENING.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return Math.max(at, since);
}

/** "Zріс до 5": a verb of change makes "up to" a plain "to". */
function isRisenTo(text: Text, meaning: Bearing, first: number): boolean {
  const { tokens, grammar } = text;
  if (meaning !== 'up-to') return false;
  const isGoal = grammar.goals.at(tokens, first) !== undefined;
  return [grammar.rises, grammar.falls].some(
    (verbs) =>
      verbs.before(tokens, first) !== undefined ||
      (isGoal && within(text, verbs, clauseStart(text, first), first)),
  );
}

/** Where the clause before a token begins, at most twelve tokens back. */
function clauseStart({ tokens }: Text, last: number): number {
  let first = last;
  while (first > 0 && last - first < 12 && !/^[.;:!?]$/.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return first;
}

/** Directly after the number, or after up to three words of what is counted, but never before another number. */
function hedgesAfter({ tokens, grammar }: Text, last: number, until: number): Found[] {
  let at = last;
  while (CLOSING.test(tokens[at]?.text ?? '')) at += 1;
  if (/^[-,(]$/.test(tokens[at]?.text ?? '')) at += 1;
  // "Plus or minus 3" is an interval, not a hedge.
  const plusMinus = grammar.plusMinus.at(tokens, at);
  if (plusMinus !== undefined && tokens[plusMinus.last]?.kind === 'digits') return [];
  const clear = (match: { last: number }) => match.last < until || match.last === tokens.length;
  const direct = grammar.after.at(tokens, at);
  if (direct !== undefined && clear(direct)) return [foundIn(tokens, direct)];
  for (let word = at; word <= at + 3; word += 1) {
    const later = grammar.afterNoun.at(tokens, word);
    if (later !== undefined) return clear(later) ? [foundIn(tokens, later)] : [];
    if (tokens[word]?.kind !== 'word' && tokens[word]?.text !== ',') return [];
  }
  return [];
}

/** A word where a hedge may stand that no list knows: reportedly 340, 340 perhaps. */
function unknownBeside(
  { tokens, grammar }: Text,
  { first, last }: Joined,
  since: number,
  until: number,
): string | undefined {
  const word = tokens[first - 1];
  if (first > since && word?.kind === 'word' && grammar.adverbs?.test(word.text)) return word.raw;
  const after = grammar.suspectsAfter.at(
    tokens,
    tokens[last]?.text === '-' || tokens[last]?.text === ',' ? last + 1 : last,
  );
  return after !== undefined && after.last <= until ? spelled(tokens, after.first, after.last) : undefined;
}

function spelled(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ raw, spaced }, index) => (spaced && index > 0 ? ` ${raw}` : raw))
    .join('');
}

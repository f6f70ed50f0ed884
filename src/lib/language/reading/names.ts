import type { Grammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { currencyCode } from './symbols.ts';
import type { Token } from './tokens.ts';

const DASH = /^[-–−—]$/;
/** Scripts that put no space between a word and a number. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

type Tokens = readonly Token[];

/** The tokens whose digits or number words belong to a name, a day, a time, a score or an ordinal: COVID-19, 9/11, no one. */
export function namedTokens(tokens: Tokens, grammar: Grammar): ReadonlySet<number> {
  const named = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || named.has(at)) continue;
    const phrase = grammar.noNumbers.at(tokens, at);
    // "One of" is no number, but "one of five" is a share.
    const shares =
      phrase && grammar.ratio.before(tokens, phrase.last) && isNumber(tokens, grammar, phrase.last);
    for (let each = at; each < (phrase?.last ?? at) && !shares; each += 1) named.add(each);
    if (token.kind === 'word') {
      // District Nine, Formula One; but not "page two of it".
      const capital = /^\p{Lu}/u.test(token.raw) && grammar.cardinals.at(tokens, at) !== undefined;
      if (capital && at > 0 && isLabelled(tokens, grammar, at)) named.add(at);
      continue;
    }
    const isName = [isGlued, isLabelled, isClock].some((rule) => rule(tokens, grammar, at));
    if (isName || isYear(tokens, grammar, named, at)) named.add(at);
    if (isDay(tokens, grammar, named, at)) nameDays(tokens, grammar, named, at);
    const second = secondOfPair(tokens, grammar, at);
    if (second !== undefined) named.add(at).add(second);
    // Boeing 737-800, P5+1.
    else if (isName && isJoinedTo(tokens, at + 1)) named.add(at + 2);
  }
  return named;
}

function isNumber(tokens: Tokens, { cardinals }: Grammar, at: number): boolean {
  return tokens[at]?.kind === 'digits' || (cardinals.at(tokens, at)?.meaning ?? 0) > 1;
}

/** Digits that touch letters: COVID-19, H5N1, 5G, 1990s, 21st; but not 3.4k, 450-plus, Rs500. */
function isGlued(tokens: Tokens, grammar: Grammar, at: number): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const hyphened =
    before !== undefined &&
    /^[-_.]$/.test(before.text) &&
    !before.spaced &&
    grammar.before.before(tokens, at) === undefined;
  const wordAt = hyphened ? at - 2 : at - 1;
  const word = tokens[wordAt];
  if (token?.spaced === false && word?.kind === 'word' && !UNSPACED.test(word.text.at(-1) ?? '')) {
    // What belongs to the number before it (4bn-5bn) or is a currency (Rs500) makes no name.
    const { letters, scales, units, currencies } = grammar;
    const counted = hyphened && tokens[wordAt - 1]?.kind === 'digits' ? [letters, scales, units] : [];
    const known = [currencies, ...counted].some((each) => each.before(tokens, wordAt + 1));
    if (!known && currencyCode(word.raw, { afterDigits: false }) === undefined) return true;
  }
  if (next?.spaced !== false) return false;
  if (next.text === '-')
    return after?.spaced === false && grammar.ordinalEndings.at(tokens, at + 2) !== undefined;
  if (next.kind !== 'word' || UNSPACED.test(next.text)) return next.text === '_';
  const { letters, scales, units, symbols, currencies, more, after: hedges } = grammar;
  const known = [letters, scales, units, symbols, currencies, more, hedges].some((each) =>
    each.at(tokens, at + 1),
  );
  return !known && currencyCode(next.raw, { afterDigits: true }) === undefined;
}

/** Article 5, No. 5; and 21. Jahrhundert. */
function isLabelled(tokens: Tokens, grammar: Grammar, at: number): boolean {
  const ordinal = tokens[at + 1]?.text === '.' && grammar.ordinalNouns.at(tokens, at + 2) !== undefined;
  return ordinal || beforePoint(grammar.labels, tokens, at);
}

/** Whether a phrase ends before this token, perhaps with the point of an abbreviation or anni ’90’s apostrophe. */
function beforePoint(phrases: Lexicon<true>, tokens: Tokens, at: number): boolean {
  const end = /^[.']$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return (phrases.before(tokens, at) ?? phrases.before(tokens, end)) !== undefined;
}

/** 12.50 Uhr, 5 p.m., à 15 h, 15 h 30. */
function isClock(tokens: Tokens, grammar: Grammar, at: number): boolean {
  const raw = tokens[at]?.raw ?? '';
  if (!/^\d{1,2}(?:[.:]\d\d)?$/.test(raw) || Number.parseInt(raw, 10) > 24) return false;
  if (grammar.clockAfter.at(tokens, at + 1) !== undefined) return true;
  const unit = (grammar.units.at(tokens, at + 1) ?? grammar.symbols.at(tokens, at + 1))?.meaning;
  const hours = unit === 'hour';
  const minutes = tokens[at + 1]?.text === 'h' && /^\d\d$/.test(tokens[at + 2]?.raw ?? '');
  return (
    minutes ||
    ((hours || (raw.length > 2 && unit === undefined)) &&
      grammar.clockBefore.before(tokens, at) !== undefined)
  );
}

const dayOf = (token: Token | undefined): boolean =>
  token?.kind === 'digits' && /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(token.raw);

/** 25 March, 3. Februar, 3 de febrero, March 25, February 2–3. */
function isDay(tokens: Tokens, grammar: Grammar, named: ReadonlySet<number>, at: number): boolean {
  if (!dayOf(tokens[at])) return false;
  let next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  next = grammar.of.at(tokens, next)?.last ?? next;
  if (monthAt(tokens, grammar, next)) return true;
  if (grammar.reading.daysAfterMonths !== true) return false;
  const month = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  if (monthAt(tokens, grammar, month)) return true;
  const earlier = joinedBefore(tokens, grammar, at);
  return (
    earlier !== undefined && named.has(earlier) && tokens[earlier - 1] !== undefined && dayOf(tokens[earlier])
  );
}

function monthAt(tokens: Tokens, { months, reading }: Grammar, at: number): boolean {
  if (months.at(tokens, at) === undefined) return false;
  return reading.capitalMonths !== true || /^\p{Lu}/u.test(tokens[at]?.raw ?? '');
}

/** "2 and 3 February": both days. */
function nameDays(tokens: Tokens, grammar: Grammar, named: Set<number>, at: number): void {
  for (let day: number | undefined = at; day !== undefined && dayOf(tokens[day]) && !named.has(day);) {
    named.add(day);
    day = joinedBefore(tokens, grammar, day);
  }
}

/** The digits that a dash, comma or joining word joins to these. */
function joinedBefore(tokens: Tokens, { joiners }: Grammar, at: number): number | undefined {
  const mark = /^[-–,/]$/.test(tokens[at - 1]?.text ?? '');
  let digits = mark ? at - 2 : (joiners.before(tokens, at)?.first ?? at) - 1;
  if (digits === at - 1) return undefined;
  if (tokens[digits]?.text === '.') digits -= 1;
  return tokens[digits]?.kind === 'digits' ? digits : undefined;
}

/** Whether a mark joins digits to what stands before it, without a space. */
function isJoinedTo(tokens: Tokens, at: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  return /^[-–+/]$/.test(mark?.text ?? '') && !mark?.spaced && digits?.kind === 'digits' && !digits.spaced;
}

const yearOf = (token: Token | undefined) =>
  /^(?:1[5-9]|20)\d\d$/.test(token?.raw ?? '') ? Number(token?.raw) : undefined;

/** A year, as what stands around it says: in 2025, February 2026, 2025 року. */
function isYear(tokens: Tokens, grammar: Grammar, named: ReadonlySet<number>, at: number): boolean {
  if (yearOf(tokens[at]) === undefined) return false;
  if (grammar.yearAfter.at(tokens, at + 1) !== undefined) return true;
  if (grammar.units.at(tokens, at + 1) ?? grammar.symbols.at(tokens, at + 1)) return false;
  const of = grammar.of.before(tokens, at);
  if (monthBefore(tokens, grammar, of?.first ?? at) || grammar.yearBefore.before(tokens, at)) return true;
  const joined = joinedBefore(tokens, grammar, at);
  return joined !== undefined && named.has(joined);
}

function monthBefore(tokens: Tokens, grammar: Grammar, at: number): boolean {
  return monthAt(tokens, grammar, tokens[at - 1]?.text === '.' ? at - 2 : at - 1);
}

/** The second number of a score (7-2) or of a span of years (2025–26, 2024-2025). */
function secondOfPair(tokens: Tokens, grammar: Grammar, at: number): number | undefined {
  const [first, dash, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!DASH.test(dash?.text ?? '') || dash?.spaced || second?.kind !== 'digits' || second.spaced)
    return undefined;
  if (next?.spaced === false && next.kind !== 'mark') return undefined;
  const year = yearOf(first);
  if (year !== undefined) {
    const short = /^\d\d$/.test(second.raw) && Number(second.raw) === (year + 1) % 100;
    return short || (yearOf(second) ?? 0) > year ? at + 2 : undefined;
  }
  if (
    ![first, second].every((each) => /^\d{1,3}$/.test(each?.raw ?? '')) ||
    /^[%$€£°]/.test(next?.text ?? '')
  )
    return undefined;
  const falling = Number(first?.raw) >= Number(second.raw);
  const near = [1, 2, 3].some((back) => grammar.scores.before(tokens, at - back + 1) !== undefined);
  return falling || near || grammar.scores.at(tokens, at + 3) !== undefined ? at + 2 : undefined;
}

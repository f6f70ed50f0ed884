import { englishSaying } from './en/saying.ts';
import { singularOf } from './en/singular.ts';
import { Lexicon } from './reading/lexicon.ts';
import type { Saying } from './reading/saying.ts';
import { tokenise } from './reading/tokens.ts';
import { monthNames } from './readDays.ts';
import { claimsIn } from './readTelling.ts';
import { ukrainianSaying } from './uk/saying.ts';

const SAYINGS: Readonly<Record<string, Saying>> = { en: englishSaying, uk: ukrainianSaying };
/** A language whose words nobody has written down: its numbers are told by their values alone. */
const UNKNOWN: Saying = { claims: [], times: '', things: [], fillers: '' };

const lexicons = new Map<string, ReturnType<typeof lexiconsOf>>();

function lexiconsOf({ claims, times, things, fillers }: Saying) {
  return {
    claims: new Lexicon(claims),
    times: new Lexicon<true>([[true, times]]),
    things: new Lexicon(things),
    fillers: new Lexicon<true>([[true, fillers]]),
    names: new Set(things.map(([name]) => name)),
  };
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';

function sayingOf(tag: string) {
  const found = lexicons.get(base(tag)) ?? lexiconsOf(SAYINGS[base(tag)] ?? UNKNOWN);
  lexicons.set(base(tag), found);
  return found;
}

/** The codes of all claims that a sentence makes: requested, pledged, open. */
export function claimCodesIn(sentence: string, tag: string): ReadonlySet<string> {
  const [tokens, { claims }] = [tokenise(sentence), sayingOf(tag)];
  const own = [...tokens.keys()].flatMap((at) => claims.at(tokens, at)?.meaning ?? []);
  return new Set([...claimsIn(sentence, tag), ...own]);
}

/** Whether a sentence says that it is about another time than now. */
export function tellsOtherTime(sentence: string, tag: string): boolean {
  const [tokens, { times }] = [tokenise(sentence), sayingOf(tag)];
  return [...tokens.keys()].some((at) => times.at(tokens, at) !== undefined);
}

/** A text without its months and its words that tell of another time: "Prices in June" → "Prices in ". */
export function withoutTimes(text: string, tag: string): string {
  const [tokens, { times }, months] = [tokenise(text), sayingOf(tag), monthNames(tag)];
  const left: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const time = times.at(tokens, at)?.last;
    if (token !== undefined && time === undefined && !months.has(token.raw)) left.push(token.raw);
    at = time ?? at + 1;
  }
  return left.join(' ');
}

/**
 * The things that a text names, each by one word whatever it is called, and its other words in the singular.
 * @example thingsIn('450 UAVs over Ukraine’s houses', 'en') // ['drone', 'over', 'ukraine', 'home']
 */
export function thingsIn(text: string, tag: string): string[] {
  const [tokens, { things, fillers }] = [tokenise(text), sayingOf(tag)];
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const thing = things.at(tokens, at);
    if (thing !== undefined) found.push(thing.meaning);
    else if (token?.kind === 'word' && fillers.at(tokens, at) === undefined)
      found.push(singularOf(token.text.replace(/'s?$/, '')));
    at = thing?.last ?? at + 1;
  }
  return found;
}

/** Whether a language's list of things has a word for one. */
export function isKnownThing(thing: string, tag: string): boolean {
  return sayingOf(tag).names.has(thing);
}

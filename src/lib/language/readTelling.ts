import { germanTelling } from './de/telling.ts';
import { englishTelling } from './en/telling.ts';
import { Lexicon } from './reading/lexicon.ts';
import type { Phrases } from './reading/reading.ts';
import { tokenise, type Token } from './reading/tokens.ts';
import type { Telling } from './reading/telling.ts';
import { ukrainianTelling } from './uk/telling.ts';

const TELLINGS: Readonly<Record<string, Telling>> = {
  de: germanTelling,
  en: englishTelling,
  uk: ukrainianTelling,
};
/** A language whose words nobody has written down: what is counted is the one word after its number. */
const UNKNOWN: Telling = {
  accordingTo: '',
  says: '',
  pronouns: '',
  stops: '',
  claims: [],
  nouns: '',
  agesBefore: '',
  agesAfter: '',
};

const lexicons = new Map<string, ReturnType<typeof lexiconsOf>>();

function lexiconsOf(telling: Telling) {
  const words = (phrases: Phrases = '') => new Lexicon<true>([[true, phrases]]);
  return {
    accordingTo: words(telling.accordingTo),
    says: words(telling.says),
    pronouns: words(telling.pronouns),
    stops: words(telling.stops),
    claims: new Lexicon(telling.claims),
    of: words(telling.of),
    nouns: new RegExp(telling.nouns, 'u'),
    agesBefore: words(telling.agesBefore),
    agesAfter: words(telling.agesAfter),
  };
}

function tellingOf(tag: string) {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  const found = lexicons.get(base) ?? lexiconsOf(TELLINGS[base] ?? UNKNOWN);
  lexicons.set(base, found);
  return found;
}

/** A part of a text: `text.slice(start, end)`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Somebody who says something, by name or office; a pronoun names nobody. */
export interface Speaker {
  readonly name: string | undefined;
}

/**
 * Who says what a sentence says; undefined where nobody does.
 * @example speakerIn('Mayor Ann Example said that 32 boats sank.', 'en') // { name: 'Mayor Ann Example' }
 */
export function speakerIn(sentence: string, tag: string): Speaker | undefined {
  const [tokens, words] = [tokenise(sentence), tellingOf(tag)];
  for (const at of tokens.keys()) {
    const match = words.accordingTo.at(tokens, at);
    const named = match && nameIn(after(match.last));
    if (named !== undefined) return { name: named };
  }
  for (const at of tokens.keys()) {
    const match = words.says.at(tokens, at);
    if (match === undefined) continue;
    const subject = before(beforeApposition(at));
    if (subject.length === 1 && words.pronouns.at(subject, 0)) return { name: undefined };
    // "Am Dienstag teilte die Polizei mit": who speaks stands behind the verb.
    const named = (words.stops.at(subject, 0) ? undefined : nameIn(subject)) ?? nameIn(after(match.last));
    if (named !== undefined) return { name: named };
  }
  return undefined;

  function after(first: number): readonly Token[] {
    let last = first;
    while (last < first + 6 && isOfName(last) && !words.stops.at(tokens, last)) last += 1;
    return tokens.slice(first, last);
  }

  function before(last: number): readonly Token[] {
    let first = last;
    while (first > last - 8 && isOfName(first - 1) && !CLAUSES.test(tokens[first - 1]?.text ?? ''))
      first -= 1;
    let end = last;
    while (end > first && words.stops.before(tokens, end)) end -= 1;
    return tokens.slice(first, end);
  }

  /** Where a name ends that something stands beside: Ann Example, 54, said. */
  function beforeApposition(at: number): number {
    if (tokens[at - 1]?.text !== ',') return at;
    let comma = at - 2;
    while (comma > at - 10 && tokens[comma]?.text !== ',') comma -= 1;
    const isName = /^\p{Lu}/u.test(before(comma)[0]?.raw ?? '');
    return tokens[comma]?.text === ',' && isName ? comma : at;
  }

  function isOfName(at: number): boolean {
    const token = tokens[at];
    const glued = token?.spaced === false && tokens[at - 1]?.kind === 'digits';
    return (token?.kind === 'word' || token?.text === '-') && !glued && !words.says.at(tokens, at);
  }

  /** Somebody has a capital, or an article. */
  function nameIn(part: readonly Token[]): string | undefined {
    const [first, last] = [part[0], part.at(-1)];
    const isName = part.length > 1 || /^\p{Lu}/u.test(first?.raw ?? '');
    if (first === undefined || last === undefined || !isName || words.pronouns.at(part, 0)) return undefined;
    return sentence.slice(first.start, last.end);
  }
}

/** Words that a new clause begins with. */
const CLAUSES = /^(?:and|but|und|aber|і|та|але)$/;

/** How far from its number a claim may stand, in words. */
const CLAIM_REACH = 10;

/** The code of the claim that stands nearest to a number in its sentence: pledged. */
export function claimNear(sentence: string, { start, end }: Part, tag: string): string | undefined {
  const [tokens, { claims }] = [tokenise(sentence), tellingOf(tag)];
  const place = tokens.findIndex((token) => token.end > start);
  const last = tokens.findIndex((token) => token.start >= end);
  let nearest: { meaning: string; distance: number } | undefined;
  for (const at of tokens.keys()) {
    const match = claims.at(tokens, at);
    if (match === undefined) continue;
    const distance = at < place ? place - match.last : at - (last === -1 ? at : last);
    const between = sentence.slice(
      Math.min(end, tokens[at]?.start ?? 0),
      Math.max(start, tokens[at]?.end ?? 0),
    );
    if (distance > CLAIM_REACH || /;/.test(between) || (nearest && nearest.distance <= distance)) continue;
    nearest = { meaning: match.meaning, distance };
  }
  return nearest?.meaning;
}

/** The codes of all claims that a sentence makes, in their order. */
export function claimsIn(sentence: string, tag: string): string[] {
  const [tokens, { claims }] = [tokenise(sentence), tellingOf(tag)];
  return [...tokens.keys()].flatMap((at) => claims.at(tokens, at)?.meaning ?? []);
}

/** What is counted, or what a percentage is a share of, in the words after a number: "ballistic missiles". */
export function countedAfter(text: string, from: number, tag: string, share: boolean): Part | undefined {
  const words = tellingOf(tag);
  const tokens = tokenise(text.slice(from, from + 120));
  const of = words.of.at(tokens, 0);
  if (share && of === undefined) return undefined;
  const first = share ? (of?.last ?? 0) : 0;
  let last = first;
  for (; last < first + 4; last += 1) {
    const token = tokens[last];
    if (token?.text === '-' && !token.spaced && last > first) continue;
    if (token?.kind !== 'word' || words.stops.at(tokens, last)) break;
    if (words.nouns.test(token.raw) && tokens[last + 1]?.text !== '-') {
      last += 1;
      return part(first, last);
    }
  }
  return last > first ? part(first, share ? last : first + 1) : undefined;

  function part(start: number, end: number): Part {
    return { start: from + (tokens[start]?.start ?? 0), end: from + (tokens[end - 1]?.end ?? 0) };
  }
}

/** The words of a text up to a preposition or the like: "consumers in Exaland" → "consumers". */
export function untilStop(text: string, tag: string): string {
  const [tokens, { stops }] = [tokenise(text), tellingOf(tag)];
  const stop = tokens.find((_, at) => at > 0 && stops.at(tokens, at) !== undefined);
  return text.slice(0, stop?.start);
}

/** Whether a number is somebody’s age: aged 34; 34-year-old; Ann Example, 34, … */
export function isAge(text: string, { start, end }: Part, tag: string): boolean {
  const { agesBefore, agesAfter } = tellingOf(tag);
  const [before, after] = [
    tokenise(text.slice(Math.max(start - 40, 0), start)),
    tokenise(text.slice(start, end + 40)),
  ];
  if (agesBefore.before(before, before.length) !== undefined) return true;
  if ([1, 2].some((at) => agesAfter.at(after, at))) return true;
  const apposed = /(?:^|[^.])\s?\p{Lu}[\p{L}'’-]+(?:, | \()$/u.test(
    text.slice(Math.max(start - 40, 0), start),
  );
  return apposed && /^\d{1,2}$/.test(text.slice(start, end)) && /^[,)]/.test(text.slice(end));
}

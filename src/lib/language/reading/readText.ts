import type { Text } from './cardinal.ts';
import { decimalMark } from './digits.ts';
import { directionOf } from './direction.ts';
import { grammarOf } from './grammar.ts';
import { joinAll, type Joined } from './joins.ts';
import { namedTokens } from './names.ts';
import { hedgingOf } from './qualifier.ts';
import { quantityAt, type Quantity } from './quantity.ts';
import type { Hedge, Reading } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

/** A number in a text, as the text means it. */
export interface ReadNumber {
  /** One number, or both ends of a range; undefined for a quantity that nobody could count: dozens. */
  readonly value: number | readonly [from: number, to: number] | undefined;
  /** How the words hedge it. In "fell by more than 12 %" that is more-than, though the value is −12. */
  readonly qualifier: Hedge | 'exact' | 'range';
  /** The words of that hedge, in small letters: "as many as". */
  readonly hedgedBy?: string | undefined;
  /** Set where the words say that something fell or rose by it; a fall has a value below zero. */
  readonly direction?: 'up' | 'down' | undefined;
  /** The unit's id: percent, USD, tonne. */
  readonly unit?: string | undefined;
  /** What the unit multiplied the number with: 1e6 for 12 Mt, which are 12,000,000 tonnes. */
  readonly factor?: number | undefined;
  /** Of how many: 100000 for "134 per 100,000". */
  readonly per?: number | undefined;
  /** An interval that the source states: 48 % ± 3. */
  readonly interval?: readonly [from: number, to: number] | undefined;
  /** A share in words as a fraction, 1/3 for "a third"; the value is its percentage. */
  readonly fraction?: number | undefined;
  /** A word beside the number that may hedge it, but that no list knows: "north of". */
  readonly unknownHedge?: string | undefined;
  /** Its word is meant roughly by itself: une dizaine. */
  readonly rough?: true;
  /** The word for one that may be no more than an article: un, eine. */
  readonly weak?: true;
  /** Where it stands in the text, without its hedge: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers of a text in a language that is given as data, in their order.
 * @param tag BCP 47; its region decides what marks mean: 1.644 in de is 1644, in de-CH 1.644.
 */
export function readText(reading: Reading, text: string, tag: string): ReadNumber[] {
  const decimal = decimalMark(tag);
  const grammar = grammarOf(reading);
  const numbers: ReadNumber[] = [];
  // A paragraph is read at a time, so that a long text needs little memory.
  for (const { index, paragraph } of paragraphs(text)) {
    const tokens = tokenise(paragraph, reading.elides);
    for (const number of readTokens({ tokens, grammar, decimal, named: namedTokens(tokens, grammar) }))
      numbers.push({ ...number, start: number.start + index, end: number.end + index });
  }
  return numbers;
}

function* paragraphs(text: string) {
  let index = 0;
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    yield { index, paragraph: text.slice(index, gap.index) };
    index = gap.index + gap[0].length;
  }
  yield { index, paragraph: text.slice(index) };
}

function readTokens(text: Text): ReadNumber[] {
  const quantities: Quantity[] = [];
  const vague: ReadNumber[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const quantity = text.named.has(at) ? undefined : quantityAt(text, at);
    const last = quantity?.last ?? vagueAt(text, at);
    // Spanish: cayó un 12 %.
    const article = quantities.at(-1);
    if (quantity !== undefined && article?.weak && article.last === at) quantities.pop();
    if (quantity !== undefined) quantities.push(quantity);
    else if (last !== undefined)
      vague.push({ value: undefined, qualifier: 'exact', ...place(text.tokens, at, last) });
    at = last ?? at + 1;
  }
  const joined = joinAll(text, quantities);
  const numbers = joined.flatMap((number, index) =>
    numberOf(text, number, joined[index - 1]?.last ?? 0, joined[index + 1]?.first ?? Infinity),
  );
  return [...numbers, ...vague].toSorted((a, b) => a.start - b.start);
}

function numberOf(text: Text, number: Joined, since: number, until: number): ReadNumber[] {
  const { hedge, words, denied, unknown, first } = hedgingOf(text, number, since, until);
  if (denied) return [];
  const direction = number.direction ?? directionOf(text, number, first, since);
  const times = direction === 'down' ? -1 : 1;
  const { value, to, unit, factor, per, interval, fraction } = number;
  const ends = to === undefined ? undefined : [times * value, times * to].toSorted((a, b) => a - b);
  return [
    {
      value: ends === undefined ? times * value : [ends[0] ?? value, ends[1] ?? value],
      qualifier: to === undefined ? (hedge ?? 'exact') : 'range',
      hedgedBy: to === undefined ? words : undefined,
      direction,
      unit,
      factor,
      per,
      interval,
      fraction,
      unknownHedge: to === undefined ? unknown : undefined,
      ...(number.rough ? { rough: true as const } : {}),
      ...(number.weak ? { weak: true as const } : {}),
      ...place(text.tokens, number.first, number.last),
    },
  ];
}

/** Dozens; hundreds of thousands; several thousand; a few dozen. */
function vagueAt({ tokens, grammar, named }: Text, at: number): number | undefined {
  if (named.has(at)) return undefined;
  let last = grammar.vague.at(tokens, at)?.last;
  const few = grammar.few.at(tokens, at);
  last ??= few && (grammar.scales.at(tokens, few.last) ?? grammar.vague.at(tokens, few.last))?.last;
  for (let next = last; next !== undefined;) {
    const of = grammar.of.at(tokens, next)?.last ?? next;
    next = (grammar.vague.at(tokens, of) ?? grammar.scales.at(tokens, of))?.last;
    last = next ?? last;
  }
  return last;
}

function place(tokens: readonly Token[], first: number, last: number) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** How many of a text’s words stand in the lists of a language. */
export function familiarWords(reading: Reading, text: string): number {
  const tokens = tokenise(text, reading.elides);
  const { before, fillers, units, months, yearBefore } = grammarOf(reading);
  return tokens.filter(
    ({ kind }, at) =>
      kind === 'word' && [before, fillers, units, months, yearBefore].some((each) => each.at(tokens, at)),
  ).length;
}

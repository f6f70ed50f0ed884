import { digitsValue } from './digits.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** A text being read: its tokens, and those of them that are part of a name or date. */
export interface Text {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly decimal: '.' | ',';
  readonly named: ReadonlySet<number>;
}

/** A number in digits or words with its scale, in the tokens from `first` up to but without `last`. */
export interface Cardinal {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The number before its scale, and the scale: 4 and 1e6. */
  readonly mantissa: number;
  readonly scale: number;
  readonly spelled: boolean;
  /** It may only be an article. */
  readonly weak: boolean;
  /** Its word is meant roughly. */
  readonly rough: boolean;
}

/** Without the dust of binary fractions: 64.1 × 1e6 is 64100000. */
export const exact = (value: number) => Number(value.toPrecision(15));

/** The number that begins with this token. */
export function cardinalAt(text: Text, first: number): Cardinal | undefined {
  const { tokens, grammar, named } = text;
  const digits = digitsAt(text, first);
  const parts: number[] = digits === undefined ? [] : [digits];
  let [last, scale, mantissa, rough] = [digits === undefined ? first : first + 1, 1, digits ?? 0, false];
  const article = digits === undefined ? grammar.articles.at(tokens, first) : undefined;
  for (;;) {
    if (named.has(last)) break;
    const next = last === first ? last : afterHyphen(tokens, last);
    const scaled = scaleAt(text, next, digits !== undefined && scale === 1 && next === last);
    if (scaled !== undefined && (parts.length > 0 || isAlone(text, next))) {
      if (scale === 1) mantissa = sum(parts) || 1;
      multiply(parts, scaled.meaning);
      scale *= scaled.meaning;
      rough ||= grammar.rough.at(tokens, next) !== undefined;
      last = scaled.last;
      continue;
    }
    const more = parts.length > 0 ? grammar.more.at(tokens, next) : undefined;
    if (more !== undefined) {
      parts.push(more.meaning * (parts.length === 1 && scale > 1 ? scale : 1));
      last = more.last;
      continue;
    }
    if (digits !== undefined) {
      // 1 млн 200 тыс.
      const smaller = scale >= 1e6 && next === last ? digitsAt(text, next) : undefined;
      const unit = smaller === undefined ? undefined : scaleAt(text, next + 1, true);
      if (smaller === undefined || unit === undefined || smaller * unit.meaning >= scale) break;
      parts.push(exact(smaller * unit.meaning));
      last = unit.last;
      continue;
    }
    const atom = atomAt(text, next);
    if (atom !== undefined && fits(grammar, parts, atom.meaning)) {
      parts.push(atom.meaning);
      last = atom.last;
      continue;
    }
    if (article !== undefined && parts.length === 0) {
      parts.push(1);
      last = article.last;
      continue;
    }
    const linked = parts.length > 0 ? (linkedAt(text, next, parts) ?? decimalsAt(text, next)) : undefined;
    if (linked === undefined) break;
    parts.push(linked.meaning);
    last = linked.last;
  }
  if (parts.length === 0 || isOrdinal(text, last, parts)) return undefined;
  const value = exact(sum(parts));
  const weak = article !== undefined && last === article.last;
  return {
    first,
    last,
    value,
    scale,
    rough,
    weak,
    mantissa: scale === 1 ? value : exact(mantissa),
    spelled: digits === undefined,
  };
}

/** Whether a scale is one of them by itself: mille. */
function isAlone({ tokens, grammar }: Text, at: number): boolean {
  const hedged =
    grammar.aloneHedged.at(tokens, at) !== undefined && grammar.before.before(tokens, at) !== undefined;
  return hedged || grammar.alone.at(tokens, at) !== undefined;
}

function digitsAt({ tokens, decimal, named }: Text, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'digits' && !named.has(at) ? digitsValue(token.raw, decimal) : undefined;
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** Everything that is smaller than the scale is counted in it: [2000, 500] million. */
function multiply(parts: number[], scale: number): void {
  let smaller = 0;
  while ((parts.at(-1) ?? scale) < scale) smaller += parts.pop() ?? 0;
  parts.push(exact((smaller || 1) * scale));
}

/** "Twenty" may be followed by "two", "two hundred" by "thirty", but not the other way round. */
function fits({ reading }: Grammar, parts: readonly number[], value: number): boolean {
  const last = parts.at(-1);
  if (last === undefined) return true;
  return value < zeros(last) || (reading.vigesimal === true && (last === 60 || last === 80) && value < 20);
}

/** The largest power of ten that divides a number: 100 for 200. */
function zeros(value: number): number {
  let power = 1;
  while (value > 0 && value % (power * 10) === 0) power *= 10;
  return power;
}

/** The token after a hyphen that joins two words: thirty-two. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  const [hyphen, next] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && next?.spaced === false ? at + 1 : at;
}

function scaleAt({ tokens, grammar }: Text, at: number, glued: boolean) {
  const token = tokens[at];
  const letter = glued && token?.spaced === false ? grammar.letters.at(tokens, at) : undefined;
  if (
    letter !== undefined &&
    !(token?.text === 'm' && grammar.lengths.at(tokens, afterHyphen(tokens, letter.last)))
  )
    return letter;
  const scale = grammar.scales.at(tokens, at);
  if (scale !== undefined) return scale;
  // Romanian: 32 de mii.
  const of = at > 0 ? grammar.of.at(tokens, at) : undefined;
  return of && grammar.reading.ofBeforeScale === true ? grammar.scales.at(tokens, of.last) : undefined;
}

function atomAt({ tokens, grammar }: Text, at: number) {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const word = grammar.cardinals.at(tokens, at);
  if (word !== undefined || grammar.compound === undefined) return word;
  const meaning = grammar.compound(token.text);
  return meaning === undefined ? undefined : { meaning, first: at, last: at + 1 };
}

/** "And" within one number: two hundred *and* five thousand; but one hundred and two hundred are two. */
function linkedAt(text: Text, at: number, parts: readonly number[]) {
  const { tokens, grammar } = text;
  const linker = grammar.linkers.at(tokens, at);
  const room = zeros(parts.at(-1) ?? 1);
  if (linker === undefined || room < (grammar.reading.linkers?.after ?? 0)) return undefined;
  const atom = atomAt(text, afterHyphen(tokens, linker.last));
  if (atom === undefined || !fits(grammar, parts, atom.meaning)) return undefined;
  let [scaled, value] = [scaleAt(text, atom.last, false), atom.meaning];
  const multipliesAll = scaled !== undefined && scaled.meaning > sum(parts);
  for (; scaled !== undefined; scaled = scaleAt(text, scaled.last, false)) value *= scaled.meaning;
  return value < room || value === atom.meaning || multipliesAll ? atom : undefined;
}

/** Two *point five*; trois *virgule vingt-cinq*. */
function decimalsAt(text: Text, at: number) {
  const { tokens, grammar } = text;
  const point = grammar.point.at(tokens, at);
  if (point === undefined) return undefined;
  const said: number[] = [];
  let last = point.last;
  for (;;) {
    const atom = atomAt(text, said.length > 0 ? afterHyphen(tokens, last) : last);
    const isDigit = atom !== undefined && atom.meaning < 10 && (said[0] ?? 0) < 10;
    if (atom === undefined || atom.meaning > 99 || !(isDigit || fits(grammar, said, atom.meaning))) break;
    said.push(atom.meaning);
    last = atom.last;
  }
  if (said.length === 0) return undefined;
  const digits = (said[0] ?? 0) < 10 ? said.join('') : String(sum(said));
  return { meaning: Number(`0.${digits}`), last };
}

/** Twenty-first, three-sided: the number words are part of another word. */
function isOrdinal({ tokens, grammar }: Text, last: number, parts: readonly number[]): boolean {
  const joined = afterHyphen(tokens, last);
  if (joined > last && tokens[last - 1]?.kind === 'word' && grammar.ordinalEndings.at(tokens, joined))
    return true;
  const ordinal = grammar.ordinals.at(tokens, joined);
  return (
    ordinal !== undefined &&
    ordinal.meaning < 10 &&
    zeros(parts.at(-1) ?? 1) >= 10 &&
    tokens[last - 1]?.kind === 'word'
  );
}

import { afterHyphen, exact, type Cardinal, type Text } from './cardinal.ts';
import { TIMES } from './symbols.ts';
import { unitAt } from './unit.ts';

/** A fraction in words: of a whole (two thirds of the houses), or of a scale or unit (half a million, a quarter of a point). */
export interface Fraction extends Cardinal {
  readonly ofWhole: boolean;
}

/** The fraction that begins with this token, where a number may have been read. */
export function fractionAt(text: Text, first: number, above: Cardinal | undefined): Fraction | undefined {
  const { tokens, grammar } = text;
  const at = above === undefined ? first : afterHyphen(tokens, above.last);
  const half = above === undefined || above.weak ? grammar.halves.at(tokens, at) : undefined;
  const nth = above === undefined ? everyAt(text, at) : undefined;
  if (nth !== undefined) return nth;
  const part = half === undefined ? partAt(text, at, above) : { ...half, meaning: 2 };
  if (part === undefined) return undefined;
  const value = (above?.value ?? 1) / part.meaning;
  const cardinal = { first, mantissa: value, spelled: true, weak: false, rough: false };
  let [last, scale] = [part.last, 1];
  for (;;) {
    const of = grammar.of.at(tokens, last);
    const scaled = grammar.scales.at(tokens, of?.last ?? afterHyphen(tokens, last));
    if (scaled === undefined) break;
    [last, scale] = [scaled.last, scale * scaled.meaning];
  }
  if (scale > 1) return { ...cardinal, last, scale, value: exact(value * scale), ofWhole: false };
  const ofWhole = unitAt(text, last, true) === undefined;
  return half !== undefined && ofWhole ? undefined : { ...cardinal, last, scale: 1, value, ofWhole };
}

/** Jeder fünfte Haushalt is one in five, but jeder fünfte Tag a rhythm. */
function everyAt(text: Text, first: number): Fraction | undefined {
  const { tokens, grammar } = text;
  const every = grammar.every.at(tokens, first);
  const ordinal = every && grammar.ordinals.at(tokens, every.last);
  if (ordinal === undefined || ordinal.meaning < 2 || TIMES.has(unitAt(text, ordinal.last, true)?.id ?? ''))
    return undefined;
  const value = 1 / ordinal.meaning;
  return {
    first,
    last: ordinal.last,
    value,
    mantissa: value,
    scale: 1,
    spelled: true,
    weak: false,
    rough: false,
    ofWhole: true,
  };
}

function partAt({ tokens, grammar, named }: Text, at: number, above: Cardinal | undefined) {
  const part = named.has(at) ? undefined : grammar.parts.at(tokens, at);
  if (part === undefined) return undefined;
  if (above === undefined) return grammar.aloneParts.at(tokens, at) && part;
  if (above.scale > 1 || !isProper(above.value, part.meaning)) return undefined;
  // "A fifth attack" is the fifth one.
  const ordinal = above.weak && grammar.ordinalParts.at(tokens, at) !== undefined;
  const next = tokens[part.last];
  const goesOn = [grammar.of, grammar.partVerbs].some((each) => each.at(tokens, part.last));
  return ordinal && next?.kind === 'word' && !goesOn ? undefined : part;
}

/** In lowest terms and below one: two quarters are periods. */
function isProper(above: number, below: number): boolean {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return Number.isInteger(above) && above > 0 && above < below && divisor(below, above) === 1;
}

import { formatLocale } from 'd3-format';
import type { Locale } from './locale/locale.ts';
import { isCounted, isCurrency, measureOf, type Unit } from '../units.ts';
import { decimal } from './claimedInterval.ts';
import type { Amount, Value } from './story.ts';

const NBSP = '\u00a0';

/** A double keeps this many digits of any decimal number; more would show the noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15;

/** With more behind its point a value on an axis is written out instead of scaled. */
const MOST_DECIMALS = 3;

type Scale = Locale['scales'][number];

function digits(value: number, locale: Locale, specifier = `,.${SIGNIFICANT_DIGITS}~r`): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can’t be written as a number`);
  return formatLocale(locale.numbers).format(specifier)(value);
}

/** How many digits of a number count, and how many of them stand behind its point: 1.25 → 3 and 2; 1,100 → 2 and 0. */
function places(value: number): { significant: number; decimals: number } {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(SIGNIFICANT_DIGITS))
    .toExponential()
    .split('e');
  const significant = mantissa.replace(/\D/g, '').length;
  return { significant, decimals: Math.max(0, significant - 1 - Number(exponent)) };
}

/** The largest scale that a number reaches. */
function reached(value: number, locale: Locale): Scale | undefined {
  return locale.scales.find(({ factor }) => Math.abs(value) >= factor);
}

/**
 * The scale in whose word a large number is written: one that leaves it at most four digits or two decimals, as
 * reports scale it ("15.5 billion"). With more it is an official count, written out: 1,234,567.
 */
function scaleOf(value: number, locale: Locale): Scale | undefined {
  const scale = reached(value, locale);
  if (scale === undefined) return undefined;
  const { significant, decimals } = places(value / scale.factor);
  return significant <= 4 || decimals <= 2 ? scale : undefined;
}

/**
 * A bare number as text, without unit or hedge.
 * @example numberText(1100, en) // "1,100"
 * @example numberText(15e9, en) // "15 billion"
 * @throws RangeError for NaN and infinities: a missing number is never shown as one.
 */
export function numberText(value: number, locale: Locale): string {
  const scale = scaleOf(value, locale);
  return scale === undefined
    ? digits(value, locale)
    : `${digits(value / scale.factor, locale)}${NBSP}${scale.word}`;
}

/** Several numbers in one unit; the unit and a shared scale are written once. */
function inUnit(
  values: readonly [number] | readonly [number, number],
  unit: Unit | undefined,
  locale: Locale,
): string {
  // "800 to 2 million" would read as 800 million: unless each number has a scale, all are written out.
  const written = values.every((value) => value === 0 || scaleOf(value, locale) !== undefined);
  const parts = values.map((value) => {
    const scale = written ? scaleOf(value, locale) : undefined;
    return {
      number: signed(digits(value / (scale?.factor ?? 1), locale), unit, locale),
      word: scale === undefined ? '' : `${NBSP}${scale.word}`,
    };
  });
  const [first, ...others] = parts;
  const shared = others.every(({ word }) => word === first?.word) ? first?.word : undefined;
  const [from = '', to] = parts.map(({ number, word }) => (shared === undefined ? number + word : number));
  const number = (to === undefined ? from : locale.range(from, to)) + (shared ?? '');
  return suffixed(number, unit, values.length === 1 && Math.abs(values[0]) === 1);
}

/** A number with its currency's sign, where the language sets it. */
function signed(number: string, unit: Unit | undefined, locale: Locale): string {
  if (unit === undefined || !isCurrency(unit)) return number;
  const [before, after] = currencySigns(unit, locale.moneyTag);
  const minus = locale.numbers.minus ?? '-';
  return number.startsWith(minus)
    ? `${minus}${before}${number.slice(minus.length)}${after}`
    : `${before}${number}${after}`;
}

/** What a language sets around an amount of money: "$" before, or " zł" after it. */
function currencySigns(currency: string, tag: string): readonly [before: string, after: string] {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
  const first = parts.findIndex(({ type }) => type === 'integer');
  const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
  const text = (some: typeof parts) => some.map(({ value }) => value).join('');
  return [text(parts.slice(0, first)), text(parts.slice(last + 1))];
}

/** A number with its measure: a sign close to it or after a space, else the word, which may lead: magnitude 7.7. */
function suffixed(number: string, unit: Unit | undefined, isOne: boolean): string {
  const measure = unit === undefined ? undefined : measureOf(unit);
  if (measure === undefined) return number;
  if (measure.leads) return `${measure.one}${NBSP}${number}`;
  if (measure.sign === '%') return `${number}%`;
  return `${number}${NBSP}${measure.sign || (isOne ? measure.one : measure.other)}`;
}

/** A quantity in words, taken apart for faces in which the hedge is smaller than the number. */
export interface QuantityParts {
  /** "more than ", "down about " */
  readonly hedge: string;
  /** "1,100", "$4 to $5 billion", "−12%" */
  readonly number: string;
  /** The interval that the source states: " ± 3". */
  readonly interval: string;
}

/**
 * A quantity's words, apart. Of a change they say which way it goes, as a sign could not: spreadsheets run what begins with +.
 * @example quantityParts({ value: 1100, qualifier: 'more-than', unit: buildings }, en) // hedge "more than ", number "1,100"
 * @example quantityParts({ value: -12, qualifier: 'about', unit: 'percent', against: 'May' }, en) // "down about ", "12%"
 */
export function quantityParts(amount: Amount, locale: Locale): QuantityParts {
  const { value, qualifier, unit, against, hedge } = amount;
  const direction = against === undefined ? undefined : directionOf(value);
  const shown = direction === undefined ? value : sizeOf(value);
  const words = [
    direction === undefined ? '' : locale.direction[direction],
    hedge ?? (qualifier === 'range' ? '' : locale.hedge(qualifier, dimensionOf(unit))),
  ];
  return {
    hedge: words.map((word) => (word === '' ? '' : `${word} `)).join(''),
    number: isRange(shown) ? inUnit(shown, unit, locale) : inUnit([shown], unit, locale),
    interval: intervalText(amount, locale),
  };
}

/** A number that is set large may break before its scale: “$15 / billion”. */
export function breakable(number: string): string {
  return number.replaceAll(NBSP, ' ');
}

/** Which way a change goes; undefined where its two ends lie on both sides of zero. */
export function directionOf(value: Value): 'down' | 'up' | undefined {
  const ends = [value].flat();
  if (ends.every((end) => end < 0)) return 'down';
  return ends.every((end) => end > 0) ? 'up' : undefined;
}

/** A change without its sign, the smaller end first. */
export function sizeOf(value: Value): Value {
  if (!isRange(value)) return Math.abs(value);
  const [a, b] = [Math.abs(value[0]), Math.abs(value[1])];
  return a < b ? [a, b] : [b, a];
}

/** Temperatures are below and above, not less and more. */
export function dimensionOf(unit: Unit | undefined): 'temperature' | 'amount' {
  return unit !== undefined && measureOf(unit)?.dimension === 'temperature' ? 'temperature' : 'amount';
}

function intervalText({ value, interval, unit }: Amount, locale: Locale): string {
  if (interval === undefined) return '';
  const { from, to, level } = interval;
  const margin = decimal((to - from) / 2);
  if (level === undefined && !isRange(value) && decimal(value - margin) === from)
    return ` ± ${numberText(margin, locale)}`;
  const ends = inUnit([from, to], unit, locale);
  return ` ${locale.interval(ends, level === undefined ? undefined : numberText(level, locale))}`;
}

/**
 * A quantity in words, with its hedge and its unit's sign; a counted thing is not named.
 * @example quantityText({ value: 1100, qualifier: 'more-than', unit: buildings }, en) // "more than 1,100"
 * @example quantityText({ value: [4e9, 5e9], qualifier: 'range', unit: 'USD' }, en) // "$4 to $5 billion"
 */
export function quantityText(amount: Amount, locale: Locale): string {
  const { hedge, number, interval } = quantityParts(amount, locale);
  return `${hedge}${number}${interval}`;
}

/** The name of what is counted, in the number that fits the value: "drone", "drones"; empty for units with a sign. */
export function countedNoun({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
  if (unit === undefined || !isCounted(unit)) return '';
  return Math.abs(Number(value)) === 1 ? unit.one : unit.other;
}

/**
 * Values on one axis, short, in one scale and with equally many decimals; nought has none of either.
 * @example axisTexts([0, 15e9, 15.2e9], 'USD', en) // ["$0", "$15.0bn", "$15.2bn"]
 */
export function axisTexts(values: readonly number[], unit: Unit, locale: Locale): string[] {
  const decimalsBy = (factor: number) =>
    Math.max(0, ...values.map((value) => places(value / factor).decimals));
  const largest = reached(Math.max(0, ...values.map(Math.abs)), locale);
  const scale = largest !== undefined && decimalsBy(largest.factor) <= MOST_DECIMALS ? largest : undefined;
  const factor = scale?.factor ?? 1;
  const fixed = `,.${decimalsBy(factor)}f`;
  return values.map((value) => {
    const number = signed(digits(value / factor, locale, value === 0 ? ',.0f' : fixed), unit, locale);
    return suffixed(value === 0 ? number : `${number}${scale?.symbol ?? ''}`, unit, Math.abs(value) === 1);
  });
}

/** True for both ends of a range. */
export function isRange(value: Value): value is readonly [number, number] {
  return typeof value !== 'number';
}

import { formatLocale } from 'd3-format';
import type { Locale } from './locale/locale.ts';
import type { Amount, Quantity, Unit, Value } from './story.ts';

const NBSP = '\u00a0';
const CURRENCY_SIGNS = { USD: '$', EUR: '€' } as const;

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
  return suffixed(number, unit, locale, values.length === 1 && values[0] === 1);
}

function signed(number: string, unit: Unit | undefined, locale: Locale): string {
  const sign = unit === 'USD' || unit === 'EUR' ? CURRENCY_SIGNS[unit] : '';
  const minus = locale.numbers.minus ?? '-';
  return number.startsWith(minus) ? `${minus}${sign}${number.slice(minus.length)}` : `${sign}${number}`;
}

function suffixed(number: string, unit: Unit | undefined, locale: Locale, isOne: boolean): string {
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'degree-celsius':
      return `${number}${NBSP}°C`;
    case 'week':
      return locale.weeks(number, isOne);
    default:
      return number;
  }
}

/**
 * A quantity in words, with its hedge and its unit's sign; a counted thing is not named.
 * @example quantityText({ value: 1100, qualifier: 'more-than', unit: buildings }, en) // "more than 1,100"
 * @example quantityText({ value: [4e9, 5e9], qualifier: 'range', unit: 'USD' }, en) // "$4 to $5 billion"
 */
export function quantityText({ value, qualifier, unit }: Amount, locale: Locale): string {
  if (isRange(value)) return inUnit(value, unit, locale);
  const number = inUnit([value], unit, locale);
  if (qualifier === 'range') return number;
  return locale.hedge(qualifier, number, unit === 'degree-celsius' ? 'temperature' : 'amount');
}

/**
 * A quantity in words, taken apart where its number begins, for faces in which the hedge is smaller.
 * @example hedgeAndNumber("more than 1,100") // ["more than ", "1,100"]
 */
export function hedgeAndNumber(words: string): [hedge: string, number: string] {
  const start = Math.max(0, words.search(/[\d$€−]/));
  return [words.slice(0, start), words.slice(start)];
}

/** The name of what is counted, in the number that fits the value: "drone", "drones"; empty for units with a sign. */
export function countedNoun({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string {
  if (typeof unit === 'string') return '';
  return value === 1 ? unit.one : unit.other;
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
    return suffixed(value === 0 ? number : `${number}${scale?.symbol ?? ''}`, unit, locale, value === 1);
  });
}

/** True for both ends of a range. */
export function isRange(value: Value): value is readonly [number, number] {
  return typeof value !== 'number';
}

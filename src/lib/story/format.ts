import { formatLocale } from 'd3-format';
import type { Locale } from './locale/locale.ts';
import type { Quantity, Unit, Value } from './story.ts';

const NBSP = '\u00a0';
const CURRENCY_SIGNS = { USD: '$', EUR: '€' } as const;

/** A number, and the word of its scale if it is large: 15000000000 → 15 and "billion". */
function scaled(value: number, locale: Locale, scales = locale.scales): { digits: string; scale: string } {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can’t be written as a number`);
  const scale = scales.find(({ factor }) => Math.abs(value) >= factor);
  // `.12~r` keeps twelve significant digits, more than any report gives, and hides the noise of binary fractions.
  const digits = formatLocale(locale.numbers).format(',.12~r')(value / (scale?.factor ?? 1));
  return { digits, scale: scale?.word ?? '' };
}

/**
 * A bare number as text, without unit or hedge.
 * @example numberText(1100, en) // "1,100"
 * @example numberText(15e9, en) // "15 billion"
 * @throws RangeError for NaN and infinities: a missing number is never shown as one.
 */
export function numberText(value: number, locale: Locale): string {
  const { digits, scale } = scaled(value, locale);
  return scale === '' ? digits : `${digits}${NBSP}${scale}`;
}

/** Several numbers in one unit; the unit and a shared scale are written once. */
function inUnit(values: readonly [number] | readonly [number, number], unit: Unit, locale: Locale): string {
  // "800 to 2 million" would read as 800 million: unless each number is large, all are written out.
  const scales = values.every((value) => value === 0 || scaled(value, locale).scale !== '')
    ? locale.scales
    : [];
  const parts = values.map((value) => scaled(value, locale, scales));
  const [first] = parts;
  const shared =
    first !== undefined && parts.every(({ scale }) => scale === first.scale) ? first.scale : undefined;
  const sign = unit === 'USD' || unit === 'EUR' ? CURRENCY_SIGNS[unit] : '';
  const texts = parts.map(({ digits, scale }) => {
    const own = shared === undefined && scale !== '' ? `${NBSP}${scale}` : '';
    const minus = locale.numbers.minus ?? '-';
    return digits.startsWith(minus)
      ? `${minus}${sign}${digits.slice(minus.length)}${own}`
      : `${sign}${digits}${own}`;
  });
  const [from = '', to] = texts;
  const number = (to === undefined ? from : locale.range(from, to)) + (shared ? `${NBSP}${shared}` : '');
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'degree-celsius':
      return `${number}${NBSP}°C`;
    case 'week':
      return locale.weeks(number, values.length === 1 && values[0] === 1);
    default:
      return number;
  }
}

/**
 * A quantity in words, with its hedge and its unit's sign; a counted thing is not named.
 * @example quantityText({ value: 1100, qualifier: 'more-than', unit: buildings }, en) // "more than 1,100"
 * @example quantityText({ value: [4e9, 5e9], qualifier: 'range', unit: 'USD' }, en) // "$4 to $5 billion"
 */
export function quantityText({ value, qualifier, unit }: Quantity, locale: Locale): string {
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

/** A value on an axis, short: $15bn, 1,100, 60%. */
export function axisText(value: number, unit: Unit, locale: Locale): string {
  const scale = locale.scales.find(({ factor }) => Math.abs(value) >= factor);
  if (scale === undefined) return inUnit([value], unit, locale);
  return `${inUnit([value / scale.factor], unit, locale)}${scale.symbol}`;
}

/** True for both ends of a range. */
export function isRange(value: Value): value is readonly [number, number] {
  return typeof value !== 'number';
}

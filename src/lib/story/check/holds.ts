import type { ReadNumber } from '../../language/reading/readText.ts';
import { converted, isCounted, isCurrency, measureOf, unitText, type Unit } from '../../units.ts';
import type { Value } from '../story.ts';

/** What a report says that its words hold. */
interface Held {
  readonly value: Value;
  readonly unit?: Unit | undefined;
}

/** Whether a number that was read is the value, also where it can be written in another unit. */
export function holds(number: ReadNumber, { value, unit }: Held): boolean {
  if (number.value === undefined) return false;
  // The order of the ends is checked by itself.
  const [wanted, read] = [ends(value), ends(number.value)];
  const { fraction } = number;
  if (fraction !== undefined && wanted.length === 1 && rounds(fraction * 100, wanted[0] ?? 0)) return true;
  return ways(number, unit).some(
    (way) =>
      wanted.length === read.length && read.every((end, index) => near(way(end), wanted[index] ?? NaN)),
  );
}

/** Ways in which the number may be written: as it is, in the report's unit, without what its unit multiplied it with. */
function ways(
  { factor, fraction, unit: own }: ReadNumber,
  unit: Unit | undefined,
): ((end: number) => number)[] {
  const same: ((end: number) => number)[] = [(end) => end];
  // 12 Mt are 12 of them where the unit is written out as a thing.
  if (factor !== undefined && !isCurrency(own ?? '')) same.push((end) => end / factor);
  if (own !== undefined && unit !== undefined) same.push((end) => converted(end, own, unit) ?? end);
  if (fraction !== undefined && unit !== 'percent') same.push(() => fraction);
  return same;
}

const ends = (value: Value) => [value].flat().toSorted((a, b) => a - b);

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.abs(b);

/** 33.3 and 33.33 are a third in per cent; 33 isn't. */
function rounds(percentage: number, value: number): boolean {
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return places > 0 && Math.abs(percentage - value) <= 0.5 / 10 ** places;
}

/**
 * How the unit in the words goes with the report's: the same, one that the words may mean ("$" is more than the US dollar's
 * sign, "degrees" are Celsius or not), or another one.
 */
export function unitFit(number: ReadNumber, { value, unit }: Held): 'same' | 'unsure' | 'differs' {
  const read = number.unit;
  const isKnown = read !== undefined && (isCurrency(read) || measureOf(read) !== undefined);
  if (!isKnown || unit === undefined || read === unit) return 'same';
  if (number.fraction !== undefined && unit !== 'percent') return 'same';
  // "Pounds" are money or weight, "points" of many kinds.
  const isNamesake = lastWord(read) === lastWord(unit);
  // A thing that a seed writes out may be any measure, but no money and no part of a hundred.
  if (isCounted(unit))
    return isNamesake || !(isCurrency(read) || NUMBERS.has(measureOf(read)?.dimension ?? ''))
      ? 'same'
      : 'differs';
  if (isCurrency(read) && isCurrency(unit))
    return isNamesake || signOf(read) === signOf(unit) ? 'unsure' : 'differs';
  if (converted(1, read, unit) === undefined) return isNamesake ? 'same' : 'differs';
  const inUnit = ends(number.value ?? NaN).map((end) => converted(end, read, unit) ?? NaN);
  if (inUnit.every((end, index) => near(end, ends(value)[index] ?? NaN))) return 'same';
  return measureOf(unit)?.dimension === 'temperature' ? 'unsure' : 'differs';
}

/** Dimensions of what is no thing by itself. */
const NUMBERS: ReadonlySet<string> = new Set(['share', 'points']);

const lastWord = (unit: Unit) => unitText(unit).split(' ').at(-1);

/** The bare sign that a currency shares with others: $, £, kr. */
function signOf(currency: string): string | undefined {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value;
}

import { isCounted } from '../units.ts';
import type { Amount } from './story.ts';

/** Every number between the ends, an end itself only where it is closed. */
export interface Interval {
  readonly lower: number;
  readonly lowerClosed: boolean;
  readonly upper: number;
  readonly upperClosed: boolean;
}

/** How far `about` reaches to each side of a number, as shares of it: what people were measured to mean. */
const ABOUT = { atLeast: 0.02, atMost: 0.05 } as const;

/**
 * The step at which a number is written: the place of its last digit that isn't 0.
 * @example writtenStep(450) // 10
 * @example writtenStep(15.5) // 0.1
 */
export function writtenStep(value: number): number {
  if (value === 0) return 1;
  // The shortest text of a double is how a person wrote it; its exponent form shows the digits that count.
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

/**
 * How far `about` and `almost` reach: half the last place that the number is written to, but at least 2 % and at most
 * 5 % of it, and at least 1 for things that are counted, which come whole.
 * @example aboutWidth(450, 'counted') // 9
 * @example aboutWidth(15.5, 'measured') // 0.31
 */
export function aboutWidth(value: number, how: 'counted' | 'measured'): number {
  const size = Math.abs(value);
  const half = writtenStep(value) / 2;
  const share = size === 0 ? half : Math.min(Math.max(half, ABOUT.atLeast * size), ABOUT.atMost * size);
  return decimal(Math.max(share, how === 'counted' ? 1 : 0));
}

/** Without the noise of binary fractions: 1.1 + 0.05 is 1.15, not 1.1500000000000001. */
export function decimal(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * The numbers that a quantity leaves possible: `more-than` 1100 → (1100, ∞), `about` 450 drones → [441, 459], `almost`
 * 90 % → [85.5, 90). An interval that the source states counts as stated. The hedge of a change is about its size: a
 * fall of more than 12 % leaves what lies below −12.
 */
export function claimedInterval(amount: Amount): Interval {
  const { value, qualifier, interval, against, unit } = amount;
  if (interval !== undefined) return closed(interval.from, interval.to);
  if (typeof value !== 'number') return closed(...value);
  if (against !== undefined && value < 0) return mirrored(claimedInterval({ ...amount, value: -value }));
  const width = aboutWidth(value, unit !== undefined && isCounted(unit) ? 'counted' : 'measured');
  switch (qualifier) {
    case 'exact':
    case 'range':
      return closed(value, value);
    case 'about':
      return closed(decimal(value - width), decimal(value + width));
    case 'almost':
      // Towards zero: almost −20 is a little warmer than −20.
      return value < 0
        ? { lower: value, lowerClosed: false, upper: decimal(value + width), upperClosed: true }
        : { lower: decimal(value - width), lowerClosed: true, upper: value, upperClosed: false };
    case 'at-least':
      return { lower: value, lowerClosed: true, upper: Infinity, upperClosed: false };
    case 'more-than':
      return { lower: value, lowerClosed: false, upper: Infinity, upperClosed: false };
    case 'up-to':
      return { lower: -Infinity, lowerClosed: false, upper: value, upperClosed: true };
    case 'less-than':
      return { lower: -Infinity, lowerClosed: false, upper: value, upperClosed: false };
  }
}

function closed(lower: number, upper: number): Interval {
  return { lower, lowerClosed: true, upper, upperClosed: true };
}

function mirrored({ lower, lowerClosed, upper, upperClosed }: Interval): Interval {
  return { lower: -upper, lowerClosed: upperClosed, upper: -lower, upperClosed: lowerClosed };
}

/** True when some number lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  return a.lower < b.upper || (a.lower === b.upper && a.lowerClosed && b.upperClosed);
}

/** True when the number lies in it. */
export function contains({ lower, lowerClosed, upper, upperClosed }: Interval, value: number): boolean {
  return (lowerClosed ? value >= lower : value > lower) && (upperClosed ? value <= upper : value < upper);
}

/** True when both ends are known. */
export function isBounded({ lower, upper }: Interval): boolean {
  return Number.isFinite(lower) && Number.isFinite(upper);
}

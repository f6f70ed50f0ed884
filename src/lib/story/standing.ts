import { converted } from '../units.ts';
import { claimedInterval, contains, isBounded, meet, type Interval } from './claimedInterval.ts';
import type { Standing } from './codes.ts';
import type { Quantity, Report } from './story.ts';
import { orderOf } from './time.ts';

/**
 * How one claim stands to another of the same thing. They confirm each other where the ranges that they leave meet and
 * both have two ends, where both leave the very number that both name, or where one is the other rounded; they are
 * compatible where only an open end lets them meet.
 */
export function compare(one: Quantity, other: Quantity): 'confirms' | 'compatible' | 'differs' {
  const same = inUnitOf(one, other);
  // Units that measure different things are refused in a seed.
  if (same === undefined) return 'differs';
  const [a, b] = [claimedInterval(one), claimedInterval(same)];
  if (meet(a, b)) {
    const known = isBounded(a) && isBounded(b);
    return known || isSame(a, b) || nameTheSame(one, same, a, b) ? 'confirms' : 'compatible';
  }
  return isRounded(one, same) || isRounded(same, one) ? 'confirms' : 'differs';
}

/** The other's numbers in the unit of the one; undefined where they measure different things. */
export function inUnitOf<T extends Quantity>(one: Pick<Quantity, 'unit'>, other: T): T | undefined {
  const [from, to] = typeof other.value === 'number' ? [other.value, other.value] : other.value;
  const inUnit = (value: number) => converted(value, other.unit, one.unit);
  const [lower, upper] = [inUnit(from), inUnit(to)];
  if (lower === undefined || upper === undefined) return undefined;
  const { interval } = other;
  return {
    ...other,
    unit: one.unit,
    value: typeof other.value === 'number' ? lower : [lower, upper],
    interval: interval && {
      ...interval,
      from: inUnit(interval.from) ?? interval.from,
      to: inUnit(interval.to) ?? interval.to,
    },
  };
}

function isSame(a: Interval, b: Interval): boolean {
  return (
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.lowerClosed === b.lowerClosed &&
    a.upperClosed === b.upperClosed
  );
}

/** "At least 1,100" and "1,100": one number, which both leave possible. */
function nameTheSame(one: Quantity, other: Quantity, a: Interval, b: Interval): boolean {
  const { value } = one;
  return typeof value === 'number' && value === other.value && contains(a, value) && contains(b, value);
}

/** Above it a number is written with the word of a scale: 15,000,000,000 is 15 billion, written to its last billion. */
const SCALES = [1e12, 1e9, 1e6, 1];

/** Whether a bare number is what a finer one rounds to at the last place that it is written to: 1 % and 0.6 %. */
function isRounded({ value, qualifier, interval }: Quantity, finer: Quantity): boolean {
  if (typeof value !== 'number' || typeof finer.value !== 'number') return false;
  if (qualifier !== 'exact' || finer.qualifier !== 'exact' || interval || finer.interval) return false;
  const scale = SCALES.find((each) => Math.abs(value) >= each) ?? 1;
  const decimals = String(Math.abs(value / scale)).split('.')[1]?.length ?? 0;
  const place = 10 ** decimals / scale;
  // Half is rounded away from zero, as people do.
  const rounded =
    Math.sign(finer.value) * Math.round(Number((Math.abs(finer.value) * place).toPrecision(15)));
  return rounded === Math.round(value * place) && value !== 0;
}

/** How one report stands to the headline report of the same figure. */
export function standing(report: Report, headline: Report): Standing {
  if (report === headline) return 'headline';
  if (report.base !== undefined) return 'another-base';
  return orderOf(report.asOf, headline.asOf) ?? compare(headline, report);
}

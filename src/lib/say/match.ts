import { isKnownThing } from '../language/readSaying.ts';
import { TIMES } from '../language/reading/symbols.ts';
import { claimedInterval, type Interval } from '../story/claimedInterval.ts';
import { compare } from '../story/standing.ts';
import type { Amount, Value } from '../story/story.ts';
import { converted, isCounted, isCurrency } from '../units.ts';
import type { Fact } from './fact.ts';
import { isNamed, type Told } from './told.ts';

/** A fact that a number may be, with the number in the fact’s unit. */
export interface Candidate {
  readonly fact: Fact;
  readonly amount: Amount;
  /** Whether the text gives the fact’s own number, not one that only holds because of its hedge. */
  readonly isEqual: boolean;
  /** How much of the text’s words is about it. */
  readonly topic: number;
}

/** The fact that a number tells, if there is one; and the one that it is most likely about. */
export interface Match {
  readonly candidates: readonly Candidate[];
  readonly nearest: Fact | undefined;
}

/** A counted number below this is in many sentences by chance. */
const SMALL = 13;
/** How many of a sentence’s words have to be about a figure before a number that nobody gave is held against it. */
const ABOUT_IT = 2;

export function matchFacts(told: Told, facts: readonly Fact[]): Match {
  const related = facts.flatMap((fact): Candidate[] => {
    const amount = inUnitOf(fact, told);
    if (amount === undefined || isAnotherThing(told, fact)) return [];
    return [{ fact, amount, isEqual: isEqual(amount.value, fact), topic: topicOf(told, fact) }];
  });
  const candidates = related.filter(
    (each) =>
      (each.isEqual && (each.topic > 0 || isDistinct(told, each.fact))) ||
      (each.topic >= ABOUT_IT && isCurrent(each.fact) && holds(each.amount, each.fact)),
  );
  const best = (some: readonly Candidate[]) => some.toSorted((a, b) => rank(b, told) - rank(a, told));
  const near = related.filter(({ fact, topic }) => topic >= ABOUT_IT && isCurrent(fact));
  return { candidates: best(candidates), nearest: best(near)[0]?.fact };
}

const isCurrent = ({ now, isOtherBase }: Fact) => now === undefined && !isOtherBase;

/** The fact’s own number first, then what the text is most about, then whom it names, then the headline report. */
function rank({ fact, isEqual, topic }: Candidate, told: Told): number {
  return (
    (isEqual ? 1000 : 0) +
    topic * 10 +
    (isNamed(fact.names, told) ? 4 : 0) +
    (fact.isHeadline ? 3 : 0) -
    (fact.isOtherBase && !fact.narrows.every((word) => told.things.has(word)) ? 50 : 0) -
    (fact.now === undefined ? 0 : 1)
  );
}

/**
 * Whether a number that nobody gave is worth a word: no duration, no part of a thing’s name (155 mm shells), and no small
 * count of what the nearest figure doesn’t count.
 */
export function isWorthTelling(told: Told, nearest: Fact | undefined, facts: readonly Fact[]): boolean {
  const { number, sentence, part, counted } = told;
  const words = sentence.slice(part.start, part.end);
  if (facts.some(({ unit }) => unit !== undefined && isCounted(unit) && unit.one.includes(words)))
    return false;
  if (TIMES.has(number.unit ?? '')) return nearest !== undefined;
  const isCountedThere = nearest?.nouns.some((noun) => counted.includes(noun)) === true;
  const size = largest(number.value);
  return isCountedThere || number.unit !== undefined || size >= SMALL || !Number.isInteger(size);
}

const largest = (value: Value) => Math.max(...[value].flat().map(Math.abs));

/** The number in the fact’s unit; undefined where they measure different things. */
function inUnitOf(fact: Fact, { number }: Told): Amount | undefined {
  const { unit, value, qualifier, direction, interval } = number;
  const to = fact.unit;
  const isSame =
    fact.readAs.includes(unit ?? '') || (unit === undefined && to !== undefined && isCounted(to));
  const isBareMoney = unit === undefined && to !== undefined && isCurrency(to) && largest(value) >= 1e6;
  const inUnit = (each: number) =>
    isSame || isBareMoney ? each : unit && to && (unit === to ? each : converted(each, unit, to));
  const ends = [value].flat().map(inUnit);
  const [from, last] = [ends[0], ends.at(-1)];
  if (typeof from !== 'number' || typeof last !== 'number') return undefined;
  // A fall is told without its sign where no verb stands beside it; and a verb of change beside a count is no fall.
  const isFall = sizeOf(fact.value) < 0;
  const isUnsigned = fact.against !== undefined && direction === undefined && isFall;
  const isCount = fact.against === undefined && !isFall;
  const signed = (each: number) => (isUnsigned ? -each : isCount ? Math.abs(each) : each);
  const [low, high] = [signed(from), signed(last)];
  return {
    qualifier,
    unit: to,
    against: fact.against,
    value: low === high ? low : [Math.min(low, high), Math.max(low, high)],
    interval: interval && { from: interval[0], to: interval[1] },
  };
}

const sizeOf = (value: Value) => [value].flat()[0] ?? 0;

function isEqual(value: Value, fact: Fact): boolean {
  if (String(value) === String(fact.value)) return true;
  return typeof value === 'number' && typeof fact.value !== 'number' && fact.value.includes(value);
}

/** Whether the fact leaves nothing possible that the text’s hedged number rules out; or the text only rounds it. */
export function holds(amount: Amount, fact: Fact): boolean {
  const { interval, ...bare } = fact;
  const own = amount.interval === undefined ? bare : { ...bare, interval };
  if (amount.qualifier === 'exact' && fact.qualifier === 'exact' && amount.interval === undefined)
    return fact.unit === undefined
      ? amount.value === fact.value
      : compare({ ...amount, unit: fact.unit }, { ...bare, unit: fact.unit }) === 'confirms';
  return isWithin(claimedInterval(own), claimedInterval(amount)) && !isFar(amount, own);
}

/** "Up to 1,000" holds of 450, and so does "more than 100", and both mislead. */
function isFar({ value, qualifier }: Amount, fact: Amount): boolean {
  const { lower, upper } = claimedInterval(fact);
  const end = Math.abs(Number.isFinite(upper) ? upper : lower);
  if (typeof value !== 'number') return false;
  if (qualifier === 'up-to' || qualifier === 'less-than') return Math.abs(value) > 1.1 * end;
  return Math.abs(value) < 0.5 * end;
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const lower =
    inner.lower > outer.lower || (inner.lower === outer.lower && (outer.lowerClosed || !inner.lowerClosed));
  const upper =
    inner.upper < outer.upper || (inner.upper === outer.upper && (outer.upperClosed || !inner.upperClosed));
  return lower && upper;
}

/** Large counts, money and numbers with a point are told of one thing only. */
function isDistinct({ number, language, counted }: Told, { unit }: Fact): boolean {
  const size = largest(number.value);
  if (unit !== undefined && isCurrency(unit)) return true;
  // Without words to go by the value alone has to do.
  const isBlind = !counted.some((thing) => isKnownThing(thing, language));
  return number.unit === undefined ? size >= SMALL : isBlind || !Number.isInteger(size);
}

/** Whether the words after the number name a known thing that the fact is not about: 32 people, 32 missiles. */
function isAnotherThing({ counted, language, number, things }: Told, fact: Fact): boolean {
  if (number.unit !== undefined || fact.unit === undefined || !isCounted(fact.unit)) return false;
  // "10,000 people died" are 10,000 deaths.
  if (things.has(fact.nouns.at(-1) ?? '')) return false;
  const own = [...fact.nouns, ...fact.alsoCalled, ...fact.context];
  const known = counted.filter((thing) => isKnownThing(thing, language));
  return known.length > 0 && !known.some((thing) => own.includes(thing));
}

/** How many of the text’s words are about the fact; its noun directly after the number counts most. */
function topicOf({ counted, things }: Told, fact: Fact): number {
  const nouns = [...fact.nouns, ...fact.alsoCalled];
  const noun = counted.some((thing) => nouns.includes(thing)) ? 3 : 0;
  const words = new Set([...nouns, ...fact.narrows, ...fact.context]);
  return noun + [...words].filter((word) => things.has(word)).length;
}

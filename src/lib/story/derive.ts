import { isCounted, sameUnit } from '../units.ts';
import { writtenStep } from './claimedInterval.ts';
import { OPERATORS, type ClaimType, type Operator, type Qualifier } from './codes.ts';
import { dimensionOf, isRange } from './format.ts';
import type { Amount, Derived, Figure, Value } from './story.ts';

/** A computed number, and what kind of claim it is; a ratio has no unit. */
export interface Result extends Amount {
  readonly claim: ClaimType;
}

/** A derived number's formula, over ids of figures. */
export function formulaText({ left, operator, right }: Derived): string {
  return `${left.id} ${operator} ${right.id}`;
}

/** What a hedge becomes where its number is subtracted or divided by: what was more takes more away. */
const OPPOSITE: Partial<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  range: 'range',
  'at-least': 'up-to',
  'up-to': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/**
 * The hedge of a result: a bound carries over, from the second number as its opposite unless it is added; `about` in
 * either makes it `about`, a range in either a range. Undefined where the two leave nothing certain to say.
 */
export function resultQualifier(
  left: Qualifier,
  operator: Operator,
  right: Qualifier,
): Qualifier | undefined {
  const carried = operator === '+' ? right : OPPOSITE[right];
  if (carried === undefined || left === 'almost' || carried === 'almost') return undefined;
  if (operator === '/' && (left === 'range' || carried === 'range')) return undefined;
  if (left === 'exact') return carried;
  if (carried === 'exact' || left === carried) return left;
  // Of two bounds on one side the one that leaves out its own number decides.
  const both = new Set([left, carried]);
  if (both.has('at-least') && both.has('more-than')) return 'more-than';
  if (both.has('up-to') && both.has('less-than')) return 'less-than';
  return undefined;
}

/** What a formula comes to, or why it comes to nothing. */
export function compute(
  left: Figure,
  operator: Operator,
  right: Figure,
): Result | { readonly impossible: string } {
  const done = OPERATORS[operator];
  if (left.id === right.id) return { impossible: 'a number and itself' };
  if (left.claim !== right.claim)
    return { impossible: `a ${left.claim} number ${done} a ${right.claim} one` };
  const qualifier = resultQualifier(left.qualifier, operator, right.qualifier);
  if (qualifier === undefined) return { impossible: `“${left.qualifier}” ${done} “${right.qualifier}”` };
  return operator === '/' ? ratio(left, right, qualifier) : sum(left, operator, right, qualifier);
}

function ratio(left: Figure, right: Figure, qualifier: Qualifier): Result | { readonly impossible: string } {
  const bothCounted = isCounted(left.unit) && isCounted(right.unit);
  if (!bothCounted && !sameUnit(left.unit, right.unit))
    return { impossible: 'numbers in units that don’t divide into a plain ratio' };
  if (left.per !== right.per || left.against !== right.against)
    return { impossible: 'a rate or change and another kind of number' };
  if (dimensionOf(left.unit) === 'temperature') return { impossible: 'a ratio of temperatures' };
  const [above, below] = [left.value, right.value];
  if (isRange(above) || isRange(below)) return { impossible: 'a range' };
  if (below === 0) return { impossible: 'a division by zero' };
  if (above < 0 || below < 0) return { impossible: 'a ratio with a number below zero' };
  // However much it is divided by, none stays none: the other's hedge doesn't carry over.
  if (above === 0 && right.qualifier !== 'exact') return { impossible: 'none divided by a hedged number' };
  // Two figures are what a hedged number can carry; a ratio of exact numbers that isn't whole is rounded and says so.
  const value = inTwoFigures(above / below, ROUNDING[qualifier] ?? Math.round);
  const rounded = qualifier === 'exact' && value !== above / below;
  return { value, qualifier: rounded ? 'about' : qualifier, claim: left.claim };
}

function sum(
  left: Figure,
  operator: '+' | '-',
  right: Figure,
  qualifier: Qualifier,
): Result | { readonly impossible: string } {
  const { unit, claim } = left;
  if (!sameUnit(unit, right.unit) || left.per !== right.per)
    return { impossible: 'numbers of different things' };
  if (unit === 'percent') return { impossible: 'shares, whose parts may overlap' };
  if (left.against !== undefined || right.against !== undefined)
    return { impossible: 'changes, which have different bases' };
  if (dimensionOf(unit) === 'temperature' && operator === '+') return { impossible: 'a sum of temperatures' };
  const [from, to] = ends(left.value);
  const [least, most] = ends(right.value);
  // Subtracted, the other's most leaves least.
  const [lower, upper] =
    operator === '+' ? [added(from, least), added(to, most)] : [added(from, -most), added(to, -least)];
  if (qualifier === 'range') return { value: [lower, upper], qualifier, unit, claim };
  const value = qualifier === 'about' ? toStep(lower, coarsestStep(left, right)) : lower;
  return { value, qualifier, unit, claim };
}

function ends(value: Value): readonly [number, number] {
  return isRange(value) ? value : [value, value];
}

/** As on paper, without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function added(a: number, b: number): number {
  return toStep(a + b, Math.min(writtenStep(a), writtenStep(b)));
}

/** The step at which the vaguer of two numbers is written: about 450 plus 32 can't be told to one. */
function coarsestStep(...figures: readonly Figure[]): number {
  return Math.max(
    ...figures
      .filter(({ qualifier }) => qualifier === 'about')
      .flatMap(({ value }) => ends(value).map(writtenStep)),
  );
}

function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(15));
}

/** A bound is rounded away from what it bounds: of 66.7, "more than 66" holds and "more than 67" doesn't. */
const ROUNDING: Partial<Record<Qualifier, (value: number) => number>> = {
  'at-least': Math.floor,
  'more-than': Math.floor,
  'up-to': Math.ceil,
  'less-than': Math.ceil,
};

function inTwoFigures(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - 1;
  // Twelve figures hide the noise of binary fractions, which would tip a floor or ceiling over.
  const inSteps = Number((value / 10 ** power).toPrecision(12));
  return Number(`${round(inSteps)}e${power}`);
}

/**
 * The number that a derived entry stands for.
 * @throws RangeError where the formula has no answer; `parse` refuses such a seed.
 */
export function derive({ id, left, operator, right }: Derived): Result {
  const result = compute(left, operator, right);
  if ('impossible' in result) throw new RangeError(`${id} would be ${result.impossible}`);
  return result;
}

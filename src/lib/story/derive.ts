import type { Qualifier } from './codes.ts';
import type { Derived, Figure, Quantity } from './story.ts';

/** A ratio has no unit of its own; it is worded as a bare number. */
const RATIO = { one: 'to one', other: 'to one' } as const;

/**
 * The hedge of a ratio: a bound of the numerator carries over, as does the opposite bound of the denominator;
 * `about` in either makes the ratio `about`. Undefined where the two hedges leave nothing certain to say.
 */
export function ratioQualifier(numerator: Qualifier, denominator: Qualifier): Qualifier | undefined {
  const opposite: Partial<Record<Qualifier, Qualifier>> = {
    exact: 'exact',
    about: 'about',
    'at-least': 'up-to',
    'up-to': 'at-least',
    'more-than': 'less-than',
    'less-than': 'more-than',
  };
  const flipped = opposite[denominator];
  if (flipped === undefined || numerator === 'range' || numerator === 'almost') return undefined;
  if (numerator === 'exact') return flipped;
  if (flipped === 'exact' || flipped === numerator) return numerator;
  return undefined;
}

/** The quotient of two figures, or why there is none. */
export function quotient(numerator: Figure, denominator: Figure): Quantity | { readonly impossible: string } {
  if (numerator.claim !== denominator.claim) {
    return { impossible: `a ${numerator.claim} number divided by a ${denominator.claim} one` };
  }
  const [countA, countB] = [typeof numerator.unit !== 'string', typeof denominator.unit !== 'string'];
  if (countA !== countB || (!countA && numerator.unit !== denominator.unit)) {
    return { impossible: 'numbers in units that don’t divide into a plain ratio' };
  }
  const { value: above } = numerator;
  const { value: below } = denominator;
  if (numerator.unit === 'degree-celsius') return { impossible: 'a ratio of temperatures' };
  if (typeof above !== 'number' || typeof below !== 'number') return { impossible: 'a range' };
  if (below === 0) return { impossible: 'a division by zero' };
  const qualifier = ratioQualifier(numerator.qualifier, denominator.qualifier);
  if (qualifier === undefined) {
    return { impossible: `“${numerator.qualifier}” divided by “${denominator.qualifier}”` };
  }
  // Two figures are what a hedged number can carry; a ratio of exact numbers that isn't whole is rounded and says so.
  const value = inTwoFigures(above / below, ROUNDING[qualifier] ?? Math.round);
  const rounded = qualifier === 'exact' && value !== above / below;
  return { value, qualifier: rounded ? 'about' : qualifier, unit: RATIO };
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
export function derive({ id, numerator, denominator }: Derived): Quantity {
  const result = quotient(numerator, denominator);
  if ('impossible' in result) throw new RangeError(`${id} would be ${result.impossible}`);
  return result;
}

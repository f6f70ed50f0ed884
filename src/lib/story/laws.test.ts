import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { claimedInterval, meet, type Interval } from './claimedInterval.ts';
import { OPERATORS, QUALIFIERS, type Operator, type Qualifier } from './codes.ts';
import { compute } from './derive.ts';
import type { Figure, Quantity } from './story.ts';

/* What holds of every two numbers, whatever they are. */

type Claim = Pick<Quantity, 'value' | 'qualifier'>;

const codes = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...Object.keys(table).filter((code): code is Code => code in table));

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Numbers as people write them: not below zero, with few digits. */
const number = fc
  .tuple(fc.nat(9999), fc.constantFrom(0.1, 1, 10, 1e6))
  .map(([digits, scale]) => Number((digits * scale).toPrecision(12)));

const claim: fc.Arbitrary<Claim> = fc
  .tuple(codes(QUALIFIERS), number, number)
  .map(([qualifier, a, b]) =>
    qualifier === 'range'
      ? { qualifier, value: [Math.min(a, b), Math.max(a, b)] as const }
      : { qualifier, value: a },
  );

/** One of the numbers that a claim leaves possible; `part` from 0 to 1 says which. */
function member(of: Claim, part: number): number {
  const { lower, upper } = claimedInterval(of);
  if (upper === Infinity) return lower + part * (Math.abs(lower) + 1) + 1e-3;
  // A count isn't below zero.
  if (lower === -Infinity) return upper * (1 - part) * 0.999;
  return lower + part * 0.999 * (upper - lower);
}

function contains({ lower, lowerClosed, upper, upperClosed }: Interval, value: number): boolean {
  return (lowerClosed ? value >= lower : value > lower) && (upperClosed ? value <= upper : value < upper);
}

describe('agreement', () => {
  const agree = (a: Claim, b: Claim) => meet(claimedInterval(a), claimedInterval(b));

  test('is symmetric', () => {
    fc.assert(fc.property(claim, claim, (a, b) => agree(a, b) === agree(b, a)));
  });

  test('is reflexive: a report agrees with its own words in another outlet', () => {
    fc.assert(fc.property(claim, (a) => a.value === 0 || agree(a, a)));
  });

  test('of two stated numbers is that they are the same', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(agree({ value: a, qualifier: 'exact' }, { value: b, qualifier: 'exact' })).toBe(a === b);
      }),
    );
  });

  test('holds for two claims where a number lies in both', () => {
    fc.assert(
      fc.property(claim, claim, part, (a, b, p) => {
        const value = member(a, p);
        fc.pre(contains(claimedInterval(a), value) && contains(claimedInterval(b), value));
        expect(agree(a, b)).toBe(true);
      }),
    );
  });

  test('is not lost where a bound lets more in', () => {
    const lowerBound = fc.constantFrom<Qualifier>('at-least', 'more-than');
    fc.assert(
      fc.property(lowerBound, number, number, claim, (qualifier, a, b, other) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(agree({ value: high, qualifier }, other));
        expect(agree({ value: low, qualifier }, other)).toBe(true);
      }),
    );
    const upperBound = fc.constantFrom<Qualifier>('up-to', 'less-than');
    fc.assert(
      fc.property(upperBound, number, number, claim, (qualifier, a, b, other) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(agree({ value: low, qualifier }, other));
        expect(agree({ value: high, qualifier }, other)).toBe(true);
      }),
    );
  });
});

describe('derivation', () => {
  const operator = codes(OPERATORS);
  const figure = (id: string, { value, qualifier }: Claim): Figure =>
    madeUpFigure([madeUpReport({ value, qualifier })], { id });
  const resultOf = (left: Claim, op: Operator, right: Claim) => {
    const result = compute(figure('left', left), op, figure('right', right));
    return 'impossible' in result ? undefined : result;
  };
  const exactly = (a: number, op: Operator, b: number) => {
    const value = { '/': a / b, '+': a + b, '-': a - b }[op];
    return op === '/' ? value : Number(value.toFixed(6));
  };
  /** The numbers that a claim names itself: its value, or the ends of its range. */
  const named = ({ value }: Claim) => (typeof value === 'number' ? [value] : value);

  test('never leaves out what its figures leave possible', () => {
    fc.assert(
      fc.property(claim, operator, claim, part, part, (left, op, right, p, q) => {
        const result = resultOf(left, op, right);
        const [a, b] = [member(left, p), member(right, q)];
        // An approximation is itself approximate; the next law is for it.
        fc.pre(result !== undefined && result.qualifier !== 'about' && !(op === '/' && b === 0));
        // Less than none is nothing.
        fc.pre(contains(claimedInterval(left), a) && contains(claimedInterval(right), b));
        expect(contains(claimedInterval(result), exactly(a, op, b))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('of an approximation is within half a step of what its numbers come to', () => {
    const about = number.map((value): Claim => ({ value, qualifier: 'about' }));
    fc.assert(
      fc.property(
        about,
        operator,
        fc.oneof(
          about,
          number.map((value): Claim => ({ value, qualifier: 'exact' })),
        ),
        (left, op, right) => {
          const result = resultOf(left, op, right);
          fc.pre(result !== undefined);
          if (typeof result.value !== 'number') throw new Error('no number');
          expect(result.qualifier).toBe('about');
          const [a = NaN] = named(left);
          const [b = NaN] = named(right);
          const whole = exactly(a, op, b);
          // A ratio has two figures, a sum the step of the vaguer of its numbers, which is at most the largest number.
          const atMost = op === '/' ? Math.abs(whole) * 0.05 : Math.max(Math.abs(a), Math.abs(b), 1) / 2;
          expect(Math.abs(result.value - whole)).toBeLessThanOrEqual(atMost * 1.000001);
        },
      ),
    );
  });

  test('of a sum is the same either way', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        expect(resultOf(a, '+', b)).toEqual(resultOf(b, '+', a));
      }),
    );
  });

  test('grows with its first number', () => {
    fc.assert(
      fc.property(codes(QUALIFIERS), number, number, operator, claim, (qualifier, a, b, op, right) => {
        fc.pre(qualifier !== 'range' && qualifier !== 'about');
        const low = resultOf({ value: Math.min(a, b), qualifier }, op, right);
        const high = resultOf({ value: Math.max(a, b), qualifier }, op, right);
        fc.pre(low !== undefined && high !== undefined);
        const [l, h] = [claimedInterval(low), claimedInterval(high)];
        // What is rounded and says so may lie half a step off on each side.
        if (low.qualifier !== 'about' && high.qualifier !== 'about') {
          expect(l.lower).toBeLessThanOrEqual(h.lower);
          expect(l.upper).toBeLessThanOrEqual(h.upper);
        } else expect(l.lower).toBeLessThanOrEqual(h.upper);
      }),
    );
  });
});

import type { BaseRelation, Standing } from './codes.ts';
import type { Figure, Quantity, Report } from './story.ts';

/** What a report claims: every number between the ends, an end itself only where it is closed. */
export interface Interval {
  readonly lower: number;
  readonly lowerClosed: boolean;
  readonly upper: number;
  readonly upperClosed: boolean;
}

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

/** Moves a number by half a step, in decimal: 1.1 + 0.05 is 1.15, not 1.1500000000000001. */
function halfStep(value: number, direction: 1 | -1): number {
  return Number((value + (direction * writtenStep(value)) / 2).toPrecision(15));
}

/**
 * The numbers that a quantity leaves possible: `more-than` 1100 → (1100, ∞), `about` 450 → [445, 455],
 * `almost` 90 → [85, 90).
 */
export function claimedInterval({ value, qualifier }: Pick<Quantity, 'value' | 'qualifier'>): Interval {
  if (typeof value !== 'number') {
    return { lower: value[0], lowerClosed: true, upper: value[1], upperClosed: true };
  }
  switch (qualifier) {
    case 'exact':
    case 'range':
      return { lower: value, lowerClosed: true, upper: value, upperClosed: true };
    case 'about':
      return { lower: halfStep(value, -1), lowerClosed: true, upper: halfStep(value, 1), upperClosed: true };
    case 'almost':
      return { lower: halfStep(value, -1), lowerClosed: true, upper: value, upperClosed: false };
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

/** True when some number lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  return a.lower < b.upper || (a.lower === b.upper && a.lowerClosed && b.upperClosed);
}

/** How one report stands to another of the same figure. */
export function standing(report: Report, headline: Report): Standing {
  if (report === headline) return 'headline';
  if (report.base !== undefined) return 'another-base';
  return meet(claimedInterval(report), claimedInterval(headline)) ? 'agrees' : 'differs';
}

/** A figure's other reports, sorted by how they stand to the headline report. */
export interface Agreement {
  readonly agree: readonly Report[];
  readonly differ: readonly Report[];
  readonly otherBase: Readonly<Record<BaseRelation, readonly Report[]>>;
  /** Pairs of reports, neither of them the headline report, that agree with it but not with each other. */
  readonly apart: readonly (readonly [Report, Report])[];
}

/** How a figure's other reports stand to its headline report. */
export function agreement({ headline, reports }: Pick<Figure, 'headline' | 'reports'>): Agreement {
  const others = reports.filter((report) => report !== headline);
  const standingAs = (wanted: Standing) => others.filter((report) => standing(report, headline) === wanted);
  const withBase = (relation: BaseRelation) => others.filter((report) => report.base?.relation === relation);
  const agree = standingAs('agrees');
  return {
    agree,
    differ: standingAs('differs'),
    otherBase: { narrower: withBase('narrower'), wider: withBase('wider'), other: withBase('other') },
    apart: agree.flatMap((a, index) =>
      agree
        .slice(index + 1)
        .filter((b) => !meet(claimedInterval(a), claimedInterval(b)))
        .map((b) => [a, b] as const),
    ),
  };
}

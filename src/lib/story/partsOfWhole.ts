import { claimedInterval, decimal, writtenStep } from './claimedInterval.ts';
import { isRange } from './format.ts';
import type { Amount } from './story.ts';

const WHOLE = 100;

/** Percentages are rounded to whole ones at the coarsest: 20 % is not 15 to 25. */
const COARSEST_STEP = 1;

function roundedBy(value: number): number {
  return Math.min(writtenStep(value), COARSEST_STEP) / 2;
}

/** How little a part may be, by its hedge; without one, by the place that it is written to. */
function leastOf(part: Amount): number {
  const { lower } = claimedInterval(part);
  const isBare = part.interval === undefined && (part.qualifier === 'exact' || part.qualifier === 'range');
  return Math.max(0, isBare ? lower - roundedBy(lower) : lower);
}

/** The least that parts of one whole make together, where that is more than the whole, however they were rounded. */
export function tooMuch(parts: readonly Amount[]): number | undefined {
  const least = decimal(parts.reduce((sum, part) => sum + leastOf(part), 0));
  return least > WHOLE ? least : undefined;
}

/** Whether parts, as they are drawn, leave something of their whole, however they were rounded. */
export function leavesRest(parts: readonly Amount[]): boolean {
  const drawn = parts.map(({ value }) => (isRange(value) ? value[1] : value));
  const most = drawn.reduce((sum, value) => sum + value + roundedBy(value), 0);
  return decimal(most) < WHOLE;
}

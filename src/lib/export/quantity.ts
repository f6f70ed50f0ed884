import { claimedInterval } from '../story/agreement.ts';
import { COUNT_CODE, NAMED_UNITS, type ClaimType, type ObsStatus } from '../story/codes.ts';
import type { Amount, Unit } from '../story/story.ts';

/** Bounds are given only where the source states them: `about` and `exact` have none. */
export function statedBounds(quantity: Amount): { lower?: number; upper?: number } {
  const { qualifier } = quantity;
  const { lower, upper } = claimedInterval(quantity);
  const stated: { lower?: number; upper?: number } = {};
  if (qualifier === 'range' || qualifier === 'at-least' || qualifier === 'more-than') stated.lower = lower;
  if (qualifier === 'range' || qualifier === 'up-to' || qualifier === 'less-than' || qualifier === 'almost')
    stated.upper = upper;
  return stated;
}

/** What is counted or measured, singular: "drone", "US dollar". */
export function unitText(unit: Unit): string {
  return typeof unit === 'string' ? NAMED_UNITS[unit].text : unit.one;
}

/** UN/CEFACT Recommendation 20 code, or ISO 4217 for money. */
export function unitCode(unit: Unit): string {
  return typeof unit === 'string' ? NAMED_UNITS[unit].code : COUNT_CODE;
}

/** SDMX has no codes for requests, pledges and plans: they are observations that nobody could check. */
export function obsStatus(claim: ClaimType): ObsStatus {
  const statuses = {
    reported: 'A',
    estimated: 'E',
    forecast: 'F',
    requested: 'V',
    pledged: 'V',
    planned: 'V',
  } as const;
  return statuses[claim];
}

import { claimedInterval } from '../story/claimedInterval.ts';
import type { ClaimType, ObsStatus } from '../story/codes.ts';
import type { Amount } from '../story/story.ts';

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

/** SDMX has no codes for requests, pledges and targets: they are observations that nobody could check. */
export function obsStatus(claim: ClaimType): ObsStatus {
  if (claim === 'reported' || claim === 'delivered') return 'A';
  if (claim === 'estimated') return 'E';
  return claim === 'forecast' ? 'F' : 'V';
}

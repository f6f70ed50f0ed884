import { decimal } from './claimedInterval.ts';
import type { SeedReport } from './schema.ts';
import type { Report } from './story.ts';

/** What a report adds and takes away from its number, as the ends that this leaves. */
export function statedInterval({ value, interval }: SeedReport): Report['interval'] {
  if (interval === undefined || 'from' in interval) return interval;
  const { plusMinus, level } = interval;
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  return { from: decimal(from - plusMinus), to: decimal(to + plusMinus), level };
}

import type { Report } from './story.ts';

/**
 * Whom a report goes back to: whom the seed names, else the agency whose report the outlet carries, else the speaker on
 * that day, else the outlet. Two outlets that carry one dispatch are two reports from one origin.
 * @example originOf(report) // "AP" · "Mark Rutte, 2026-02-03" · "Babel"
 */
export function originOf({ origin, saidBy, source }: Pick<Report, 'origin' | 'saidBy' | 'source'>): string {
  if (origin !== undefined) return origin;
  if (source.credit !== undefined) return source.credit;
  return saidBy === undefined ? source.publisher : `${saidBy}, ${source.published}`;
}

/** How many origins the reports go back to, those of `besides` not counted. */
export function otherOrigins(reports: readonly Report[], besides: Report): number {
  const known = originOf(besides);
  return new Set(reports.map(originOf).filter((origin) => origin !== known)).size;
}

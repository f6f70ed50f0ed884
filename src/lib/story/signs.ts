import { claimedInterval } from './claimedInterval.ts';
import { isRange } from './format.ts';
import { standing } from './standing.ts';
import type { Figure } from './story.ts';

/**
 * What the signs mean by which a picture of a figure's reports tells them apart, as far as it has them; empty where a single
 * plain number stands in it.
 */
export function signsWords({ reports, headline }: Figure): string {
  const standings = new Set(reports.map((report) => standing(report, headline)));
  const intervals = reports.map((report) => ({ ...claimedInterval(report), value: report.value }));
  const isOpen = intervals.some(({ lower, upper }) => lower === -Infinity || upper === Infinity);
  const hasWhisker = intervals.some(
    ({ lower, upper, value }) => lower < upper && Number.isFinite(upper - lower) && !isRange(value),
  );
  const otherTime = standings.has('earlier') || standings.has('later');
  const grey = [
    ...(standings.has('another-base') ? ['counts something else'] : []),
    ...(otherTime ? ['at another time'] : []),
  ];
  return [
    ...(reports.length > 1 ? ['Bold and orange: the headline report.'] : []),
    ...(isOpen ? ['A ring with an arrow: an open end.'] : []),
    ...(hasWhisker ? ['A line between two strokes: what the hedge leaves possible.'] : []),
    ...(standings.has('differs') ? ['A diamond: differs from it.'] : []),
    ...(grey.length > 0 ? [`Grey: ${grey.join(', or ')}.`] : []),
  ].join(' ');
}

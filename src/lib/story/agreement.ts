import type { BaseRelation, Standing } from './codes.ts';
import { compare, standing } from './standing.ts';
import type { Figure, Report } from './story.ts';

/** A figure's other reports, sorted by how they stand to the headline report. */
export interface Agreement {
  readonly confirm: readonly Report[];
  readonly compatible: readonly Report[];
  readonly differ: readonly Report[];
  /** The count as it was at another time, which is no contradiction. */
  readonly earlier: readonly Report[];
  readonly later: readonly Report[];
  readonly otherBase: Readonly<Record<BaseRelation, readonly Report[]>>;
  /** Pairs of reports that fit the headline report but not each other. */
  readonly apart: readonly (readonly [Report, Report])[];
}

/** How a figure's other reports stand to its headline report. */
export function agreement({ headline, reports }: Pick<Figure, 'headline' | 'reports'>): Agreement {
  const standingAs = (wanted: Standing) => reports.filter((each) => standing(each, headline) === wanted);
  const withBase = (relation: BaseRelation) => reports.filter((each) => each.base?.relation === relation);
  const [confirm, compatible] = [standingAs('confirms'), standingAs('compatible')];
  const fitting = [...confirm, ...compatible];
  return {
    confirm,
    compatible,
    differ: standingAs('differs'),
    earlier: standingAs('earlier'),
    later: standingAs('later'),
    otherBase: { narrower: withBase('narrower'), wider: withBase('wider'), other: withBase('other') },
    apart: fitting.flatMap((a, index) =>
      fitting
        .slice(index + 1)
        .filter((b) => compare(a, b) === 'differs')
        .map((b) => [a, b] as const),
    ),
  };
}

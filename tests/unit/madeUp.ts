import type { Figure, Report, Source } from '../../src/lib/story/story.ts';
import { periodOf } from '../../src/lib/story/time.ts';

/** A source that nobody published, for tests that need one. */
export const courier: Source = {
  id: 'courier',
  kind: 'page',
  publisher: 'The Courier',
  url: 'https://courier.example/flood',
  published: '2026-05-11',
  retrieved: '2026-05-12',
  language: 'en',
};

/** A report of 300 homes, but for what a test says. */
export function madeUpReport(parts: Partial<Report> = {}): Report {
  return {
    id: 'homes-1',
    source: courier,
    value: 300,
    qualifier: 'exact',
    unit: { one: 'home', other: 'homes' },
    phrase: '300 homes',
    disputedBy: [],
    ...parts,
  };
}

/** A figure of these reports, the first of them the headline report, but for what a test says. */
export function madeUpFigure(reports: readonly [Report, ...Report[]], parts: Partial<Figure> = {}): Figure {
  const [headline] = reports;
  return {
    id: 'homes',
    label: 'Homes flooded',
    where: { name: 'Exampleton' },
    when: {
      ...periodOf({ start: '2026-05-10', end: '2026-05-11', night: true }),
      text: 'night of 10–11 May 2026',
    },
    claim: 'reported',
    value: headline.value,
    qualifier: headline.qualifier,
    unit: headline.unit,
    headline,
    reports,
    changes: [],
    ...parts,
  };
}

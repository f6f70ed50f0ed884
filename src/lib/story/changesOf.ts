import type { Change, Figure, Report, Story } from './story.ts';

/** The changes that concern a figure, the newest first: of itself, of any of its reports, and of their sources. */
export function changesOfFigure(figure: Figure, { changes }: Pick<Story, 'changes'>): Change[] {
  return changes.filter(
    ({ of, thing, figureId }) =>
      figureId === figure.id || (of === 'source' && figure.reports.some(({ source }) => source.id === thing)),
  );
}

/**
 * The same of a report: of itself and of its source. The headline report is told, and changes, with its figure; the others
 * have changes of their own, even where theirs follow from one of the figure's.
 */
export function changesOfReport(
  report: Report,
  figure: Figure,
  { changes }: Pick<Story, 'changes'>,
): Change[] {
  const own =
    report === figure.headline ? { kind: 'figure', id: figure.id } : { kind: 'report', id: report.id };
  return changes.filter(
    ({ of, thing }) =>
      (of === own.kind && thing === own.id) || (of === 'source' && thing === report.source.id),
  );
}

import type { Chart, Figure, Report, Source, Story } from './story.ts';

/** What a chart draws, of a story or of a seed: there its figures stand by their ids. */
type Drawing<Of> =
  | {
      readonly kind: 'bar';
      readonly figures: readonly Of[];
      readonly before?: readonly Of[] | undefined;
      readonly target?: Of | undefined;
    }
  | { readonly kind: 'share' | 'compare'; readonly figures: readonly Of[] }
  | { readonly kind: 'units' | 'reports'; readonly figure: Of }
  | { readonly kind: 'line'; readonly series: readonly { readonly figures: readonly Of[] }[] }
  | { readonly kind: 'timeline' };

/** The figures that a chart draws, in its order; none for a timeline. */
export function chartFigures<Of = Figure>(chart: Drawing<Of>): readonly Of[] {
  switch (chart.kind) {
    case 'bar': {
      const { figures, before = [], target } = chart;
      const pairs = figures.flatMap((figure, index) => [...before.slice(index, index + 1), figure]);
      return [...pairs, ...(target === undefined ? [] : [target])];
    }
    case 'share':
    case 'compare':
      return chart.figures;
    case 'units':
    case 'reports':
      return [chart.figure];
    case 'line':
      return chart.series.flatMap(({ figures }) => figures);
    case 'timeline':
      return [];
  }
}

/** The reports that a chart draws, in its order. */
export function chartReports(chart: Chart): readonly { readonly report: Report; readonly figure: Figure }[] {
  return chartFigures(chart).flatMap((figure) =>
    figure.reports
      .filter(
        (report) =>
          report === figure.headline ||
          chart.kind === 'reports' ||
          (chart.kind === 'share' && chart.otherBases && report.base !== undefined),
      )
      .map((report) => ({ report, figure })),
  );
}

/** The sources that a chart stands on, each once, in the order in which it uses them. */
export function chartSources(chart: Chart): Source[] {
  const sources =
    chart.kind === 'timeline'
      ? chart.events.map(({ source }) => source)
      : chartReports(chart).map(({ report }) => report.source);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** One report for each source and speaker, however many numbers it gave. */
export function onePerStatement(reports: readonly Report[]): Report[] {
  return [
    ...new Map(reports.map((report) => [`${report.saidBy ?? ''} ${report.source.id}`, report])).values(),
  ];
}

/** The charts of a story that draw a figure. */
export function chartsOf(figure: Figure, story: Story): Chart[] {
  return story.charts.filter((chart) => chartFigures(chart).some(({ id }) => id === figure.id));
}

/** How many reports of a story stand on a source. */
export function reportsFrom(source: Source, story: Story): number {
  return story.figures.flatMap(({ reports }) => reports).filter((report) => report.source.id === source.id)
    .length;
}

/** The chart of a figure's reports side by side that its own page shows. */
export function reportsChart(figure: Figure): Chart {
  return {
    id: figure.id,
    kind: 'reports',
    title: `${figure.label}, as each report gives it`,
    subtitle: `${figure.where.name}, ${figure.when.text}`,
    derived: [],
    figure,
  };
}

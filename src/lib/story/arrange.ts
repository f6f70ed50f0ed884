import { chartFigures } from './select.ts';
import type { Chart, Figure, ShareChart, Story, TimelineChart, UnitsChart } from './story.ts';

/** A chart that draws one number and nothing else. */
export type CardChart = ShareChart | UnitsChart;

/** A key figure, and the chart of the story that draws nothing but its number. */
export interface Card {
  readonly figure: Figure;
  readonly chart?: CardChart | undefined;
}

/** What a dashboard shows, from the top. */
export interface Arrangement {
  /** The picture that carries the story: its first chart that is no timeline. */
  readonly opening?: Chart | undefined;
  readonly sections: readonly {
    readonly title: string;
    readonly cards: readonly Card[];
    readonly charts: readonly Chart[];
  }[];
  readonly timelines: readonly TimelineChart[];
}

/**
 * The order of a story's dashboard: its sections as its author groups them, then the cards and charts that no section names.
 * A chart that draws one key figure alone is the picture of that figure's card, so that nothing is shown twice.
 */
export function arrange(story: Story): Arrangement {
  const opening = story.charts.find(({ kind }) => kind !== 'timeline');
  const ownCharts = new Map<Figure, CardChart>();
  for (const chart of story.charts) {
    if (chart === opening || !isOfOneNumber(chart)) continue;
    const [figure] = chartFigures(chart);
    if (figure !== undefined && story.key.includes(figure) && !ownCharts.has(figure))
      ownCharts.set(figure, chart);
  }
  const isInACard = (chart: Chart) => [...ownCharts.values()].some((own) => own === chart);
  const placed = new Set<Figure | Chart | undefined>([
    opening,
    ...ownCharts.values(),
    ...story.sections.flatMap(({ figures, charts }) => [...figures, ...charts]),
  ]);
  const charts = story.charts.filter((chart) => !placed.has(chart));
  const rest = {
    title: story.sections.length === 0 ? 'The numbers' : 'More numbers',
    figures: story.key.filter((figure) => !placed.has(figure)),
    charts: charts.filter(({ kind }) => kind !== 'timeline'),
  };
  const sections = [...story.sections, rest].map((section) => ({
    title: section.title,
    cards: section.figures.map((figure) => ({ figure, chart: ownCharts.get(figure) })),
    charts: section.charts.filter((chart) => chart !== opening && !isInACard(chart)),
  }));
  return {
    opening,
    sections: sections.filter(({ cards, charts: drawn }) => cards.length + drawn.length > 0),
    timelines: charts.filter((chart) => chart.kind === 'timeline'),
  };
}

function isOfOneNumber(chart: Chart): chart is CardChart {
  if (chart.kind === 'units') return true;
  return chart.kind === 'share' && chart.figures.length === 1 && !chart.otherBases;
}

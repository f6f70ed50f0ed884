import tokens from '$styles/tokens.css?raw';
import type { Plot } from '../chart/plot.ts';
import { plotOf } from '../chart/plotOf.ts';
import { CARD_WIDTH, NARROW_WIDTH, WIDE_WIDTH } from '../chart/widths.ts';
import { cardChart } from '../chart/cardChart.ts';
import { wordless } from '../chart/wordless.ts';
import type { Card } from '../story/arrange.ts';
import type { Locale } from '../story/locale/locale.ts';
import { reportsChart } from '../story/select.ts';
import type { Chart, Figure } from '../story/story.ts';
import { picture } from './picture.ts';
import { pagePalette } from './tokens.ts';

/** A chart with its pictures for a page: one for phones and narrow columns, one for all else. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly plot: Plot;
  /** Inline SVG. */
  readonly narrow: string;
  readonly wide: string;
}

const PALETTE = pagePalette(tokens);

const drawn = new WeakMap<Chart, DrawnChart>();

/** Draws a chart for pages; each chart is drawn once, however many pages show it. */
export function drawChart(chart: Chart, locale: Locale): DrawnChart {
  const known = drawn.get(chart);
  if (known !== undefined) return known;
  const plot = plotOf(chart, locale);
  const made = {
    chart,
    plot,
    narrow: picture(plot, PALETTE, NARROW_WIDTH, 'narrow').svg,
    wide: picture(plot, PALETTE, WIDE_WIDTH, 'wide').svg,
  };
  drawn.set(chart, made);
  return made;
}

/** A key figure with the picture of its number, whose words stand beside it. */
export interface DrawnCard extends Card {
  /** Inline SVG; undefined for a number that has no picture of its own. */
  readonly svg?: string | undefined;
  /** What one square stands for, where squares are drawn. */
  readonly scale?: string | undefined;
}

/** A heading of a dashboard with what stands under it. */
export interface DrawnSection {
  readonly title: string;
  readonly cards: readonly DrawnCard[];
  readonly charts: readonly DrawnChart[];
}

/** Draws a card's number: as the story's own chart of it, else as a part of its whole or as squares. */
export function drawCard(card: Card, locale: Locale): DrawnCard {
  const chart = card.chart ?? cardChart(card.figure);
  if (chart === undefined) return card;
  const plot = plotOf(chart, locale);
  return { ...card, svg: picture(wordless(plot), PALETTE, CARD_WIDTH).svg, scale: plot.per?.text };
}

const drawnReports = new WeakMap<Figure, DrawnChart>();

/** Draws a figure's reports side by side, for the figure's own page. */
export function drawReports(figure: Figure, locale: Locale): DrawnChart {
  const made = drawnReports.get(figure) ?? drawChart(reportsChart(figure), locale);
  drawnReports.set(figure, made);
  return made;
}

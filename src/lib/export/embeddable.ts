import type { Plot } from '../chart/plot.ts';
import { chartReports, chartSources, onePerStatement } from '../story/select.ts';
import { timeText } from '../story/days.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart, Figure, Story } from '../story/story.ts';
import { agreementWords, attribution, attributionWithDay, figureWords, sourceName } from '../story/words.ts';
import { CARD_PX } from '../picture/card/cardSize.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { chartEmbedHeightPx, figureEmbedHeightPx } from './embedHeight.ts';

/** A chart or a figure as something to stand in somebody else's page. All addresses are absolute. */
export interface Embeddable {
  readonly title: string;
  /** Everything that it shows, in sentences. */
  readonly alternative: string;
  /** Who said it, where and when, in one line. */
  readonly source: string;
  readonly pageUrl: string;
  readonly embedUrl: (theme?: urls.EmbedTheme) => string;
  /** How tall its frame has to be for every column, where nothing sizes it. */
  readonly heightPx: number;
  /** The picture for where pages can't go. */
  readonly picture: { readonly url: string; readonly widthPx: number; readonly heightPx: number };
}

/** The width that pages which ask for one get: that of a text column in many sites. */
export const EMBED_WIDTH_PX = 600;

export function chartEmbeddable(chart: Chart, plot: Plot, story: Story, locale: Locale): Embeddable {
  const source = chartSourceLine(chart, locale);
  return {
    title: chart.title,
    alternative: plot.alternative,
    source,
    pageUrl: absolute(urls.chart(story.id, chart.id)),
    embedUrl: (theme) => absolute(urls.chartEmbed(story.id, chart.id, theme)),
    heightPx: chartEmbedHeightPx({ chart, plot, source }, locale),
    picture: cardAt(urls.chartCard(story.id, chart.id)),
  };
}

export function figureEmbeddable(figure: Figure, story: Story, locale: Locale): Embeddable {
  const title = `${figure.label}: ${figureWords(figure, locale)}`;
  const source = attributionWithDay(figure.headline, locale);
  return {
    title,
    alternative: `${title}. ${source}. ${agreementWords(figure, locale).join('; ')}.`,
    source: `Source: ${source}.`,
    pageUrl: absolute(urls.figure(story.id, figure.id)),
    embedUrl: (theme) => absolute(urls.figureEmbed(story.id, figure.id, theme)),
    heightPx: figureEmbedHeightPx(figure, locale),
    picture: cardAt(urls.figureCard(story.id, figure.id)),
  };
}

/** The source line as it stands under a chart: each outlet and speaker once. */
export function chartSourceLine(chart: Chart, locale: Locale): string {
  const parts =
    chart.kind === 'timeline'
      ? chartSources(chart).map(sourceName)
      : onePerStatement(chartReports(chart).map(({ report }) => report)).map(
          (report) => `${attribution(report)}, ${timeText(report.source.published, locale)}`,
        );
  return `${parts.length === 1 ? 'Source' : 'Sources'}: ${parts.join('; ')}.`;
}

function cardAt(path: string): Embeddable['picture'] {
  return { url: absolute(path), widthPx: CARD_PX.width, heightPx: CARD_PX.height };
}

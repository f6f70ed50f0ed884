import { plotOf } from '../chart/plotOf.ts';
import { chartEmbeddable, figureEmbeddable } from '../export/embeddable.ts';
import { oembed } from '../export/oembed.ts';
import { en } from '../story/locale/en.ts';
import type { EmbedTheme } from '../urls.ts';
import { answer } from './answer.ts';
import { findChart, findFigure } from './lookUp.ts';

/** The file beside a chart's page, or beside its embed, that says how it is embedded. */
export function chartOembed(params: {
  story: string;
  chart: string;
  theme?: EmbedTheme | undefined;
}): Response {
  const { story, chart } = findChart(params.story, params.chart);
  const embeddable = chartEmbeddable(chart, plotOf(chart, en), story, en);
  return answer(oembed(embeddable, params.theme), 'application/json');
}

/** The same of a figure. */
export function figureOembed(params: {
  story: string;
  figure: string;
  theme?: EmbedTheme | undefined;
}): Response {
  const { story, figure } = findFigure(params.story, params.figure);
  return answer(oembed(figureEmbeddable(figure, story, en), params.theme), 'application/json');
}

import { plotOf } from '$lib/chart/plotOf.ts';
import { chartEmbeddable } from '$lib/export/embeddable.ts';
import { oembed } from '$lib/export/oembed.ts';
import { answer } from '$lib/server/answer.ts';
import { chartEntries } from '$lib/server/entries.ts';
import { findChart } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = chartEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, chart } = findChart(params.story, params.chart);
  return answer(oembed(chartEmbeddable(chart, plotOf(chart, en), story, en)), 'application/json');
};

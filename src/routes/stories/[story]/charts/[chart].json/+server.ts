import { plotOf } from '$lib/chart/plotOf.ts';
import { answer } from '$lib/server/answer.ts';
import { chartEntries } from '$lib/server/entries.ts';
import { findChart } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = chartEntries;

/** What the page's script draws from when a reader reaches for the chart. */
export const GET: RequestHandler = ({ params }) => {
  const { chart } = findChart(params.story, params.chart);
  return answer(JSON.stringify(plotOf(chart, en)), 'application/json');
};

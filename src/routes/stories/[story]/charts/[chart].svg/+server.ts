import { answer } from '$lib/server/answer.ts';
import { chartEntries } from '$lib/server/entries.ts';
import { findChart } from '$lib/server/lookUp.ts';
import { chartSvg } from '$lib/server/pictureFiles.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = chartEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, chart } = findChart(params.story, params.chart);
  return answer(chartSvg(chart, story, en), 'image/svg+xml');
};

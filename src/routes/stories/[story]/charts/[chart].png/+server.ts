import { answer } from '$lib/server/answer.ts';
import { chartEntries } from '$lib/server/entries.ts';
import { findChart } from '$lib/server/lookUp.ts';
import { chartPng } from '$lib/server/pictureFiles.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = chartEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { chart, story } = findChart(params.story, params.chart);
  return answer(await chartPng(chart, story, en), 'image/png');
};

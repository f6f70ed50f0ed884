import { plotOf } from '$lib/chart/plotOf.ts';
import { answer } from '$lib/server/answer.ts';
import { figureEntries } from '$lib/server/entries.ts';
import { findFigure } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import { reportsChart } from '$lib/story/select.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

/** What the page's script draws the reports from when a reader reaches for the chart. */
export const GET: RequestHandler = ({ params }) => {
  const { figure } = findFigure(params.story, params.figure);
  return answer(JSON.stringify(plotOf(reportsChart(figure), en)), 'application/json');
};

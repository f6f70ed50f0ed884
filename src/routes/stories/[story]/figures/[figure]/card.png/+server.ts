import { answer } from '$lib/server/answer.ts';
import { figureCardPng } from '$lib/server/cards.ts';
import { figureEntries } from '$lib/server/entries.ts';
import { findFigure } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { story, figure } = findFigure(params.story, params.figure);
  return answer(await figureCardPng(figure, story, en), 'image/png');
};

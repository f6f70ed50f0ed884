import { figureEmbeddable } from '$lib/export/embeddable.ts';
import { oembed } from '$lib/export/oembed.ts';
import { answer } from '$lib/server/answer.ts';
import { figureEntries } from '$lib/server/entries.ts';
import { findFigure } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) => {
  const { story, figure } = findFigure(params.story, params.figure);
  return answer(oembed(figureEmbeddable(figure, story, en)), 'application/json');
};

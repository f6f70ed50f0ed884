import { allFiguresCsv } from '$lib/export/allFigures.ts';
import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => answer(allFiguresCsv(allStories(), en), 'text/csv; charset=utf-8');

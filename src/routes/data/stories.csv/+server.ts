import { storiesCsv } from '$lib/export/allTables.ts';
import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => answer(storiesCsv(allStories()), 'text/csv; charset=utf-8');

import { allCsv } from '$lib/export/allTables.ts';
import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import { en } from '$lib/story/locale/en.ts';
import { ALL_TABLES } from '$lib/urls.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () => ALL_TABLES.map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) =>
  answer(allCsv(params.table, allStories(), en), 'text/csv; charset=utf-8');

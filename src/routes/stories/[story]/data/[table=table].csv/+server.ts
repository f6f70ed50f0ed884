import { storyCsv } from '$lib/export/storyCsv.ts';
import { answer } from '$lib/server/answer.ts';
import { storyEntries } from '$lib/server/entries.ts';
import { findStory } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import { STORY_TABLES } from '$lib/urls.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = () =>
  storyEntries().flatMap(({ story }) => STORY_TABLES.map((table) => ({ story, table })));

export const GET: RequestHandler = ({ params }) =>
  answer(storyCsv(findStory(params.story), params.table, en), 'text/csv; charset=utf-8');

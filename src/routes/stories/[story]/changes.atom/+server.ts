import { storyChangesAtom } from '$lib/export/changeFeeds.ts';
import { answer } from '$lib/server/answer.ts';
import { storyEntries } from '$lib/server/entries.ts';
import { findStory } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = ({ params }) =>
  answer(storyChangesAtom(findStory(params.story), en), 'application/atom+xml');

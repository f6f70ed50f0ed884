import { changesAtom } from '$lib/export/changeFeeds.ts';
import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import { en } from '$lib/story/locale/en.ts';

export const prerender = true;

export const GET = () => answer(changesAtom(allStories(), en), 'application/atom+xml');

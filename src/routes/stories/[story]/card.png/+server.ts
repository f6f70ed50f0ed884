import { answer } from '$lib/server/answer.ts';
import { storyCardPng } from '$lib/server/cards.ts';
import { storyEntries } from '$lib/server/entries.ts';
import { findStory } from '$lib/server/lookUp.ts';
import { en } from '$lib/story/locale/en.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = storyEntries;

export const GET: RequestHandler = async ({ params }) =>
  answer(await storyCardPng(findStory(params.story), en), 'image/png');

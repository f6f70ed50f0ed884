import { answer } from '$lib/server/answer.ts';
import { fileEntries } from '$lib/server/entries.ts';
import { findFile } from '$lib/server/storyFiles.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = fileEntries;

export const GET: RequestHandler = async ({ params }) => {
  const { bytes, mediaType } = await findFile(params.story, params.file);
  return answer(bytes, mediaType);
};

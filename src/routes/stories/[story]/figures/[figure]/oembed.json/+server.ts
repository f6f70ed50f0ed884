import { figureEntries } from '$lib/server/entries.ts';
import { figureOembed } from '$lib/server/oembedAnswer.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) => figureOembed(params);

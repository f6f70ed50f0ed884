import { chartEntries, inEachTheme } from '$lib/server/entries.ts';
import { chartOembed } from '$lib/server/oembedAnswer.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => inEachTheme(chartEntries());

export const GET: RequestHandler = ({ params }) => chartOembed(params);

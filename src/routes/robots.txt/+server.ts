import { answer } from '$lib/server/answer.ts';
import { absolute } from '$lib/site.ts';
import { sitemap } from '$lib/urls.ts';

export const prerender = true;

/** Embeds stay out of search results by their own robots tag, which a crawler must be let in to read. */
export const GET = () => answer(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemap)}\n`, 'text/plain');

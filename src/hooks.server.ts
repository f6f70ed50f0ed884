import type { Handle } from '@sveltejs/kit';

/** What SvelteKit leaves beside an inlined stylesheet for its router in the browser, which no page here has. */
const FOR_THE_ROUTER = /\s*<link [^>]*\bdisabled media="\(max-width: 0\)">/g;

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => html.replaceAll(FOR_THE_ROUTER, '') });

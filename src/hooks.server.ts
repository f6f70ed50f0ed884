import { dev } from '$app/environment';
import { resolve as pathTo } from '$app/paths';
import { problemPage, withReload } from '$lib/server/problemPage.ts';
import type { Handle } from '@sveltejs/kit';

/** What SvelteKit leaves beside an inlined stylesheet for its router in the browser, which no page here has. */
const FOR_THE_ROUTER = /\s*<link [^>]*\bdisabled media="\(max-width: 0\)">/g;

export const handle: Handle = async ({ event, resolve }) => {
  const problems = dev ? await problemsOfSeeds() : undefined;
  if (problems !== undefined)
    return new Response(withReload(problemPage(problems), pathTo('/')), {
      status: 500,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replaceAll(FOR_THE_ROUTER, '');
      return dev ? withReload(page, pathTo('/')) : page;
    },
  });
};

/** What keeps the stories from being read, if anything does: theirs, or the site's settings. */
async function problemsOfSeeds(): Promise<string | undefined> {
  try {
    const { allStories } = await import('$lib/server/stories.ts');
    allStories();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const { allStories } = await import('$lib/server/stories.ts');
  return { stories: allStories() };
};

import type { PageLoad } from './$types';

/** The story of the front page, and the others to go to. */
export const load: PageLoad = async () => {
  // A universal load that works at build time only writes no data file beside the page, and ships nothing.
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories, frontStory }, { dashboardOf }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/server/dashboard.ts'),
  ]);
  const story = frontStory();
  return { dashboard: await dashboardOf(story), others: allStories().filter((each) => each !== story) };
};

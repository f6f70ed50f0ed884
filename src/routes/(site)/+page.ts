import type { PageLoad } from './$types';

/** The newest story, and the others to go to. */
export const load: PageLoad = async () => {
  // A universal load that works at build time only writes no data file beside the page, and ships nothing.
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories }, { dashboardOf }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/server/dashboard.ts'),
  ]);
  const [story, ...others] = allStories();
  if (story === undefined) throw new Error('There is no story');
  return { dashboard: await dashboardOf(story), others };
};

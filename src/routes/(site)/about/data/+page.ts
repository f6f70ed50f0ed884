import type { PageLoad } from './$types';

/** The tables of the newest story, for their columns: every story's tables have the same. */
export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories }, { storyTables }, { en }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/export/storyTables.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const [story] = allStories();
  return { tables: story === undefined ? [] : storyTables(story, en) };
};

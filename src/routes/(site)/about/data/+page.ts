import type { PageLoad } from './$types';

/** The tables of the newest story, for their columns, as every story's have the same; and that of all stories. */
export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories }, { storyTables }, { storiesTable }, { en }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/export/storyTables.ts'),
    import('$lib/export/storiesTable.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const [story] = allStories();
  const tables = story === undefined ? [] : storyTables(story, en);
  return { newest: story?.id, tables: [...tables, { id: 'stories', ...storiesTable() }] };
};

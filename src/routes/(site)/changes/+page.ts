import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories }, { changeLog }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/story/changeLog.ts'),
  ]);
  return { changes: changeLog(allStories()) };
};

import type { PageLoad } from './$types';

/** The newest story, and the others to go to. */
export const load: PageLoad = async () => {
  // A universal load that works at build time only writes no data file beside the page, and ships nothing.
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ allStories }, { filesOf }, { drawChart }, { en }] = await Promise.all([
    import('$lib/server/stories.ts'),
    import('$lib/server/storyFiles.ts'),
    import('$lib/picture/drawn.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const [story, ...others] = allStories();
  if (story === undefined) throw new Error('There is no story');
  return {
    story,
    others,
    charts: story.charts.map((chart) => drawChart(chart, en)),
    files: await filesOf(story.id),
  };
};

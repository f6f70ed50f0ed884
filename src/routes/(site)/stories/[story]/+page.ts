import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ findStory }, { filesOf }, { drawChart }, { en }] = await Promise.all([
    import('$lib/server/lookUp.ts'),
    import('$lib/server/storyFiles.ts'),
    import('$lib/picture/drawn.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const story = findStory(params.story);
  return { story, charts: story.charts.map((chart) => drawChart(chart, en)), files: await filesOf(story.id) };
};

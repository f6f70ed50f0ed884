import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ findStory }, { factsOf }, { en }] = await Promise.all([
    import('$lib/server/lookUp.ts'),
    import('$lib/say/facts.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const story = findStory(params.story);
  return { story, held: factsOf(story, en) };
};

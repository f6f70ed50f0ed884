import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ findStory }, { dashboardOf }] = await Promise.all([
    import('$lib/server/lookUp.ts'),
    import('$lib/server/dashboard.ts'),
  ]);
  return { dashboard: await dashboardOf(findStory(params.story)) };
};

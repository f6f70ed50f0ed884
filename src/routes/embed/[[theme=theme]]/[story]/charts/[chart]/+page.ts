import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
  if (!import.meta.env.SSR) return [];
  const { chartEntries, inEachTheme } = await import('$lib/server/entries.ts');
  return inEachTheme(chartEntries());
};

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ findChart }, { drawChart }, { en }] = await Promise.all([
    import('$lib/server/lookUp.ts'),
    import('$lib/picture/drawn.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const { story, chart } = findChart(params.story, params.chart);
  return { story, drawn: drawChart(chart, en) };
};

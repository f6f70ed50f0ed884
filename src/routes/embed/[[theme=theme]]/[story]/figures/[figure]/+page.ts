import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
  if (!import.meta.env.SSR) return [];
  const { figureEntries, inEachTheme } = await import('$lib/server/entries.ts');
  return inEachTheme(figureEntries());
};

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const { findFigure } = await import('$lib/server/lookUp.ts');
  return findFigure(params.story, params.figure);
};

import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('Pages are made at build time');
  const [{ findFigure }, { drawReports }, { figureJsonLd }, { en }] = await Promise.all([
    import('$lib/server/lookUp.ts'),
    import('$lib/picture/drawn.ts'),
    import('$lib/export/jsonLd.ts'),
    import('$lib/story/locale/en.ts'),
  ]);
  const { story, figure } = findFigure(params.story, params.figure);
  return { story, figure, drawn: drawReports(figure, en), jsonLd: figureJsonLd(figure, story, en) };
};

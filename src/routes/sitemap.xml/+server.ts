import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import { absolute } from '$lib/site.ts';
import { lastChanged } from '$lib/story/age.ts';
import * as urls from '$lib/urls.ts';

export const prerender = true;

export const GET = () => {
  const stories = allStories();
  const newest = stories.map(lastChanged).toSorted().at(-1);
  const entries = [
    ...[urls.home, urls.stories, urls.changes].map((path) => entry(path, newest)),
    ...[urls.check, urls.about, urls.aboutData].map((path) => entry(path)),
    ...stories.flatMap((story) =>
      [
        urls.story(story.id),
        urls.say(story.id),
        ...story.charts.map(({ id }) => urls.chart(story.id, id)),
        ...story.figures.map(({ id }) => urls.figure(story.id, id)),
      ].map((path) => entry(path, lastChanged(story))),
    ),
  ];
  return answer(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    'application/xml',
  );
};

/** @param changed The day on which what the page tells last changed, where a story says so. */
function entry(path: string, changed?: string): string {
  const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${absolute(path)}</loc>${lastmod}</url>`;
}

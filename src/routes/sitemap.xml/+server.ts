import { answer } from '$lib/server/answer.ts';
import { allStories } from '$lib/server/stories.ts';
import { absolute } from '$lib/site.ts';
import * as urls from '$lib/urls.ts';

export const prerender = true;

export const GET = () => {
  const pages = allStories().flatMap((story) => [
    urls.story(story.id),
    urls.say(story.id),
    ...story.charts.map(({ id }) => urls.chart(story.id, id)),
    ...story.figures.map(({ id }) => urls.figure(story.id, id)),
  ]);
  const entries = [urls.home, urls.stories, urls.changes, urls.about, urls.aboutData, ...pages].map(
    (path) => `<url><loc>${absolute(path)}</loc></url>`,
  );
  return answer(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    'application/xml',
  );
};

import { expect, it } from 'vitest';
import { seedJsonSchema, siteJsonSchema } from '../../src/lib/export/seedJsonSchema.ts';
import { SEEDS_FOLDER } from '../../src/lib/server/stories.ts';
import { readVersions } from '../../src/lib/server/versions.ts';
import { absolute } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { embeds, exists, files, front, kyiv, NOT_FOUND, pages, read, stories } from './site.ts';

const themes = [undefined, ...urls.EMBED_THEMES];

it.each([
  urls.home,
  urls.stories,
  urls.about,
  urls.check,
  urls.checkData,
  urls.sitemap,
  urls.storySchema,
  urls.storiesTable,
  ...urls.ALL_TABLES.map(urls.allTable),
  urls.embedListener,
  urls.at('/robots.txt'),
  NOT_FOUND,
])('the site has %s', (path) => expect(exists(path)).toBe(true));

it('has every address that the contract gives a story, its charts and its figures', () => {
  const expected = stories.flatMap(({ id, charts, figures }) => [
    urls.story(id),
    urls.say(id),
    ...urls.STORY_TABLES.map((table) => urls.table(id, table)),
    ...urls.STORY_FILES.map((file) => urls.storyFile(id, file)),
    urls.storyZip(id),
    urls.storyChangesAtom(id),
    ...charts.flatMap((chart) => [
      urls.chart(id, chart.id),
      ...(['csv', 'svg', 'png'] as const).map((ending) => urls.chartFile(id, chart.id, ending)),
      ...themes.map((theme) => urls.chartEmbed(id, chart.id, theme)),
    ]),
    ...figures.flatMap((figure) => [
      urls.figure(id, figure.id),
      ...themes.map((theme) => urls.figureEmbed(id, figure.id, theme)),
    ]),
  ]);
  expect(expected.filter((path) => !exists(path))).toEqual([]);
});

it('serves each published version of a story’s data to the byte, and lists it', () => {
  for (const { id } of stories) {
    const listed = read(urls.storyFile(id, 'versions.json'));
    for (const version of readVersions(SEEDS_FOLDER, id))
      for (const table of urls.VERSION_TABLES) {
        expect(read(urls.version(id, version.id, table))).toBe(version.files[table]);
        expect(listed).toContain(`"${absolute(urls.version(id, version.id, table))}"`);
      }
  }
});

it('keeps the addresses to the letter that others link to and embed', () => {
  for (const path of [
    '/',
    '/stories/',
    '/about/',
    '/schema/story.json',
    '/sitemap.xml',
    '/robots.txt',
    '/404.html',
  ])
    expect(exists(urls.at(path)), path).toBe(true);
  if (kyiv === undefined) return;
  const story = '/stories/kyiv-strikes-2026-02/';
  const embed = '/kyiv-strikes-2026-02/charts/kyiv-heat/';
  for (const path of [
    story,
    `${story}figures/attack-drones/`,
    `${story}charts/kyiv-heat/`,
    `${story}charts/kyiv-heat.csv`,
    `${story}charts/kyiv-heat.svg`,
    `${story}data/figures.csv`,
    `${story}data/reports.csv`,
    `${story}data/sources.csv`,
    `${story}data/events.csv`,
    `${story}data/2026-11-23/figures.csv`,
    `${story}data/2026-11-23/reports.csv`,
    `/embed${embed}`,
    `/embed/dark${embed}`,
    `/embed/light${embed}`,
    '/embed/kyiv-strikes-2026-02/figures/attack-drones/',
    '/embed/listener.js',
  ])
    expect(exists(urls.at(path)), path).toBe(true);
});

it('shows the newest story at the root, or the one that site.yaml names', () => {
  const heading = (path: string) => /<h1[^>]*>([^<]*)/.exec(read(path))?.[1];
  expect(heading(urls.home)).toBe(heading(urls.story(front?.id ?? '')));
});

it('has no page of a story that no seed has', () => {
  const known = new Set([urls.home, urls.stories]);
  for (const { id, charts, figures } of stories) {
    known.add(urls.story(id));
    known.add(urls.say(id));
    for (const chart of charts) {
      known.add(urls.chart(id, chart.id));
      for (const theme of themes) known.add(urls.chartEmbed(id, chart.id, theme));
    }
    for (const figure of figures) {
      known.add(urls.figure(id, figure.id));
      for (const theme of themes) known.add(urls.figureEmbed(id, figure.id, theme));
    }
  }
  const storyPages = pages.map(({ path }) => path).filter((path) => /\/(?:stories|embed)\//.test(path));
  expect(storyPages.filter((path) => !known.has(path))).toEqual([]);
});

it('lists every page in the site map, embeds and the page for wrong addresses apart', () => {
  const listed = [...read(urls.sitemap).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc).sort();
  const expected = pages
    .filter((page) => !embeds.includes(page) && page.path !== NOT_FOUND)
    .map(({ path }) => absolute(path))
    .sort();
  expect(listed).toEqual(expected);
});

it('says of each page of a story in the site map when the story’s data last changed', () => {
  const days = new Map(
    [...read(urls.sitemap).matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
      ([, loc, day]) => [loc, day],
    ),
  );
  const ofStories = stories.map(({ changes: [newest], checked }) => newest?.when ?? checked);
  const expected = stories.flatMap(({ id, charts, figures }, index) =>
    [
      urls.story(id),
      urls.say(id),
      ...charts.map((chart) => urls.chart(id, chart.id)),
      ...figures.map((figure) => urls.figure(id, figure.id)),
    ].map((path) => [absolute(path), ofStories[index]] as const),
  );
  const newest = ofStories.toSorted().at(-1);
  for (const path of [urls.home, urls.stories, urls.changes]) expected.push([absolute(path), newest]);
  for (const path of [urls.check, urls.about, urls.aboutData]) expected.push([absolute(path), undefined]);
  expect(days).toEqual(new Map(expected));
});

it('lets crawlers in and names the site map', () => {
  expect(read(urls.at('/robots.txt'))).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap)}\n`,
  );
});

it('serves the schemas of a seed and of site.yaml that the build checks with (npm run generate writes them)', () => {
  expect(read(urls.storySchema)).toBe(seedJsonSchema());
  expect(read(urls.at('/schema/site.json'))).toBe(siteJsonSchema());
});

it('has no file in which a path of the machine that built it is left', () => {
  const text = files.filter((file) => /\.(?:html|css|js|json|csv|svg|xml|txt)$/.test(file));
  expect(text.filter((file) => read(file).includes(process.cwd()))).toEqual([]);
});

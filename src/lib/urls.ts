import { address } from './siteAddress.ts';

/*
 * Every address of the site, from its host's root. They are a contract: they never change meaning. Internal links are
 * made here and nowhere else.
 */

export const home = at('/');
export const stories = at('/stories/');
export const about = at('/about/');
export const aboutData = at('/about/data/');
/** Where a file of ours, however old, is held against what is told now; and what the page's script reads for that. */
export const check = at('/check/');
export const checkData = at('/data/check.json');
export const changes = at('/changes/');
export const changesAtom = at('/changes.atom');
export const changesJson = at('/changes.json');
export const storySchema = at('/schema/story.json');
export const sitemap = at('/sitemap.xml');
export const icon = at('/favicon.svg');

/** A path of the site from its host's root: the site may stand in a folder there. */
export function at(path: string): string {
  return `${address.folder}${path}`;
}

export const STORY_TABLES = [
  'figures',
  'reports',
  'sources',
  'events',
  'derived',
  'changes',
  'codes',
] as const;
export type StoryTable = (typeof STORY_TABLES)[number];

export function story(storyId: string): string {
  return `${stories}${storyId}/`;
}

/** Where a text is held against a story’s reports. */
export function say(storyId: string): string {
  return `${story(storyId)}say/`;
}

export function figure(storyId: string, figureId: string): string {
  return `${story(storyId)}figures/${figureId}/`;
}

export function chart(storyId: string, chartId: string): string {
  return `${story(storyId)}charts/${chartId}/`;
}

/** A chart's numbers, or its picture as a file. */
export function chartFile(storyId: string, chartId: string, ending: 'csv' | 'svg' | 'png'): string {
  return `${story(storyId)}charts/${chartId}.${ending}`;
}

/** The changes of a story alone, as a feed. */
export function storyChangesAtom(storyId: string): string {
  return `${story(storyId)}changes.atom`;
}

/** What link previews show of a page: a picture of 1200 by 630. */
export function storyCard(storyId: string): string {
  return `${story(storyId)}card.png`;
}

export function chartCard(storyId: string, chartId: string): string {
  return `${chart(storyId, chartId)}card.png`;
}

export function figureCard(storyId: string, figureId: string): string {
  return `${figure(storyId, figureId)}card.png`;
}

/** What a page that knows oEmbed asks about the page of a chart or a figure. */
export function oembed(page: string): string {
  return `${page}oembed.json`;
}

export function table(storyId: string, name: StoryTable): string {
  return dataFile(storyId, `${name}.csv`);
}

/** What a story's data folder has beside its tables and the zip. */
export const STORY_FILES = [
  'figures.json',
  'figures.xlsx',
  'datapackage.json',
  'figures.csv-metadata.json',
  'versions.json',
  'SHA256SUMS',
] as const;
export type StoryFile = (typeof STORY_FILES)[number];

export function storyFile(storyId: string, name: StoryFile): string {
  return dataFile(storyId, name);
}

/** All of a story's files in one. */
export function storyZip(storyId: string): string {
  return dataFile(storyId, `${storyId}.zip`);
}

/** A file of a story's data folder by its name. */
export function dataFile(storyId: string, name: string): string {
  return `${story(storyId)}data/${name}`;
}

/** The tables that each published version of a story keeps. */
export const VERSION_TABLES = ['figures', 'reports'] as const satisfies readonly StoryTable[];
export type VersionTable = (typeof VERSION_TABLES)[number];

/** A table as it was published once: it stays so to the byte. */
export function version(storyId: string, versionId: string, table: VersionTable): string {
  return dataFile(storyId, `${versionId}/${table}.csv`);
}

/** A list of all stories. */
export const storiesTable = at('/data/stories.csv');

/** What there is of all stories in one table. */
export const ALL_TABLES = ['figures', 'reports', 'changes'] as const;
export type AllTable = (typeof ALL_TABLES)[number];

export function allTable(table: AllTable): string {
  return at(`/data/all-${table}.csv`);
}

/** A theme that an embed keeps whatever the reader's is; without one it follows the reader. */
export const EMBED_THEMES = ['light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The script that sizes the embeds of a page; pages of others load it. */
export const embedListener = at('/embed/listener.js');

export function chartEmbed(storyId: string, chartId: string, theme?: EmbedTheme): string {
  return `${embedRoot(theme)}${storyId}/charts/${chartId}/`;
}

export function figureEmbed(storyId: string, figureId: string, theme?: EmbedTheme): string {
  return `${embedRoot(theme)}${storyId}/figures/${figureId}/`;
}

function embedRoot(theme: EmbedTheme | undefined): string {
  return at(theme === undefined ? '/embed/' : `/embed/${theme}/`);
}

/**
 * A link to the very words in a source: the browser goes to them and marks them. A source without a page has none.
 * Source: WICG, URL Fragment Text Directives; a hyphen, comma or ampersand in the text is written as a percent code.
 */
export function toTheWords(url: string | undefined, phrase: string): string | undefined {
  if (url === undefined) return undefined;
  const [place = url] = url.split(':~:');
  return `${place}${place.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
}

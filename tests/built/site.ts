import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { site } from '../../src/lib/site.ts';
import { address } from '../../src/lib/siteAddress.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { reportsChart } from '../../src/lib/story/select.ts';
import type { Chart, Story } from '../../src/lib/story/story.ts';
import { at, home } from '../../src/lib/urls.ts';

/** The site as it was built: what a reader's browser would be sent. */
const FOLDER = 'build';
if (!existsSync(FOLDER)) throw new Error('There is no build/ to test. Build the site first: npm run build');

/** The stories that the site was built from. */
export const stories: readonly Story[] = readSeeds('seeds').stories;

/** The story on the front page. */
export const front = stories.find(({ id }) => id === site.front) ?? stories[0];

/** The first story, of which the tests know what its article says. A site may be without it. */
export const KYIV = 'kyiv-strikes-2026-02';
export const kyiv = stories.find(({ id }) => id === KYIV);

/** Address of every file from its host's root: "/stories/index.html", after the folder of a site that stands in one. */
export const files: readonly string[] = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => at(`${entry.parentPath.slice(FOLDER.length)}/${entry.name}`.replaceAll('\\', '/')))
  .sort();

const fileSet = new Set(files);

/** Whether a static host has an answer for an address: a file, or a folder with an index. */
export function exists(path: string): boolean {
  return fileSet.has(fileOf(path));
}

/** @throws Error where the site has no such address. */
export function read(path: string): string {
  return readBytes(path).toString('utf8');
}

export function readBytes(path: string): Buffer {
  return readFileSync(fileAt(path));
}

/** Where the file of an address is, for programs that open it. */
export function fileAt(path: string): string {
  return join(FOLDER, fileOf(path).slice(address.folder.length));
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** An HTML page, parsed when first looked at. */
class Page {
  /** Its address from its host's root: "/stories/". */
  readonly path: string;
  readonly html: string;
  #document: Document | undefined;

  constructor(file: string) {
    this.path = file.replace(/\/index\.html$/, '/');
    this.html = read(file);
  }

  get document(): Document {
    this.#document ??= parseHTML(this.html).document;
    return this.#document;
  }
}
export type { Page };

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => new Page(file));

export const embeds = pages.filter(({ path }) => path.startsWith(at('/embed/')));
const pageByPath = new Map(pages.map((each) => [each.path, each]));

/** The page that hosts answer with where there is none; it has no address of its own. */
export const NOT_FOUND = at('/404.html');

/** @throws Error where the site has no such page. */
export function page(path: string): Page {
  const found = pageByPath.get(path);
  if (found === undefined) throw new Error(`build/ has no page ${path}`);
  return found;
}

/** The story that an address belongs to, if it belongs to one; the front page has one, too. */
export function storyOf(path: string): Story | undefined {
  return path === home ? front : stories.find(({ id }) => path.split('/').includes(id));
}

/** The chart that an element of a page belongs to: one of a story's, or the reports of a figure side by side. */
export function chartOf(path: string, element: Element): Chart {
  const story = storyOf(path);
  const [, kind, own] = /\/(charts|figures)\/([^/]+)\/$/.exec(path) ?? [];
  const anchor = element.closest('figure')?.querySelector('[id^="chart-"]');
  const id = own ?? anchor?.id.replace('chart-', '');
  const figure = story?.figures.find((each) => each.id === id);
  const reports = figure && reportsChart(figure);
  const chart = kind === 'figures' ? reports : story?.charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`No seed has the chart ${id ?? ''} of ${path}`);
  return chart;
}

/** An SVG file. */
export function picture(path: string): Element {
  const svg = parsed(read(path).replace(/^<\?xml[^>]*>/, '')).querySelector('svg');
  if (svg === null) throw new Error(`${path} holds no svg element`);
  return svg;
}

/** A piece of HTML as the body of a page. */
export function parsed(html: string): Element {
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document.body;
}

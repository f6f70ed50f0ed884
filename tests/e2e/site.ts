import { test as base, type Locator, type Page } from '@playwright/test';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import type { Story } from '../../src/lib/story/story.ts';
import * as urls from '../../src/lib/urls.ts';

export { expect } from '@playwright/test';
export { urls };

/** The stories that the site was built from. */
export const stories: readonly Story[] = readSeeds('seeds').stories;
const [newest] = stories;
if (newest === undefined) throw new Error('seeds/ holds no story');
export const story = newest;

const chart = story.charts.find(({ kind }) => kind === 'bar') ?? story.charts[0];
const [figure] = story.key;
if (chart === undefined || figure === undefined) throw new Error(`${story.id} has no chart or no figure`);

/** One page of each kind. */
export const KINDS = {
  dashboard: urls.home,
  'story list': urls.stories,
  chart: urls.chart(story.id, chart.id),
  figure: urls.figure(story.id, figure.id),
  'embed of a chart': urls.chartEmbed(story.id, chart.id),
  'embed of a figure': urls.figureEmbed(story.id, figure.id),
  'can I say that': urls.say(story.id),
  'is my file still right': urls.check,
  about: urls.about,
  'columns and codes': urls.aboutData,
  'wrong address': '/no/such/page/',
} as const;

export const kinds = Object.entries(KINDS).map(([kind, path]) => ({ kind, path }));

interface Options {
  /** Origins that a test lets the page reach beside the site itself. */
  alsoFrom: readonly string[];
}

/**
 * Every test fails, too, when the page writes an error to the console, reaches for another host, or stores anything
 * on the reader's device.
 */
export const test = base.extend<Options & { manners: undefined }>({
  alsoFrom: [[], { option: true }],
  manners: [
    async ({ page, context, baseURL, alsoFrom }, use) => {
      const complaints: string[] = [];
      const known = [new URL(baseURL ?? '').origin, ...alsoFrom];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !known.includes(url.origin))
          complaints.push(`asked for ${url.href}`);
      });
      context.on('console', (message) => {
        // Browsers say so of the page that answers a wrong address, and of the icon that they look for beside a file.
        const { url } = message.location();
        const isNotFound = message.text().includes('404 (Not Found)');
        if (isNotFound && (url === page.url() || url.endsWith('/favicon.ico'))) return;
        // The page around an embed may take its scripts away.
        if (message.text().includes('frame is sandboxed')) return;
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${url})`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(undefined);

      const stored: unknown[] = await context.cookies();
      const { origins } = await context.storageState({ indexedDB: true });
      stored.push(...origins.filter(({ localStorage }) => localStorage.length > 0));
      if (complaints.length + stored.length > 0)
        throw new Error(
          `The page misbehaved:\n${[...complaints, ...stored.map((item) => JSON.stringify(item))].join('\n')}`,
        );
    },
    { auto: true },
  ],
});

/** A chart on a page, and what can be reached in it. */
export interface ChartOnPage {
  readonly title: string;
  readonly picture: Locator;
  /** What takes the focus: a box over each mark. */
  readonly marks: Locator;
  readonly tooltip: Locator;
  /** What the page says of each mark, a line each; tests/built compares it with the story. */
  readonly told: readonly (readonly string[])[];
}

/** Every chart of a page, in order. */
export async function chartsOn(page: Page): Promise<ChartOnPage[]> {
  const pictures = await page.locator('[data-marks]').all();
  return Promise.all(
    pictures.map(async (picture) => {
      const told = (await picture.getAttribute('data-marks')) ?? '';
      return {
        title: await picture.evaluate((element) => element.closest('figure')?.innerText.split('\n')[0] ?? ''),
        picture,
        marks: picture.locator('.mark'),
        tooltip: page.locator('.tooltip'),
        told: told.split('\n\n').map((words) => words.split('\n')),
      };
    }),
  );
}

/** The middle of an element on the screen. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('The element is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

import { expect, type Locator } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { programs } from '../../../../scripts/programs.js';
import { where } from '../../../programs.ts';
import { CHART } from '../builtEmbeds.ts';
import { expectFrameToFit } from '../embedFrame.ts';
import { test } from '../hostTest.ts';
import { pageOf, snippet, SNIPPETS } from '../snippets.ts';
import { startWordPress, type Post } from './start.ts';

/*
 * Posts of the real WordPress, by a user who may write any HTML and by one who may not, in both editors.
 */

// In one worker: it is started once.
test.describe.configure({ mode: 'default' });

for (const [php, mariadbd] of where(programs.wordPress, (php) =>
  where(programs.mariaDb, (db) => [php, db] as const),
).flat()) {
  let posts: Post[] = [];
  let stop = () => {};
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from this which other fixtures it needs
  test.beforeAll(async ({}, { project }) => {
    const { origin } = new URL(project.use.baseURL ?? '');
    const chart = new URL(CHART, origin).href;
    const texts = {
      address: snippet(chart, SNIPPETS.address),
      dark: chart.replace('/embed/', '/embed/dark/'),
      listener: snippet(chart, SNIPPETS.frameWithListener),
      alone: snippet(chart, SNIPPETS.frameAlone),
      picture: snippet(chart, SNIPPETS.picture),
    };
    const { builtFor } = pageOf(CHART);
    ({ posts, stop } = await startWordPress(php, mariadbd, { texts, siteUrl: origin, builtFor }));
  });
  test.afterAll(() => stop());

  for (const role of ['administrator', 'author'] as const) {
    for (const editor of ['block', 'classic'] as const) {
      test(`a post by an ${role} in the ${editor} editor shows all that its author may write, and no code`, async ({
        page,
        siteUrl,
      }) => {
        const { url = '' } = posts.find((post) => post.role === role && post.editor === editor) ?? {};
        const words = wordsOf(snippet(new URL(CHART, siteUrl).href, SNIPPETS.frameAlone));
        for (const width of [390, 600, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(url);
          for (const [name, theme] of [
            ['address', 'light dark'],
            ['dark', 'dark'],
          ]) {
            const frame = await frameIn(page.locator(`.${name}`));
            // The script of our code sizes all of our frames in its page; WordPress alone stops at 1000.
            const mostPx = role === 'administrator' ? Infinity : 1000;
            await expectFrameToFit(frame, (heightPx) => Math.min(mostPx, Math.max(200, heightPx)));
            expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
              theme,
            );
            await expect(page.locator(`.${name} blockquote`)).toBeHidden();
          }
          for (const name of ['listener', 'alone']) {
            const part = page.locator(`.${name}`);
            if (role === 'administrator') await expectFrameToFit(await frameIn(part));
            else await expect(part.locator('iframe')).toHaveCount(0);
            expect(plain(await part.innerText()), name).toBe(words);
            await expect(part.locator('a')).toHaveAttribute(
              'href',
              new URL(pageOf(CHART).path, siteUrl).href,
            );
          }
          const picture = page.locator('.picture img');
          await picture.scrollIntoViewIfNeeded();
          await expect(picture).toHaveJSProperty('naturalWidth', 1200);
          await expect(picture).toHaveAttribute('alt', /\w/);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        }
        const frame = await frameIn(page.locator('.address'));
        await frame.locator('h1 a').click();
        await page.waitForURL(new URL(pageOf(CHART).path, siteUrl).href);
      });
    }
  }
}

async function frameIn(part: Locator) {
  // A frame that is far from view hears of its size only later.
  await part.locator('iframe').scrollIntoViewIfNeeded();
  const element = await part.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('There is no frame');
  await frame.waitForSelector('.embed');
  return frame;
}

function wordsOf(html: string): string {
  return plain(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent);
}

/** WordPress makes quotes, dashes and spaces nicer. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”″"„‘’′'–—-]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

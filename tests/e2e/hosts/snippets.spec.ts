import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILD, CHART } from './builtEmbeds.ts';
import { contentHeight, embedFrame, expectFrameToFit, frameHeight } from './embedFrame.ts';
import { test } from './hostTest.ts';
import { asScript, wordPress } from './listeners.ts';
import { documentAt, pageOf, pastedFrameWithListener, snippet, SNIPPETS } from './snippets.ts';
import { wordPressFilter } from './wordPressFilter.ts';

declare global {
  interface Window {
    readonly DOMPurify: { sanitize(dirty: string, options: object): string };
  }
}

test('the listener of our code sizes only our frame, only when it is ours that speaks', async ({
  page,
  pageServer,
  siteUrl,
  openHost,
}) => {
  const speak = `for (const type of ['embed-size', 'x']) parent.postMessage({ sentinel: 'amp', type, height: 777 }, '*')`;
  const strangersUrl = pageServer.add({ 'index.html': `<!doctype html><script>${speak}</script>` });
  const { markup, scripts } = pastedFrameWithListener(new URL(CHART, siteUrl).href);
  const strangers =
    `<iframe class="stranger" src="${strangersUrl}"></iframe>` +
    `<iframe class="stranger" src="${strangersUrl}" sandbox="allow-scripts"></iframe>` +
    // One that was ours and went elsewhere keeps our address in its src.
    `<iframe class="gone" src="${new URL(CHART, siteUrl).href}"></iframe>`;
  const host = await openHost({ markup: `${markup}<div>${strangers}</div>`, scripts });
  await page.locator('iframe.gone').evaluate((element, url) => {
    if (element instanceof HTMLIFrameElement) element.contentWindow?.location.replace(url);
  }, strangersUrl);
  const frame = await embedFrame(page, CHART);
  await expectFrameToFit(frame);
  await page.evaluate(speak.replace('parent', 'window'));
  await page.waitForTimeout(300);

  await expectFrameToFit(frame);
  const heights = await page
    .locator('.stranger, .gone')
    .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  expect(heights).not.toContain(777);
  expect(host.problems).toEqual([]);
});

test('the listener of our code keeps frames between 100 and 4000 pixels', async ({
  page,
  siteUrl,
  openHost,
}) => {
  await openHost(pastedFrameWithListener(new URL(CHART, siteUrl).href));
  const frame = await embedFrame(page, CHART);
  // Ours comes after the pasted listener, and so sees what that one made of each message.
  await page.evaluate(() => {
    addEventListener('message', ({ data }: MessageEvent<{ said?: number }>) => {
      const made = document.querySelector('iframe')?.style.height ?? '';
      if (data.said !== undefined) document.body.dataset[`made${data.said}`] = made;
    });
  });
  const heights = { 5000: '4000px', 3: '100px', 250.2: '251px' };
  await frame.evaluate((all) => {
    for (const said of all) parent.postMessage({ type: 'embed-size', height: said, said }, '*');
  }, Object.keys(heights).map(Number));
  await expect
    .poll(() => page.evaluate(() => Object.fromEntries(Object.entries(document.body.dataset))))
    .toEqual(Object.fromEntries(Object.entries(heights).map(([said, made]) => [`made${said}`, made])));
});

for (const [name, what] of [
  ['the frame with its listener', SNIPPETS.frameWithListener],
  ['the frame alone', SNIPPETS.frameAlone],
  ['the picture', SNIPPETS.picture],
]) {
  test(`${name} shows its title, its source and a link to the page even where nothing loads`, async ({
    page,
    siteUrl,
  }) => {
    const text = snippet(new URL(CHART, siteUrl).href, what ?? '');
    await page.setContent(text.replaceAll(/ (src|srcdoc)="[^"]*"/g, ''));
    const { path } = pageOf(CHART);
    const title = documentAt(path).querySelector('h1')?.textContent.trim() ?? '';
    await expect(page.getByText(title).last()).toBeVisible();
    await expect(page.getByText(/Sources?: /).last()).toBeVisible();
    await expect(page.locator(`a[href="${new URL(path, siteUrl).href}"]`).last()).toBeVisible();
    for (const element of await page.locator('iframe').all()) {
      await expect(element).toHaveAttribute('title', title);
    }
  });
}

test('the picture for mail is there, in the size that its code says, with its words', async ({
  page,
  siteUrl,
}) => {
  await page.setContent(snippet(new URL(CHART, siteUrl).href, SNIPPETS.picture));
  const picture = page.locator('img');
  await expect(picture).toHaveAttribute('alt', /\w+/);
  await expect
    .poll(() =>
      picture.evaluate((element) =>
        element instanceof HTMLImageElement && element.complete
          ? [element.naturalWidth, element.naturalHeight]
          : undefined,
      ),
    )
    .toEqual([1200, 630]);
});

test('our frame fits in a theme that gives every frame a height of its own', async ({
  page,
  siteUrl,
  openHost,
}) => {
  const { markup, scripts } = pastedFrameWithListener(new URL(CHART, siteUrl).href);
  const theme = '<style>iframe { aspect-ratio: 16 / 9; height: auto !important }</style>';
  const host = await openHost({ markup: theme + markup, scripts });
  await expectFrameToFit(await embedFrame(page, CHART));
  expect(host.problems).toEqual([]);
});

test('DOMPurify leaves of our code a link and sources, and what it allows', async ({ page, siteUrl }) => {
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.js' });
  const left: Record<string, unknown> = {};
  for (const what of [SNIPPETS.frameWithListener, SNIPPETS.frameAlone, SNIPPETS.picture]) {
    const text = snippet(new URL(CHART, siteUrl).href, what);
    left[what] = await page.evaluate((dirty) => {
      const { DOMPurify } = window;
      return [{}, { ADD_TAGS: ['iframe'] }].map((options) => {
        document.body.innerHTML = DOMPurify.sanitize(dirty, options);
        const tags = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
        return `${tags.join(' ')}${/[<{]/.test(document.body.innerText) ? ' CODE' : ''}`;
      });
    }, text);
  }
  expect(left).toEqual({
    [SNIPPETS.frameWithListener]: ['p a', 'iframe p a'],
    [SNIPPETS.frameAlone]: ['p a', 'iframe p a'],
    [SNIPPETS.picture]: ['p a img p a', 'p a img p a'],
  });
});

test('the address alone becomes an embed in WordPress, in a frame that may do nothing but run scripts', async ({
  page,
  siteUrl,
  openHost,
}) => {
  const { path, builtFor } = pageOf(CHART);
  expect(snippet(new URL(CHART, siteUrl).href, SNIPPETS.address)).toBe(new URL(path, siteUrl).href);
  const discovered = documentAt(path).querySelector('link[type="application/json+oembed"]');
  const answer = new URL(discovered?.getAttribute('href') ?? '').pathname;
  expect(existsSync(join(BUILD, answer)), answer).toBe(true);
  const parsed: unknown = JSON.parse(readFileSync(join(BUILD, answer), 'utf8'));
  const html = new Map<string, unknown>(Object.entries(parsed ?? {})).get('html');
  const markup = wordPressFilter(String(html).replaceAll(builtFor, new URL(siteUrl).origin), 'a1B2c3D4e5');

  const host = await openHost({ markup: markup ?? '', scripts: [asScript(wordPress)] }, { widthPx: 600 });
  const frame = await embedFrame(page, CHART);
  await expectFrameToFit(frame, (heightPx) => Math.min(1000, Math.max(200, heightPx)));
  await expect(page.locator('blockquote')).toBeHidden();
  expect(await frame.evaluate(() => origin)).toBe('null');

  await frame.locator('[data-marks]').first().hover();
  await expect(frame.locator('.tooltip')).toBeVisible();
  expect(await contentHeight(frame)).toBe(await frameHeight(frame));
  expect(host.problems).toEqual([]);
});

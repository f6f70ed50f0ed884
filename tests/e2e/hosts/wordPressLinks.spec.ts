import { expect, type Frame } from '@playwright/test';
import { CHART, READERS_EMBEDS } from './builtEmbeds.ts';
import { embedFrame, expectFrameToFit } from './embedFrame.ts';
import { test } from './hostTest.ts';
import { asScript, wordPress } from './listeners.ts';
import { pageOf } from './snippets.ts';

/*
 * WordPress's frames may neither open tabs nor go anywhere. The page around one follows a link for it, on the frame's own
 * host only.
 */

const SECRET = 'a1B2c3D4e5';
const FIGURE = READERS_EMBEDS.find((path) => path.includes('/figures/')) ?? '';

function framed(url: string, sandbox = 'sandbox="allow-scripts"'): string {
  return `<iframe class="wp-embedded-content" ${sandbox} data-secret="${SECRET}" src="${url}#?secret=${SECRET}"></iframe>`;
}

function links(frame: Frame): Promise<string[]> {
  return frame
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

test('in a frame of WordPress each link of each embed leads to its page', async ({
  page,
  siteUrl,
  openHost,
}) => {
  const markup = READERS_EMBEDS.map((path) => framed(new URL(path, siteUrl).href)).join('');
  await openHost({ markup, scripts: [] });
  const wrong: string[] = [];
  for (const path of READERS_EMBEDS) {
    const frame = await embedFrame(page, path);
    await frame.waitForLoadState();
    const own = new URL(pageOf(path).path, siteUrl).href;
    for (const link of await links(frame))
      if (link.replace(/#.*/, '') !== own) wrong.push(`${path}: ${link}`);
  }
  expect(wrong).toEqual([]);
});

for (const [what, path, selector] of [
  ['the headline of a chart', CHART, 'h1 a'],
  ['a source of a chart', CHART, '.source-line a'],
  ['“All reports and data” of a chart', CHART, '.credit a'],
  ['a source of a figure', FIGURE, 'a[rel=noopener]'],
  ['“All reports and data” of a figure', FIGURE, '.credit a'],
] as const) {
  for (const how of ['click', 'Enter'] as const) {
    test(`in a frame of WordPress ${what} leads to our page by ${how}`, async ({
      page,
      siteUrl,
      openHost,
    }) => {
      const markup = framed(new URL(path, siteUrl).href);
      const host = await openHost({ markup, scripts: [asScript(wordPress)] });
      const frame = await embedFrame(page, path);
      await expectFrameToFit(frame, (heightPx) => Math.min(1000, Math.max(200, heightPx)));
      const link = frame.locator(selector).first();
      await (how === 'click' ? link.click() : link.press('Enter'));
      await page.waitForURL(new URL(pageOf(path).path, siteUrl).href);
      expect(host.problems).toEqual([]);
    });
  }
}

for (const [what, sandbox, hash] of [
  ['a frame that may do anything', '', `#?secret=${SECRET}`],
  ['a sandboxed frame without a secret', 'sandbox="allow-scripts allow-popups"', ''],
] as const) {
  test(`${what} keeps its links, which open tabs of their own`, async ({ page, siteUrl, openHost }) => {
    await openHost({
      markup: `<iframe ${sandbox} src="${new URL(CHART, siteUrl).href}${hash}"></iframe>`,
      scripts: [asScript(wordPress)],
    });
    const frame = await embedFrame(page, CHART);
    const hosts = (await links(frame)).map((link) => new URL(link).host);
    expect(hosts.some((name) => name !== new URL(siteUrl).host)).toBe(true);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('.credit a').click()]);
    await opened.waitForURL(new URL(pageOf(CHART).path, siteUrl).href);
  });
}

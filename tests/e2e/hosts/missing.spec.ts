import { expect, type Frame, type Page } from '@playwright/test';
import { story } from '../site.ts';
import { embedFrame, expectFrameToFit } from './embedFrame.ts';
import { test } from './hostTest.ts';
import { asScript, datawrapperNew } from './listeners.ts';

/** Embeds that somebody put into an article once, and what each says now. */
const GONE = [
  [`/embed/${story.id}/charts/gone/`, 'This chart was withdrawn or renamed'],
  [`/embed/dark/${story.id}/figures/gone/`, 'This number was withdrawn or renamed'],
  ['/embed/gone/charts/gone/', 'This chart was withdrawn or renamed'],
] as const;

for (const [path, heading] of GONE) {
  for (const sandbox of ['', 'sandbox="allow-scripts allow-popups"']) {
    test(`a frame ${sandbox} of ${path} says that it is gone, fits, and leads out`, async ({
      page,
      siteUrl,
      openHost,
    }) => {
      const src = new URL(path, siteUrl).href;
      const host = await openHost({
        markup: `<iframe src="${src}" height="667" ${sandbox}></iframe>`,
        scripts: [asScript(datawrapperNew)],
      });
      const frame = await embedFrame(page, path);
      await expect(frame.getByRole('heading')).toHaveText(heading);
      await expect(frame.locator('body')).not.toContainText('mistyped');
      for (const widthPx of [800, 320]) {
        await host.setWidth(widthPx);
        await expectFrameToFit(frame);
      }
      const isDark = await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(isDark).toBe(path.includes('/dark/') ? 'dark' : 'light dark');
      await expectLinksToLeadOut(page, frame);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame of an embed that is gone blames nobody, and leads out', async ({
    page,
    siteUrl,
    openHost,
  }) => {
    const [path] = GONE[0];
    await openHost({ markup: `<iframe src="${new URL(path, siteUrl).href}"></iframe>`, scripts: [] });
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1] ?? page.mainFrame();
    await expect(frame.locator('body')).toContainText('was withdrawn or renamed');
    await expect(frame.locator('body')).not.toContainText('mistyped');
    await expectLinksToLeadOut(page, frame);
  });
});

async function expectLinksToLeadOut(page: Page, frame: Frame): Promise<void> {
  const link = frame.locator('a[href="/stories/"]:visible');
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await opened.waitForURL((url) => url.pathname === '/stories/');
  await opened.close();
}

import { expect } from '@playwright/test';
import { CHART } from './builtEmbeds.ts';
import { contentHeight, embedFrame, expectFrameToFit, setTextSize } from './embedFrame.ts';
import { HOSTS } from './hosts.ts';
import { test } from './hostTest.ts';

for (const { name, page: pageWith } of HOSTS) {
  test.describe(name, () => {
    test('fits an embed when it has loaded, when it grows and when it shrinks', async ({
      page,
      siteUrl,
      openHost,
    }) => {
      const hostPage = pageWith(new URL(CHART, siteUrl).href);
      const host = await openHost(hostPage);
      const frame = await embedFrame(page, CHART);
      await expectFrameToFit(frame, hostPage.rule);
      const loadedPx = await contentHeight(frame);

      await setTextSize(frame, '150%');
      await expectFrameToFit(frame, hostPage.rule);
      expect(await contentHeight(frame)).toBeGreaterThan(loadedPx);

      await setTextSize(frame, '50%');
      await expectFrameToFit(frame, hostPage.rule);
      expect(await contentHeight(frame)).toBeLessThan(loadedPx);
      expect(host.problems).toEqual([]);
    });

    test('fits an embed in a column that becomes wide, narrow and wide again', async ({
      page,
      siteUrl,
      openHost,
    }) => {
      const hostPage = pageWith(new URL(CHART, siteUrl).href);
      const host = await openHost(hostPage, { widthPx: 320 });
      const frame = await embedFrame(page, CHART);
      await expectFrameToFit(frame, hostPage.rule);

      const heights: number[] = [];
      for (const widthPx of [800, 400, 800]) {
        await host.setWidth(widthPx);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(widthPx);
        await expectFrameToFit(frame, hostPage.rule);
        heights.push(await contentHeight(frame));
      }
      const [widePx, narrowPx, wideAgainPx] = heights;
      expect(narrowPx).not.toBe(widePx);
      expect(wideAgainPx).toBe(widePx);
      expect(host.problems).toEqual([]);
    });

    test('fits an embed that was there before its script', async ({ page, siteUrl, openHost }) => {
      const hostPage = pageWith(new URL(CHART, siteUrl).href);
      const host = await openHost(hostPage, { late: true });
      // What the embed says while it loads is lost.
      await page.waitForTimeout(500);
      await host.runScripts();
      await expectFrameToFit(await embedFrame(page, CHART), hostPage.rule);
      expect(host.problems).toEqual([]);
    });

    test('fits an embed in a hidden part of the page that is shown later', async ({
      page,
      siteUrl,
      openHost,
    }) => {
      const hostPage = pageWith(new URL(CHART, siteUrl).href);
      const host = await openHost(hostPage, { hidden: true });
      if (!hostPage.markup.includes('loading="lazy"')) await embedFrame(page, CHART);
      await page.waitForTimeout(500);
      await host.show();
      const frame = await embedFrame(page, CHART);
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(800);
      await expectFrameToFit(frame, hostPage.rule);
      expect(host.problems).toEqual([]);
    });
  });
}

import { expect, type Frame } from '@playwright/test';
import { frameHeight } from './embedFrame.ts';
import { FRAMES_PAGES } from './lowFrames.ts';
import { test } from './hostTest.ts';
import { seeAll } from './seeAll.ts';
import { outOfSight } from './outOfSight.ts';

// A window as readers have it: Chromium paints otherwise in one whose size is pretended.
test.use({ viewport: null });

for (const { name, html } of FRAMES_PAGES) {
  test(`nothing that matters is out of sight: ${name}`, async ({ page, siteUrl, pageServer }) => {
    await page.goto(pageServer.add({ 'index.html': html(siteUrl) }));
    let faults: string[] = [];
    await expect
      .poll(
        async () => {
          await page.evaluate(seeAll);
          faults = (await Promise.all(page.frames().slice(1).map(faultsOf))).flat();
          return faults.length;
        },
        // Each of two hundred frames loads when it is seen first, and is sized then.
        { timeout: 300_000 },
      )
      .toBe(0)
      .catch(() => undefined);
    expect(faults).toEqual([]);
  });
}

async function faultsOf(frame: Frame): Promise<string[]> {
  const found = await frame.evaluate(outOfSight, await frameHeight(frame));
  const at = await frame.evaluate(() => `${location.pathname} at ${innerWidth} px`);
  return found.map((fault) => `${at} ${fault}`);
}

import { expect, type Frame } from '@playwright/test';
import { READERS_EMBEDS } from './builtEmbeds.ts';
import { embedFrame, expectFrameToFit } from './embedFrame.ts';
import { faultsOf } from './faultsOf.ts';
import { test } from './hostTest.ts';
import { pastedFrameWithListener } from './snippets.ts';

const WIDTHS_PX = [800, 480, 320];
/** More than any embed needs at these widths. */
const ENOUGH_PX = 1500;
const THEMES = ['light', 'dark'] as const;

for (const path of READERS_EMBEDS) {
  test(`${path} is right at each width in each theme`, async ({ page, siteUrl, openHost }) => {
    const host = await openHost(pastedFrameWithListener(new URL(path, siteUrl).href));
    const frame = await embedFrame(page, path);
    const faults: Record<string, string[]> = {};
    for (const widthPx of WIDTHS_PX) {
      await host.setWidth(widthPx);
      await untilWide(frame, widthPx);
      await expectFrameToFit(frame);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        faults[`${theme}, ${widthPx} px`] = await faultsOf(frame, theme);
      }
    }
    expect(onlyFaulty(faults)).toEqual({});
    expect(host.problems).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of READERS_EMBEDS) {
    test(`${path} is right, as tall as its code says, and keeps a theme of its own`, async ({
      page,
      siteUrl,
    }) => {
      const address = new URL(path, siteUrl).href;
      await page.goto(address);
      const faults: Record<string, string[]> = {};
      for (const widthPx of WIDTHS_PX) {
        await page.setViewportSize({ width: widthPx, height: ENOUGH_PX });
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          faults[`${theme}, ${widthPx} px`] = await faultsOf(page.mainFrame(), theme);
        }
      }
      let mostPx = 0;
      for (let widthPx = 280; widthPx <= 700; widthPx += 20) {
        await page.setViewportSize({ width: widthPx, height: ENOUGH_PX });
        mostPx = Math.max(mostPx, await page.evaluate(neededHeight));
      }
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
        await page.goto(address.replace('/embed/', `/embed/${theme}/`));
        faults[`always ${theme}`] = await faultsOf(page.mainFrame(), theme);
      }
      expect(onlyFaulty(faults)).toEqual({});
      const saidPx = Number(/ height="(\d+)"/.exec(pastedFrameWithListener(address).markup)?.[1]);
      expect(saidPx, `its code says ${saidPx} px`).toBeGreaterThanOrEqual(mostPx);
      expect(saidPx, `its code says ${saidPx} px`).toBeLessThanOrEqual(1.3 * mostPx);
    });
  }
});

/** How tall an embed is with its picture no larger than it was drawn. Runs in its page. */
function neededHeight(): number {
  const svg = [...document.querySelectorAll('svg')].find((each) => each.checkVisibility());
  const enlargedPx = svg === undefined ? 0 : svg.getBoundingClientRect().height - svg.viewBox.baseVal.height;
  const embed = document.querySelector('.embed');
  return Math.ceil((embed?.getBoundingClientRect().height ?? 0) - Math.max(0, enlargedPx));
}

function untilWide(frame: Frame, widthPx: number): Promise<void> {
  return expect.poll(() => frame.evaluate(() => innerWidth), { intervals: [30] }).toBe(widthPx);
}

function onlyFaulty(faults: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

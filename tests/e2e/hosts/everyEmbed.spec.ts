import { expect, type Frame } from '@playwright/test';
import { READERS_EMBEDS } from './builtEmbeds.ts';
import { contentHeight, embedFrame, expectFrameToFit } from './embedFrame.ts';
import { faultsOf } from './faultsOf.ts';
import { test } from './hostTest.ts';
import { pastedFrameWithListener } from './snippets.ts';

const WIDTHS_PX = [800, 480, 320];
/** More than any embed needs at these widths. */
const ENOUGH_PX = 1500;
const THEMES = ['light', 'dark'] as const;

for (const path of READERS_EMBEDS) {
  test(`${path} is right at each width in each theme, as tall as its code says`, async ({
    page,
    siteUrl,
    openHost,
  }) => {
    const hostPage = pastedFrameWithListener(new URL(path, siteUrl).href);
    const host = await openHost(hostPage);
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

    const saidPx = Number(/ height="(\d+)"/.exec(hostPage.markup)?.[1]);
    const needed: number[] = [];
    for (let widthPx = 280; widthPx <= 700; widthPx += 20) {
      await host.setWidth(widthPx);
      await untilWide(frame, widthPx);
      needed.push(await neededHeight(frame));
    }
    const mostPx = Math.max(...needed);
    expect(saidPx, `its code says ${saidPx} px`).toBeGreaterThanOrEqual(mostPx);
    expect(saidPx, `its code says ${saidPx} px`).toBeLessThanOrEqual(1.25 * mostPx);
    expect(host.problems).toEqual([]);
  });

  test(`${path} in a fixed theme keeps it whatever the reader’s is`, async ({ page, siteUrl, openHost }) => {
    for (const theme of THEMES) {
      const themed = path.replace('/embed/', `/embed/${theme}/`);
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      const host = await openHost({
        markup: `<iframe src="${new URL(themed, siteUrl).href}" height="${ENOUGH_PX}"></iframe>`,
        scripts: [],
      });
      const frame = await embedFrame(page, themed);
      expect(await faultsOf(frame, theme)).toEqual([]);
      expect(host.problems).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of READERS_EMBEDS) {
    test(`${path} is right at each width in each theme`, async ({ page, siteUrl }) => {
      await page.goto(new URL(path, siteUrl).href);
      const faults: Record<string, string[]> = {};
      for (const widthPx of WIDTHS_PX) {
        await page.setViewportSize({ width: widthPx, height: ENOUGH_PX });
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          faults[`${theme}, ${widthPx} px`] = await faultsOf(page.mainFrame(), theme);
        }
      }
      expect(onlyFaulty(faults)).toEqual({});
    });
  }
});

/** How tall it is with its picture no larger than it was drawn. */
async function neededHeight(frame: Frame): Promise<number> {
  const enlarged = await frame.evaluate(() => {
    const svg = [...document.querySelectorAll('svg')].find((each) => each.checkVisibility());
    return svg === undefined ? 0 : svg.getBoundingClientRect().height - svg.viewBox.baseVal.height;
  });
  return (await contentHeight(frame)) - Math.max(0, enlarged);
}

function untilWide(frame: Frame, widthPx: number): Promise<void> {
  return expect.poll(() => frame.evaluate(() => innerWidth), { intervals: [30] }).toBe(widthPx);
}

function onlyFaulty(faults: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}

import type { Page } from '@playwright/test';
import { expect, kinds, test } from './site.ts';

/** Widths in CSS pixels; 640 is what 1280 becomes at 200 % zoom, 320 at 400 % (WCAG 1.4.10). */
const WIDTHS = [320, 640, 768, 1280, 1600];

for (const { kind, path } of kinds) {
  test(`nothing scrolls sideways or sticks out on the ${kind} (${path})`, async ({ page }) => {
    await page.goto(path);
    for (const summary of await page.locator('details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
      expect(await stickingOut(page), `${width} px`).toEqual([]);
    }
  });
}

test('text twice as large still fits', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const { path } of kinds) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(640);
    expect(await stickingOut(page), path).toEqual([]);
  }
});

/** What a reader can see only by scrolling sideways. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 1 && box.height > 1 && element.checkVisibility();
        return isSeen && (box.right > width + 0.5 || box.left < -0.5) && !element.matches('.cards, .cards *');
      })
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 60)}`,
      );
  });
}

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

/** What readers do to the text of a page: twice as large, and WCAG's text spacing (1.4.12; of pictures: fonts.spec.ts). */
const TEXTS = {
  'twice as large': 'html { font-size: 200% }',
  'with wide spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg * { letter-spacing: 0 !important; word-spacing: 0 !important }',
};

for (const [how, style] of Object.entries(TEXTS))
  test(`text ${how} still fits`, async ({ page }) => {
    for (const { path } of kinds) {
      await page.goto(path);
      for (const summary of await page.locator('details:not([open]) > summary').all())
        if (await summary.isVisible()) await summary.click();
      // No element: the page's policy lets no style in.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, style);
      for (const width of [320, 390, 640]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${width}`).toBe(
          width,
        );
        expect(await stickingOut(page), `${path} ${width}`).toEqual([]);
      }
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
        // Of the cells of the first column the line at their left is cut off.
        const isCut = element.matches('.cells, .cells > li');
        return isSeen && (box.right > width + 0.5 || (box.left < -0.5 && !isCut));
      })
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 60)}`,
      );
  });
}

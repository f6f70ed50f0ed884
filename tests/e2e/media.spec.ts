import type { Page } from '@playwright/test';
import { contrast } from '../contrast.ts';
import { tokenColors } from '../tokenColors.ts';
import { expect, KINDS, story, test } from './site.ts';

const LEAST_FOR_TEXT = 7;
const LEAST_FOR_MARKS = 3;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const kind of ['dashboard', 'chart', 'figure', 'embed of a chart'] as const) {
    test(`the ${kind} prints in black on white and without controls, from a ${colorScheme} screen`, async ({
      page,
    }) => {
      await page.goto(KINDS[kind]);
      await page.emulateMedia({ media: 'print', colorScheme });
      for (const control of ['.mark', '.tooltip', 'nav', 'button', 'input', '.ways', '.skip', 'iframe'])
        await expect(page.locator(control).filter({ visible: true }), control).toHaveCount(0);
      for (const { text, color } of await textColors(page))
        expect(contrast(color, 'rgb(255, 255, 255)'), text).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
      await expect(page.getByRole('img').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('.source-line').first()).toBeVisible();
    });
  }

  test(`marks can be seen in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(KINDS.dashboard);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const marks = await markColors(page);
    expect(marks.length).toBeGreaterThan(0);
    for (const { what, color } of marks)
      expect(contrast(color, paper), what).toBeGreaterThanOrEqual(LEAST_FOR_MARKS);
    for (const { text, color } of await textColors(page))
      expect(contrast(color, paper), text).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
    // A square that stands for a report is made of its background, which forced colours take away.
    const squares = await page.evaluate(() =>
      [...document.querySelectorAll('.squares i')].map((square) => {
        const { backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(square);
        const isClear = backgroundColor.endsWith(', 0)');
        return {
          background: isClear ? undefined : backgroundColor,
          border: borderTopStyle === 'none' ? undefined : borderTopColor,
        };
      }),
    );
    expect(squares).toHaveLength(story.figures.flatMap(({ reports }) => reports.slice(1)).length);
    for (const { background = paper, border = paper } of squares)
      expect(Math.max(contrast(background, paper), contrast(border, paper))).toBeGreaterThanOrEqual(
        LEAST_FOR_MARKS,
      );
  });
}

for (const forcedColors of ['none', 'active'] as const)
  test(`squares of reports are told apart by their form, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(KINDS.dashboard);
    const forms = await page
      .locator('.squares i')
      .first()
      .evaluate((square) =>
        ['confirms', 'compatible', 'differs', 'another-base'].map((kind) => {
          square.classList.remove('confirms', 'compatible', 'differs', 'at-another-time', 'another-base');
          square.classList.add(kind);
          const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(square);
          const filled = !/^rgba\(.*, 0\)$/.test(backgroundColor);
          return `${filled ? 'filled' : 'hollow'} ${backgroundImage.split('(')[0] ?? ''} ${borderTopStyle}`;
        }),
      );
    expect(forms).toEqual([
      'filled none solid',
      'hollow linear-gradient solid',
      'hollow none solid',
      'hollow none dotted',
    ]);
  });

test.describe('a browser that doesn’t know light-dark()', () => {
  // What a page says of its own styles doesn't fit once they are changed on their way.
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`paints every mark and word of a picture in its own colour, ${colorScheme}`, async ({ page }) => {
      await page.route(/\/$|\.css$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replaceAll('light-dark(', 'unknown('),
        });
      });
      await page.emulateMedia({ colorScheme });
      for (const path of [KINDS.dashboard, KINDS['embed of a chart']]) {
        await page.goto(path);
        const painted = await tokensPainted(page);
        expect(painted.length).toBeGreaterThan(1);
        const wrong = painted.filter(({ name, color }) => rgb(tokenColors[colorScheme].get(name)) !== color);
        expect(wrong).toEqual([]);
      }
    });
});

/** `#rrggbb` as browsers tell of it. */
function rgb(color = ''): string {
  return `rgb(${[1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)).join(', ')})`;
}

/** The colour of everything in pictures that names a token. */
function tokensPainted(page: Page): Promise<{ name: string; color: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-marks] svg *')].flatMap((element) =>
      (['fill', 'stroke'] as const).flatMap((property) => {
        const [, name] = /^var\(--([a-z-]+)/.exec(element.getAttribute(property) ?? '') ?? [];
        return name === undefined ? [] : { name, color: getComputedStyle(element)[property] };
      }),
    ),
  );
}

/** The colours in which visible texts are set, in the page and in its pictures. */
function textColors(page: Page): Promise<{ text: string; color: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
          ),
      )
      .map((element) => {
        const { color, fill } = getComputedStyle(element);
        return {
          text: element.textContent.trim().slice(0, 60),
          color: element.localName === 'text' ? fill : color,
        };
      }),
  );
}

/** The colours of what is filled or drawn in pictures; what has no colour of its own is left out. */
function markColors(page: Page): Promise<{ what: string; color: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-marks] svg :is(path, rect, circle, line)')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const named = [element.getAttribute('fill'), element.getAttribute('stroke')].join(' ');
        if (!/--(?:mark|accent|rest|ink)\b/.test(named)) return [];
        const { fill, stroke } = getComputedStyle(element);
        return {
          what: `${named} in ${element.closest('figure')?.id ?? ''}`,
          color: fill === 'none' ? stroke : fill,
        };
      }),
  );
}

import type { Page } from '@playwright/test';
import { chartsOn, expect, KINDS, test } from './site.ts';

for (const kind of ['dashboard', 'embed of a chart'] as const) {
  test(`${kind}: Chart.js comes when a reader reaches for a chart, once, and not before`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(KINDS[kind], { waitUntil: 'networkidle' });
    const before = scripts.length;
    expect(before).toBeLessThanOrEqual(1);
    await page.locator('h1').hover();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const [first, ...others] = await chartsOn(page);
    await expect(first?.layer ?? page.locator('none')).toBeAttached();
    // An embed fetches its small script only now; neither has Chart.js yet.
    expect(scripts.length).toBeLessThanOrEqual(1);

    await first?.layer.hover();
    await expect(first?.tip ?? page.locator('none')).toBeVisible();
    const reached = scripts.length;
    expect(reached).toBeGreaterThan(1);
    for (const { layer, tip } of others) {
      await layer.hover();
      await expect(tip).toBeVisible();
    }
    expect(scripts).toHaveLength(reached);
    expect(new Set(scripts).size).toBe(reached);
  });
}

for (const width of [320, 1280]) {
  test(`nothing moves by a pixel when a chart is reached, shown and left, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(KINDS.dashboard);
    await page.evaluate(watchShifts);
    const before = await boxes(page);
    for (const { title, picture, layer, tip } of await chartsOn(page)) {
      await test.step(title, async () => {
        const drawing = picture.locator('> div');
        await drawing.scrollIntoViewIfNeeded();
        await page.mouse.move(0, 0);
        const untouched = await drawing.screenshot();
        await layer.hover();
        await expect(tip).toBeVisible();
        expect(await boxes(page)).toEqual(before);
        await page.mouse.move(0, 0);
        await expect(tip).toBeHidden();
        expect(await boxes(page)).toEqual(before);
        const left = await drawing.screenshot();
        expect(left.equals(untouched), 'the picture is the same when the pointer has left').toBe(true);
      });
    }
    expect(await page.evaluate(() => window.shifted)).toBe(0);
  });
}

test('a picture that is redrawn for another width stays reachable', async ({ page }) => {
  await page.goto(KINDS.chart);
  for (const { layer, tip } of await chartsOn(page)) {
    for (const width of [1280, 400, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await layer.hover();
      await expect(tip).toBeVisible();
      await page.mouse.move(0, 0);
      await expect(tip).toBeHidden();
    }
  }
});

declare global {
  interface Window {
    /** The sum of all layout shifts since watchShifts. */
    shifted: number;
  }
}

function watchShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) window.shifted += Number(entry.value);
  }).observe({ type: 'layout-shift' });
}

/** Where everything in the page stands, but what a chart adds when it is reached. */
function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) => element.closest('.tip, [role="status"], canvas') === null && element.checkVisibility(),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x + scrollX, y + scrollY, width, height].map((px) => px.toFixed(2)).join(' ')}`;
      }),
  );
}

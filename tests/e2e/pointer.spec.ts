import { chartsOn, expect, KINDS, linesOf, test } from './site.ts';

for (const kind of ['dashboard', 'chart', 'figure', 'embed of a chart'] as const) {
  test(`the pointer shows who said what in every chart of the ${kind}`, async ({ page }) => {
    await page.goto(KINDS[kind]);
    // An embed lays its charts' layers when the pointer comes in.
    await page.locator('h1').hover();
    for (const { title, layer, tip, marks } of await chartsOn(page)) {
      await test.step(title, async () => {
        await layer.hover();
        await expect(tip).toBeVisible();
        const shown = await tip.locator('> *').allTextContents();
        expect(marks.map(linesOf)).toContainEqual(shown);
        const box = await tip.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
        await page.mouse.move(0, 0);
        await expect(tip).toBeHidden();
      });
    }
  });
}

test('every mark can be pointed at', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  for (const { title, layer, tip, marks } of await chartsOn(page)) {
    await test.step(title, async () => {
      await layer.hover();
      await expect(tip).toBeVisible();
      const { x = 0, y = 0, width = 0, height = 0 } = (await layer.boundingBox()) ?? {};
      const found = new Set<string>();
      for (const share of [0.1, 0.3]) {
        for (let down = 4; down < height; down += 12) {
          await page.mouse.move(x + width * share, y + down);
          found.add((await tip.locator('> *').allTextContents()).join('\n'));
        }
      }
      for (const mark of marks) expect([...found]).toContain(linesOf(mark).join('\n'));
    });
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap shows who said what', async ({ page }) => {
    await page.goto(KINDS.dashboard);
    for (const { layer, tip, marks } of await chartsOn(page)) {
      await layer.tap();
      await expect(tip).toBeVisible();
      expect(marks.map(linesOf)).toContainEqual(await tip.locator('> *').allTextContents());
    }
  });
});

import type { Page } from '@playwright/test';
import { chartsOn, expect, KINDS, middleOf, test, type ChartOnPage } from './site.ts';

for (const kind of ['dashboard', 'chart', 'figure', 'embed of a chart'] as const) {
  for (const width of [320, 1280]) {
    test(`every mark of the ${kind} can be pointed at, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(KINDS[kind]);
      for (const chart of await chartsOn(page))
        await test.step(chart.title, () => expectEachAtItsPlace(page, chart));
    });
  }
}

async function expectEachAtItsPlace(page: Page, { marks, tooltip, told }: ChartOnPage): Promise<void> {
  for (const [index, lines] of told.entries()) {
    const mark = marks.nth(index);
    await mark.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(mark);
    await page.mouse.move(x, y);
    await expect(tooltip.locator('p > *')).toHaveText([...lines]);
    const box = await tooltip.boundingBox();
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.mouse.move(0, 0);
    await expect(tooltip).toBeHidden();
  }
}

test('a pointer that goes down or up a chart finds every mark', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  for (const { title, picture, tooltip, told } of await chartsOn(page)) {
    await test.step(title, async () => {
      await picture.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      for (const share of [0.1, 0.5, 0.95]) {
        const heights = Array.from({ length: Math.floor(height / 6) }, (_, index) => 3 + index * 6);
        for (const way of [heights, heights.toReversed()]) {
          await page.mouse.move(0, 0);
          const found = new Set<string>();
          for (const down of way) {
            await page.mouse.move(x + width * share, y + down);
            found.add((await tooltip.locator('p > *').allTextContents()).join('\n'));
          }
          for (const lines of told) expect([...found]).toContain(lines.join('\n'));
        }
      }
    });
  }
});

test('words that are longer than the screen stay on it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 90 });
  await page.goto(KINDS.chart);
  for (const { marks, tooltip } of await chartsOn(page)) {
    await marks.last().focus();
    const box = await tooltip.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBe(90);
    expect(await tooltip.locator('p').evaluate((words) => words.scrollHeight > words.clientHeight)).toBe(
      true,
    );
  }
});

test('a tooltip stays as it is while the pointer goes over to it, and until it leaves', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  for (const { title, marks, tooltip, told } of await chartsOn(page)) {
    await test.step(title, async () => {
      for (const [index, lines] of told.entries()) {
        await marks.nth(index).scrollIntoViewIfNeeded();
        const { x, y } = await middleOf(marks.nth(index));
        await page.mouse.move(0, 0);
        await page.mouse.move(x, y);
        const own = tooltip.locator('p > *');
        await expect(own).toHaveText([...lines]);
        const to = await middleOf(tooltip);
        await page.mouse.move(to.x, to.y, { steps: 40 });
        await expect(own).toHaveText([...lines]);
        await page.mouse.move(to.x + 5, to.y + 5, { steps: 5 });
        await expect(own).toHaveText([...lines]);
      }
      await page.mouse.move(0, 0);
      await expect(tooltip).toBeHidden();
    });
  }
});

test('Escape closes what a pointer has opened, wherever the focus is', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  for (const { marks, tooltip } of await chartsOn(page)) {
    await page.mouse.move(0, 0);
    await marks.first().scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(marks.first());
    await page.mouse.move(x, y);
    await expect(tooltip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tooltip).toBeHidden();
    await page.mouse.move(x + 2, y);
    await expect(tooltip).toBeHidden();
  }
});

for (const zoom of [1.5, 2]) {
  test(`a page that its styles zoom ${zoom} times shows each mark’s own tooltip beside it`, async ({
    page,
  }) => {
    await page.goto(KINDS.chart);
    await page.evaluate((times) => {
      document.body.style.zoom = String(times);
    }, zoom);
    for (const { marks, tooltip, told } of await chartsOn(page)) {
      for (const [index, lines] of told.entries()) {
        await marks.nth(index).scrollIntoViewIfNeeded();
        const { x, y } = await middleOf(marks.nth(index));
        await page.mouse.move(x, y);
        await expect(tooltip.locator('p > *')).toHaveText([...lines]);
        const box = await tooltip.boundingBox();
        if (box === null) throw new Error('no tooltip');
        const farPx = Math.hypot(
          Math.max(box.x - x, 0, x - box.x - box.width),
          Math.max(box.y - y, 0, y - box.y - box.height),
        );
        expect(farPx).toBeLessThan(110 * zoom);
        await page.mouse.move(0, 0);
      }
    }
  });
}

test('the frame around what is pointed at follows the theme', async ({ page }) => {
  await page.goto(KINDS.chart);
  const [chart] = await chartsOn(page);
  if (chart === undefined) throw new Error('no chart');
  const { x, y } = await middleOf(chart.marks.first());
  await page.mouse.move(x, y);
  const colors = async () =>
    chart.marks
      .first()
      .evaluate((mark) => [getComputedStyle(mark).outlineColor, getComputedStyle(mark).color]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const [frame, ink] = await colors();
    expect(frame).toBe(ink);
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap shows who said what, and a tap elsewhere closes it', async ({ page }) => {
    await page.goto(KINDS.dashboard);
    for (const { marks, tooltip, told } of await chartsOn(page)) {
      for (const [index, lines] of told.entries()) {
        await marks.nth(index).scrollIntoViewIfNeeded();
        const { x, y } = await middleOf(marks.nth(index));
        await page.touchscreen.tap(x, y);
        await expect(tooltip.locator('p > *')).toHaveText([...lines]);
      }
      await page.touchscreen.tap(2, 2);
      await expect(tooltip).toBeHidden();
    }
  });

  test('a finger that scrolls opens nothing', async ({ page }) => {
    await page.goto(KINDS.dashboard);
    const [chart] = await chartsOn(page);
    if (chart === undefined) throw new Error('no chart');
    await chart.picture.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(chart.picture);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizeScrollGesture', { x, y, yDistance: -200, gestureSourceType: 'touch' });
    await expect(chart.tooltip).toBeHidden();
  });
});

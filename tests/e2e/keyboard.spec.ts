import { chartsOn, expect, KINDS, linesOf, test, type ChartOnPage } from './site.ts';

for (const kind of ['dashboard', 'chart', 'figure', 'embed of a chart'] as const) {
  test(`every chart of the ${kind} can be walked with the keyboard and heard`, async ({ page }) => {
    await page.goto(KINDS[kind]);
    // An embed lays its charts' layers when the keyboard comes in.
    await page.keyboard.press('Tab');
    const charts = await chartsOn(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) await test.step(chart.title, () => walk(chart));
  });
}

async function walk({ layer, tip, voice, marks, title }: ChartOnPage): Promise<void> {
  const page = layer.page();
  await layer.focus();
  await expect(layer).toHaveAccessibleName(`${title}: move through the values with the arrow keys`);

  const last = marks.length - 1;
  const expectAt = async (index: number) => {
    const mark = marks[index];
    if (mark === undefined) throw new Error(`${title} has no mark ${index}`);
    await expect(voice).toHaveText(linesOf(mark).join('. '));
    await expect(tip).toBeVisible();
    await expect(tip.locator('> *')).toHaveText(linesOf(mark));
  };
  for (let index = 0; index <= last; index++) {
    await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    await expectAt(index);
  }
  await page.keyboard.press('ArrowRight');
  await expectAt(last);
  await page.keyboard.press('Home');
  await expectAt(0);
  await page.keyboard.press('ArrowLeft');
  await expectAt(0);
  await page.keyboard.press('End');
  await expectAt(last);
  if (last > 0) {
    await page.keyboard.press('ArrowUp');
    await expectAt(last - 1);
  }
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
}

test('the focus can be seen wherever the keyboard takes it', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  const seen = new Set<string>();
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, top } = element.getBoundingClientRect();
      return {
        what: `${element.localName} ${element.textContent.trim().slice(0, 40)} ${element.getAttribute('aria-label') ?? ''}`,
        isSeen:
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 && top > -10,
      };
    });
    if (focused === undefined) break;
    expect(focused.isSeen, focused.what).toBe(true);
    seen.add(focused.what);
  }
  expect(seen.size).toBeGreaterThan(30);
  expect([...seen].filter((what) => what.startsWith('canvas'))).toHaveLength((await chartsOn(page)).length);
});

test('the first thing that the keyboard reaches leads past the header', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a chart leaves the keys to the browser that it doesn’t use', async ({ page }) => {
  await page.goto(KINDS.chart);
  for (const { layer, tip } of await chartsOn(page)) {
    await layer.focus();
    await page.keyboard.press('ArrowRight');
    await expect(tip).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(layer).not.toBeFocused();
    await expect(tip).toBeHidden();
  }
});

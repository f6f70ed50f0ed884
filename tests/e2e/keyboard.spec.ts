import { chartsOn, expect, KINDS, middleOf, test, type ChartOnPage } from './site.ts';

for (const kind of ['dashboard', 'chart', 'figure', 'embed of a chart'] as const) {
  test(`every chart of the ${kind} can be walked with the keyboard and heard`, async ({ page }) => {
    await page.goto(KINDS[kind]);
    const charts = await chartsOn(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) await test.step(chart.title, () => walk(chart));
  });
}

async function walk({ picture, marks, tooltip, told, title }: ChartOnPage): Promise<void> {
  const page = picture.page();
  await expect(marks).toHaveCount(told.length);
  const last = told.length - 1;
  const expectAt = async (index: number) => {
    const mark = marks.nth(index);
    const lines = told[index];
    if (lines === undefined) throw new Error(`${title} has no mark ${index}`);
    await expect(mark).toBeFocused();
    // What is focused is spoken: a picture by its name.
    await expect(mark).toHaveRole('img');
    await expect(mark).toHaveAccessibleName(lines.join('. '));
    await expect(tooltip).toBeVisible();
    await expect(tooltip.locator('p > *')).toHaveText([...lines]);
    await expectInside(tooltip);
    expect(await picture.locator('.mark[tabindex="0"]').count(), 'one stop of the Tab key').toBe(1);
  };

  await marks.first().focus();
  await expectAt(0);
  for (let index = 1; index <= last; index++) {
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
  await expect(tooltip).toBeHidden();
  await page.keyboard.press('End');
  await expectAt(last);
}

async function expectInside(tooltip: ChartOnPage['tooltip']): Promise<void> {
  const { left, top, right, bottom } = await tooltip.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      left: box.left,
      top: box.top,
      right: clientWidth - box.right,
      bottom: clientHeight - box.bottom,
    };
  });
  expect(Math.min(left, top, right, bottom), 'room around the tooltip').toBeGreaterThanOrEqual(-0.5);
}

test('the keyboard’s tooltip comes back when a pointer has crossed the chart', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  const chart = (await chartsOn(page)).find(({ told }) => told.length > 1);
  if (chart === undefined) throw new Error('no chart has two marks');
  const { marks, tooltip, told } = chart;
  await marks.last().focus();
  const own = tooltip.locator('p > *');
  await expect(own).toHaveText([...(told.at(-1) ?? [])]);
  const { x, y } = await middleOf(marks.first());
  await page.mouse.move(x, y);
  await expect(own).toHaveText([...(told[0] ?? [])]);
  await page.mouse.move(1, 1);
  await expect(own).toHaveText([...(told.at(-1) ?? [])]);
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await page.mouse.move(x, y);
  await page.mouse.move(1, 1);
  await expect(tooltip).toBeHidden();
});

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
        what: `${element.localName} ${element.textContent.trim().slice(0, 40)} ${element.getAttribute('aria-label') ?? ''} ${element.closest('[data-chart]')?.getAttribute('data-chart') ?? ''}`,
        isSeen:
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0 && top > -10,
      };
    });
    if (focused === undefined) break;
    expect(focused.isSeen, focused.what).toBe(true);
    seen.add(focused.what);
  }
  expect(seen.size).toBeGreaterThan(10);
  expect([...seen].filter((what) => what.startsWith('div'))).toHaveLength((await chartsOn(page)).length);
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
  for (const { marks, tooltip } of await chartsOn(page)) {
    await marks.first().focus();
    await page.keyboard.press('Control+End');
    await expect(marks.first()).toBeFocused();
    await expect(tooltip).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(marks.first()).not.toBeFocused();
    await expect(tooltip).toBeHidden();
  }
});

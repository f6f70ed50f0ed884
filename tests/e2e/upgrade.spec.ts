import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { chartsOn, expect, KINDS, middleOf, test } from './site.ts';

/** A painter's rounding at the edge of a dot is nothing to see; an outline that stayed would be. */
const A_SHADE = 64;

async function areAlike(one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  return a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < A_SHADE);
}

async function pixels(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

for (const kind of ['dashboard', 'figure', 'embed of a chart'] as const) {
  test(`${kind}: nothing is fetched to reach a mark, which works without a network`, async ({
    page,
    context,
  }) => {
    await page.goto(KINDS[kind], { waitUntil: 'networkidle' });
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const { marks, tooltip, told } of await chartsOn(page)) {
      await marks.last().scrollIntoViewIfNeeded();
      const { x, y } = await middleOf(marks.last());
      await page.mouse.move(x, y);
      await expect(tooltip.locator('p > *')).toHaveText([...(told.at(-1) ?? [])]);
      await marks.first().focus();
      await expect(tooltip.locator('p > *')).toHaveText([...(told[0] ?? [])]);
    }
    expect(asked).toEqual([]);
  });
}

for (const width of [320, 1280]) {
  test(`nothing moves by a pixel when a chart is reached, shown and left, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(KINDS.dashboard);
    await page.evaluate(watchShifts);
    // The boxes over the marks get their size in the first frame after the page has loaded.
    await expect(page.locator('.mark').last()).toBeVisible();
    const before = await boxes(page);
    for (const { title, picture, marks, tooltip, told } of await chartsOn(page)) {
      await test.step(title, async () => {
        await picture.scrollIntoViewIfNeeded();
        await page.mouse.move(0, 0);
        const untouched = await picture.screenshot();
        for (const index of told.keys()) {
          const { x, y } = await middleOf(marks.nth(index));
          await page.mouse.move(x, y);
          await expect(tooltip).toBeVisible();
          expect(moved(before, await boxes(page))).toEqual([]);
        }
        await page.mouse.move(0, 0);
        await expect(tooltip).toBeHidden();
        await marks.last().focus();
        await page.keyboard.press('Home');
        await expect(tooltip).toBeVisible();
        expect(moved(before, await boxes(page))).toEqual([]);
        await page.keyboard.press('Escape');
        await marks.first().blur();
        // A busy machine paints a little later.
        await expect
          .poll(async () => areAlike(await picture.screenshot(), untouched), {
            message: 'the picture is the same when the reader has left',
          })
          .toBe(true);
      });
    }
    expect(await page.evaluate(() => window.shifted)).toBe(0);
  });
}

test('a tooltip goes with its mark when the page gets another width', async ({ page }) => {
  await page.goto(KINDS.dashboard);
  for (const { marks, tooltip, told } of await chartsOn(page)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await marks.last().focus();
    for (const width of [1280, 320, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await marks.last().scrollIntoViewIfNeeded();
      await expect(tooltip.locator('p > *')).toHaveText([...(told.at(-1) ?? [])]);
      await expect
        .poll(async () => {
          const [mark, own] = [await marks.last().boundingBox(), await tooltip.boundingBox()];
          if (mark === null || own === null) return 'gone';
          const isAbove = Math.abs(own.y + own.height + 10 - mark.y) < 1;
          const isBelow = Math.abs(mark.y + mark.height + 10 - own.y) < 1;
          const isInside = own.x >= 0 && own.x + own.width <= width;
          return (isAbove || isBelow) && isInside ? 'beside' : JSON.stringify({ mark, own });
        })
        .toBe('beside');
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

interface Placed {
  readonly name: string;
  /** Left, top, width and height, in pixels of the page. */
  readonly box: readonly number[];
}

/** Scaled pictures are measured to a hundredth of a pixel, now this way, now that. */
const NOISE_PX = 0.05;

/** What stands elsewhere, or isn't there any more. */
function moved(before: readonly Placed[], after: readonly Placed[]): string[] {
  const stays = (a: Placed, b: Placed | undefined) =>
    a.name === b?.name && a.box.every((px, index) => Math.abs(px - (b.box[index] ?? NaN)) < NOISE_PX);
  const strayed = before.filter((placed, index) => !stays(placed, after[index]));
  return [
    ...strayed.map(({ name, box }) => `${name} ${box.join(' ')}`),
    ...after.slice(before.length).map(({ name }) => `new: ${name}`),
  ];
}

/** Where everything in the page stands, but what a chart adds when it is reached. */
function boxes(page: Page): Promise<Placed[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.tooltip') === null && element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { name: element.localName, box: [x + scrollX, y + scrollY, width, height] };
      }),
  );
}

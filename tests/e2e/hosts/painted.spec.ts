import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, type Frame, type Page } from '@playwright/test';
import { FRAMES_PAGES } from './lowFrames.ts';
import { test } from './hostTest.ts';
import { seeAll } from './seeAll.ts';

// A window as readers have it: Chromium has painted the top of a frame alone in one, and all of it in a pretended one.
test.use({ viewport: null });

/** As hosts paste our code, in a column of a phone and in one of a desk. */
const PAGES = FRAMES_PAGES.filter(({ name }) => /^a frame (alone|with its listener); no style/.test(name));
/** Grey between 0 and 255 by which ink and paper differ at least. */
const CONTRAST = 40;

for (const { name, html } of PAGES) {
  test(`the last words of each embed are painted: ${name}`, async ({ page, siteUrl, pageServer }) => {
    await page.goto(pageServer.add({ 'index.html': html(siteUrl, [374, 650]) }));
    await page.evaluate(seeAll);
    const blank: string[] = [];
    for (const frame of page.frames().slice(1)) {
      await expect
        .poll(() => isPainted(page, frame), { timeout: 10_000 })
        .toBe(true)
        .catch(() => blank.push(frame.url()));
    }
    expect(page.frames().length).toBeGreaterThan(20);
    expect(blank).toEqual([]);
  });
}

/** Whether there is ink where the line of the sources and the credit of an embed stand, in a picture of the window. */
async function isPainted(page: Page, frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  await element.evaluate((iframe) => iframe instanceof Element && iframe.scrollIntoView({ block: 'end' }));
  const around = await element.boundingBox();
  if (around === null) return false;
  const places = await frame.evaluate(() =>
    [...document.querySelectorAll(':is(.source-line, .said) a, .credit a')].map((words) => {
      const { x, y, width, height } = words.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  const image = await loadImage(await page.screenshot());
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  return (
    places.length > 1 &&
    places.every(({ x, y, width, height }) => {
      const { data } = pen.getImageData(around.x + x, around.y + y, width, height);
      const greys = Array.from({ length: data.length / 4 }, (_, index) => data[index * 4] ?? 0);
      return Math.max(...greys) - Math.min(...greys) > CONTRAST;
    })
  );
}

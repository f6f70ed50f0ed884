import { expect, type Frame, type Page } from '@playwright/test';

const OFTEN = { intervals: [50] };

/** The frame of the embed at `path`, once its document is there. */
export async function embedFrame(page: Page, path: string): Promise<Frame> {
  const isOfEmbed = (frame: Frame) => frame.url() !== '' && new URL(frame.url()).pathname === path;
  await expect
    .poll(() => page.frames().filter(isOfEmbed).length, { message: `frames of ${path}`, ...OFTEN })
    .toBe(1);
  const frame = page.frames().find(isOfEmbed);
  if (frame === undefined) throw new Error(`The frame of ${path} went away`);
  await frame.waitForSelector('.embed', { state: 'attached' });
  return frame;
}

/** How tall the embed is in full, in whole pixels, even where its frame has it lower. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('.embed').evaluate((element) => {
    const { dataset } = document.documentElement;
    const before = dataset['frame'];
    dataset['frame'] = 'whole';
    const { height } = element.getBoundingClientRect();
    if (before === undefined) delete dataset['frame'];
    else dataset['frame'] = before;
    return Math.ceil(height);
  });
}

/** How tall the page around has made the frame, without its border. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((iframe) => (iframe instanceof Element ? iframe.clientHeight : 0));
}

/** Soon, a frame is as tall as what is in it, or as what its host makes of that, and its page has heard of it. */
export async function expectFrameToFit(
  frame: Frame,
  rule: (heightPx: number) => number = (heightPx) => heightPx,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const neededPx = rule(await contentHeight(frame));
        const insidePx = await frame.evaluate(() => innerHeight);
        return [(await frameHeight(frame)) - neededPx, insidePx - neededPx];
      },
      {
        message: 'pixels that the frame is too tall, from outside and from inside',
        timeout: 10_000,
        ...OFTEN,
      },
    )
    .toEqual([0, 0]);
}

/** Makes an embed smaller or larger than it was: all of its sizes are in rem. */
export function setTextSize(frame: Frame, size: string): Promise<void> {
  return frame.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
}

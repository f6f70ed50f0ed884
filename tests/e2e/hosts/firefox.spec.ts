import { expect } from '@playwright/test';
import { z } from 'zod';
import { programs } from '../../../scripts/programs.js';
import { startFirefox } from '../../built/firefox.ts';
import { where } from '../../programs.ts';
import { test } from './hostTest.ts';
import { FRAMES_PAGES } from './lowFrames.ts';
import { outOfSight } from './outOfSight.ts';
import { seeAll } from './seeAll.ts';

/** Firefox sizes no frame by itself, and is asked about each frame apart, which takes its time: not every page twice. */
const PAGES = FRAMES_PAGES.filter(({ name }) =>
  /^a frame (alone; |with its listener; no style|alone, in sandbox=""; (no style|frames of))/.test(name),
);

const heights = z.array(z.number());
const found = z.array(z.string());

for (const command of where(programs.firefox, (each) => each)) {
  test('nothing that matters is out of sight in Firefox', async ({ siteUrl, pageServer }) => {
    test.setTimeout(600_000);
    const firefox = await startFirefox(command);
    const faults: Record<string, string[]> = {};
    try {
      for (const { name, html } of PAGES) {
        await firefox.open(pageServer.add({ 'index.html': html(siteUrl) }));
        await expect
          .poll(async () => {
            await firefox.run(String(seeAll), []);
            const boxes = heights.parse(await firefox.run(String(boxHeights), []));
            const each: string[] = [];
            for (const [index, heightPx] of boxes.entries())
              for (const fault of found.parse(await firefox.run(String(outOfSight), [heightPx], index)))
                each.push(`${index}: ${fault}`);
            faults[name] = each;
            return each.length;
          })
          .toBe(0)
          .catch(() => undefined);
      }
    } finally {
      await firefox.close();
    }
    expect(Object.keys(faults)).toHaveLength(PAGES.length);
    expect(Object.fromEntries(Object.entries(faults).filter(([, each]) => each.length > 0))).toEqual({});
  });
}

/** Runs in the page. */
function boxHeights(): number[] {
  return [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight);
}

// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgets } from '../budgets.js';
import { embedPages } from '../embedPages.js';
import { serve } from '../serve.js';

const FRAMES = 50;
const ROUNDS = 7;
/** An article on a usual screen: the column shows two or three frames at a time, the rest are further down. */
const viewport = { width: 1280, height: 900 };

/**
 * How much longer a page with many embeds takes to be drawn than one with the same HTML without its scripts: from the
 * start until all frames have loaded, all embeds have been sized and two more pictures have been drawn. The two take
 * turns, so that whatever else the machine does hits both.
 *
 * @type {import('../bench.js').Measure}
 */
export async function measure({ browser, folder }) {
  const embeds = embedPages(folder).slice(0, FRAMES);
  if (embeds.length < FRAMES) throw new Error(`It needs ${FRAMES} embeds; the build has ${embeds.length}.`);
  const copy = mkdtempSync(join(tmpdir(), 'fifty-embeds-'));
  const site = await serve({ folder: writePages(folder, copy, embeds), port: 0 });
  const context = await browser.newContext({ viewport });
  try {
    /** @type {Record<'embeds' | 'bare', number[]>} */
    const times = { embeds: [], bare: [] };
    // The first round is for the browser to warm up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const kind of /** @type {const} */ (['embeds', 'bare'])) {
        const page = await context.newPage();
        // Another site than the frames', as in life.
        await page.goto(`http://127.0.0.1:${site.port}/${kind}.html`);
        const ms = await page.waitForFunction(() => Reflect.get(window, 'drawnMs'), undefined, {
          polling: 20,
        });
        if (round > 0) times[kind].push(Number(await ms.jsonValue()));
        await page.close();
      }
    }
    const [embedsMs, bareMs] = [median(times.embeds), median(times.bare)];
    return [
      {
        what: `${FRAMES} embeds in one page: time until drawn, in times of the same without scripts`,
        measured: Math.round((embedsMs / bareMs) * 100) / 100,
        atMost: budgets.fiftyEmbeds.timesAsLong,
        unit: '',
      },
    ];
  } finally {
    await context.close();
    await site.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * The embeds as they are and without their scripts, and a host page for each.
 *
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} embeds
 */
function writePages(from, to, embeds) {
  for (const path of embeds) {
    const html = readFileSync(join(from, path, 'index.html'), 'utf8');
    const bare = html.replace(/<script>.*?<\/script>/gs, '');
    if (bare === html) throw new Error(`${path} has no script to take away`);
    for (const [kind, text] of Object.entries({ embeds: html, bare })) {
      mkdirSync(join(to, kind, path), { recursive: true });
      writeFileSync(join(to, kind, path, 'index.html'), text);
    }
  }
  for (const kind of ['embeds', 'bare']) {
    const frames = embeds.map(
      (path) => `<iframe data-path="/${kind}/${path}" width="640" height="400"></iframe>`,
    );
    const listening = kind === 'embeds' ? embeds.length : 0;
    writeFileSync(
      join(to, `${kind}.html`),
      `<!doctype html><html lang="en"><head><title>A page</title></head><body>${frames.join('')}` +
        `<script>(${String(run)})(${listening})</script></body></html>`,
    );
  }
  return to;
}

/** Runs in the host page. @param {number} listening how many frames say their height */
function run(listening) {
  /** @type {Set<HTMLIFrameElement>} */
  const sized = new Set();
  const drawn = () => {
    if (document.readyState !== 'complete' || sized.size < listening || Reflect.has(window, 'drawnMs'))
      return;
    Object.assign(window, { drawnMs: 0 });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { drawnMs: Math.round(performance.now()) })),
    );
  };
  const frames = [...document.querySelectorAll('iframe')];
  if (listening > 0) {
    addEventListener('message', ({ data, source }) => {
      const frame = frames.find(({ contentWindow }) => contentWindow === source);
      if (!frame || data?.type !== 'embed-size') return;
      frame.style.height = `${data.height}px`;
      sized.add(frame);
      drawn();
    });
  }
  addEventListener('load', () => setTimeout(drawn));
  for (const frame of frames) {
    frame.src = `${location.origin.replace('127.0.0.1', 'localhost')}${frame.dataset['path']}`;
  }
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

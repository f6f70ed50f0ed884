// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../brotliBytes.js';
import { budgets } from '../budgets.js';
import { firstView } from '../firstView.js';
import { codeInPage } from '../codeInPage.js';
import { embedPages } from '../embedPages.js';

/** A usual column of an article. */
const viewport = { width: 640, height: 480 };

/**
 * The heaviest embeds: by the file, every one is weighed; the first views of the heaviest are measured in a browser, so
 * that what they load besides counts.
 *
 * @type {import('../bench.js').Measure}
 */
export async function measure({ browser, folder, url }) {
  const embeds = embedPages(folder).map((path) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    return { path, bytes: brotliBytes(html), scriptBytes: brotliBytes(codeInPage(html)) };
  });
  const heaviest = embeds.toSorted((a, b) => b.bytes - a.bytes)[0];
  const mostScript = embeds.toSorted((a, b) => b.scriptBytes - a.scriptBytes)[0];
  if (!heaviest || !mostScript)
    throw new Error('There is no embed to measure: build/embed/ has no index.html.');

  const framed = { framed: true };
  const { bytes, requests } = await firstView(browser, new URL(heaviest.path, url).href, viewport, framed);
  const { scriptBytes } = await firstView(browser, new URL(mostScript.path, url).href, viewport, framed);
  return [
    {
      what: `heaviest of ${embeds.length} embeds, all (${heaviest.path})`,
      measured: bytes,
      atMost: budgets.embed.bytes,
      unit: 'B',
    },
    { what: 'its requests', measured: requests, atMost: budgets.embed.requests, unit: '' },
    {
      what: `most script in an embed (${mostScript.path})`,
      measured: scriptBytes,
      atMost: budgets.embed.scriptBytes,
      unit: 'B',
    },
  ];
}

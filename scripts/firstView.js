// @ts-check
import { brotliBytes } from './brotliBytes.js';
import { inlineScript } from './inlineScript.js';
import { recordLoads } from './loads.js';

/**
 * What a reader with an empty cache gets before touching anything.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<{ requests: number, bytes: number, scriptBytes: number }>} bytes without response headers; inline
 *   scripts count as script
 */
export async function firstView(browser, url, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const loads = recordLoads(page);
  await page.goto(url, { waitUntil: 'load' });
  const icon = await page.evaluate(iconToLoad);
  if (icon) await page.evaluate((address) => fetch(address), icon);

  const all = await loads.settled();
  await context.close();
  return {
    requests: all.length,
    bytes: sum(all.map(({ bytes }) => bytes)),
    scriptBytes: sum(
      all.map(({ isPage, isScript, body, bytes }) => {
        if (isScript) return bytes;
        const code = isPage ? inlineScript(body.toString('utf8')) : '';
        return code === '' ? 0 : brotliBytes(code);
      }),
    ),
  };
}

/** The page's icon, if it is a file: every browser loads it, but a headless one doesn't. */
function iconToLoad() {
  /** @type {HTMLLinkElement | null} */
  const link = document.querySelector('link[rel~="icon"]');
  const address = link?.href ?? new URL('/favicon.ico', location.href).href;
  return address.startsWith('http') ? address : undefined;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

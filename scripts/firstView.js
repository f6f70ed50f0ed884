// @ts-check
import { brotliBytes } from './brotliBytes.js';
import { codeInPage } from './codeInPage.js';
import { isScript, loadOf, recordLoads, totalBytes } from './loads.js';

/**
 * What a reader with an empty cache gets before touching anything.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @param {{ framed?: boolean }} [options] `framed` shows it in a frame of another page, where browsers load no icon
 * @returns {Promise<{ requests: number, bytes: number, scriptBytes: number }>} bytes without response headers; inline
 *   scripts count as script
 */
export async function firstView(browser, url, viewport, { framed = false } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // Any page of another site than localhost.
  if (framed) await page.goto(new URL('/robots.txt', url.replace('//localhost', '//127.0.0.1')).href);
  const recorded = recordLoads(page);
  if (framed) await page.evaluate(frame, url);
  else await page.goto(url);
  const loads = await recorded.settled();
  const icon = framed ? undefined : await page.evaluate(iconToLoad);
  if (icon) loads.push(await loadOf(await page.request.get(icon)));
  await context.close();

  const html = loads.filter(({ type }) => type.startsWith('text/html'));
  const inline = html.map(({ body }) => codeInPage(body.toString('utf8'))).join('');
  return {
    requests: loads.length,
    bytes: totalBytes(loads),
    scriptBytes: totalBytes(loads.filter(isScript)) + (inline === '' ? 0 : brotliBytes(inline)),
  };
}

/** Runs in the page around. @param {string} src */
function frame(src) {
  document.body.append(Object.assign(document.createElement('iframe'), { src, width: '100%' }));
}

/**
 * The address of the page's icon, if it is a file. Every browser loads it (a page that names none has `/favicon.ico`),
 * but a headless one doesn't.
 */
function iconToLoad() {
  /** @type {HTMLLinkElement | null} */
  const link = document.querySelector('link[rel~="icon"]');
  const address = link?.href ?? new URL('/favicon.ico', location.href).href;
  return address.startsWith('http') ? address : undefined;
}

// @ts-check
import { brotliBytes } from './brotliBytes.js';

/**
 * @typedef {object} Load
 * @property {string} url
 * @property {boolean} isScript
 * @property {boolean} isPage
 * @property {Buffer} body
 * @property {number} bytes on the way: text after brotli, pictures and fonts as they are
 */

/**
 * Records what a page loads over the network, from now on.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {{ settled(): Promise<Load[]> }} `settled` waits until nothing has been asked for during half a second, then
 *   gives all there was since the last time
 */
export function recordLoads(page) {
  /** @type {Promise<Load>[]} */
  let loads = [];
  let lastRequest = Date.now();
  page.on('request', () => (lastRequest = Date.now()));
  page.on('response', (response) => {
    if (response.url().startsWith('http')) loads.push(loadOf(response));
  });

  return {
    async settled() {
      while (Date.now() - lastRequest < 500) await page.waitForTimeout(100);
      const done = await Promise.all(loads);
      loads = [];
      return done;
    },
  };
}

/** @param {import('@playwright/test').Response} response @returns {Promise<Load>} */
async function loadOf(response) {
  if (!response.ok()) throw new Error(`${response.url()} was answered with ${response.status()}.`);
  const type = response.headers()['content-type'] ?? '';
  const body = await response.body();
  return {
    url: response.url(),
    // A preloaded module is a script by its type only.
    isScript: type.includes('javascript'),
    isPage: response.request().resourceType() === 'document',
    body,
    bytes: /^text|json|javascript|xml/.test(type) ? brotliBytes(body) : body.length,
  };
}

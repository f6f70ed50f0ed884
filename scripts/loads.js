// @ts-check
import { brotliBytes } from './brotliBytes.js';

/**
 * @typedef {object} Load
 * @property {string} type media type
 * @property {Buffer} body
 * @property {number} bytes on the way: text after brotli, pictures and fonts as they are
 */

/** For how long nothing may be asked for until a page counts as loaded, and how long that may take. */
const quietMs = 500;
const limitMs = 30_000;

/**
 * Records what a page loads over the network, from now on.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {{ settled(): Promise<Load[]> }} `settled` waits until the page is quiet, then gives all loads since the last
 *   time. It rejects when one of them failed or was answered with anything but a success.
 */
export function recordLoads(page) {
  /** @type {Promise<Load>[]} */
  let loads = [];
  const pending = new Set();
  let lastChange = Date.now();

  /** @param {import('@playwright/test').Request} request */
  const ended = (request) => {
    if (!pending.delete(request)) return;
    lastChange = Date.now();
    const load = requestLoad(request);
    load.catch(() => {}); // `settled` reports it
    loads.push(load);
  };
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return; // data: and blob: are in what was loaded already
    pending.add(request);
    lastChange = Date.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);

  return {
    async settled() {
      const start = Date.now();
      while (pending.size > 0 || Date.now() - lastChange < quietMs) {
        if (Date.now() - start > limitMs)
          throw new Error(`${page.url()} was not loaded after ${limitMs / 1000} s.`);
        await page.waitForTimeout(50);
      }
      const done = await Promise.all(loads);
      loads = [];
      return done;
    },
  };
}

/** @param {import('@playwright/test').Request} request */
async function requestLoad(request) {
  const response = await request.response();
  if (!response) throw new Error(`${request.url()} could not be loaded: ${request.failure()?.errorText}.`);
  return loadOf(response);
}

/**
 * @param {import('@playwright/test').Response | import('@playwright/test').APIResponse} response
 * @returns {Promise<Load>}
 */
export async function loadOf(response) {
  if (!response.ok()) throw new Error(`${response.url()} was answered with ${response.status()}.`);
  const type = response.headers()['content-type'] ?? '';
  const body = await response.body();
  const isText = /^text|javascript|json|xml/.test(type);
  return { type, body, bytes: isText ? brotliBytes(body) : body.length };
}

/** The sum of the sizes of some loads. @param {readonly Load[]} loads */
export function totalBytes(loads) {
  return loads.reduce((total, { bytes }) => total + bytes, 0);
}

/** Whether a load is a script. A preloaded module shows it by its type only. @param {Load} load */
export function isScript({ type }) {
  return type.includes('javascript');
}

// @ts-check
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';

// Takes the pictures of the dashboard that README shows, one in each theme: docs/dashboard-light.png and -dark.png.

ensureInstalled();
// Not before: these need what was just installed.
const { chromium } = await import('@playwright/test');
const { ensureBrowser, launchArguments } = await import('./browser.js');
const { build } = await import('./build.js');
const { serve } = await import('./serve.js');

const WIDTH_PX = 1280;
const HEIGHT_PX = 1500;

// --built takes the build/ that is there.
if (!process.argv.includes('--built') && !(await build())) process.exit(1);

const folder = join(root, 'docs');
mkdirSync(folder, { recursive: true });
const site = await serve({ folder: join(root, 'build'), port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments() });
try {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({ colorScheme, viewport: { width: WIDTH_PX, height: HEIGHT_PX } });
    await page.goto(site.url, { waitUntil: 'load' });
    const path = join(folder, `dashboard-${colorScheme}.png`);
    await page.screenshot({ path });
    await page.close();
    console.log(relative(root, path));
  }
} finally {
  await browser.close();
  await site.close();
}

// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';

/**
 * What each file of scripts/bench/ exports as `measure`; another measurement is one file more.
 *
 * @callback Measure
 * @param {{ browser: import('@playwright/test').Browser, folder: string, url: string }} site the built site: its folder,
 *   and where it is served
 * @returns {Promise<import('./budgets.js').Row[]>} rejects when it can't measure
 */

ensureInstalled();
// Not before: these need what was just installed.
const { chromium } = await import('@playwright/test');
const { ensureBrowser, launchArguments } = await import('./browser.js');
const { build } = await import('./build.js');
const { serve } = await import('./serve.js');
const { formatRows, isOver } = await import('./benchTable.js');

// An older build/ would be measured as if it were this one. --built takes it as it is.
if (!process.argv.includes('--built') && !(await build())) process.exit(1);

const folder = join(root, 'build');
const site = await serve({ folder, port: 0 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArguments() });

/** @type {import('./budgets.js').Row[]} */
const rows = [];
/** @type {string[]} */
const failures = [];
try {
  for (const file of readdirSync(join(import.meta.dirname, 'bench')).sort()) {
    /** @type {{ measure: Measure }} */
    const { measure } = await import(`./bench/${file}`);
    try {
      rows.push(...(await measure({ browser, folder, url: site.url })));
    } catch (error) {
      failures.push(
        `scripts/bench/${file} could not measure: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
} finally {
  await browser.close();
  await site.close();
}

console.log(`\n${formatRows(rows)}\n`);
for (const failure of failures) console.error(failure);
const over = rows.filter(isOver).length;
console.log(over > 0 ? `${over} of ${rows.length} over budget.` : `All ${rows.length} within budget.`);
process.exitCode = over > 0 || failures.length > 0 ? 1 : 0;

// @ts-check
import { budgets, viewports } from '../budgets.js';
import { firstView } from '../firstView.js';

/** The first view of the newest story's dashboard. @type {import('../bench.js').Measure} */
export async function measure({ browser, url }) {
  /** @type {import('../budgets.js').Row[]} */
  const rows = [];
  for (const viewport of viewports) {
    const { requests, bytes, scriptBytes } = await firstView(browser, url, viewport);
    const what = `dashboard at ${viewport.width}×${viewport.height}`;
    rows.push(
      { what: `${what}, all`, measured: bytes, atMost: budgets.dashboard.bytes, unit: 'B' },
      { what: `${what}, script`, measured: scriptBytes, atMost: budgets.dashboard.scriptBytes, unit: 'B' },
      { what: `${what}, requests`, measured: requests, atMost: budgets.dashboard.requests, unit: '' },
    );
  }
  return rows;
}

// @ts-check
import { budgets, viewports } from '../budgets.js';
import { recordLoads } from '../loads.js';
import { reachForChart } from '../reachForChart.js';

/**
 * How much of the dashboard moves by itself, from its first paint until its first chart has been reached for: the sum of
 * all layout shifts (https://wicg.github.io/layout-instability/), those after input too.
 *
 * @type {import('../bench.js').Measure}
 */
export async function measure({ browser, url }) {
  /** @type {import('../budgets.js').Row[]} */
  const rows = [];
  for (const viewport of viewports) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.addInitScript(observe);
    const recorded = recordLoads(page);
    await page.goto(url);
    await recorded.settled();
    await reachForChart(page);
    await recorded.settled();
    const what = `layout shift at ${viewport.width}×${viewport.height}`;
    rows.push({
      what,
      measured: await page.evaluate(sum),
      atMost: budgets.layoutShift,
      unit: '',
    });
    await context.close();
  }
  return rows;
}

/** Runs in the page, before its own scripts. */
function observe() {
  /** @type {number[]} */
  const values = [];
  Object.assign(window, { layoutShifts: values });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) values.push(Number(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. @returns {number} */
function sum() {
  return Reflect.get(window, 'layoutShifts').reduce(
    (/** @type {number} */ total, /** @type {number} */ value) => total + value,
    0,
  );
}

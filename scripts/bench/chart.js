// @ts-check
import { budgets, viewports } from '../budgets.js';
import { firstView } from '../firstView.js';
import { isScript, recordLoads, totalBytes } from '../loads.js';
import { reachForChart } from '../reachForChart.js';

/**
 * What it takes to reach a mark of the dashboard's first chart: all script that the page has by then, and what it asked
 * for when the reader came.
 *
 * @type {import('../bench.js').Measure}
 */
export async function measure({ browser, url }) {
  const [viewport = { width: 1280, height: 900 }] = viewports;
  const { scriptBytes } = await firstView(browser, url, viewport);
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const recorded = recordLoads(page);
  await page.goto(url);
  await recorded.settled();
  await reachForChart(page);
  const loads = await recorded.settled();
  await context.close();
  return [
    {
      what: 'script to reach a mark of the dashboard',
      measured: scriptBytes + totalBytes(loads.filter(isScript)),
      atMost: budgets.chart.scriptBytes,
      unit: 'B',
    },
    {
      what: 'requests when a reader reaches for it',
      measured: loads.length,
      atMost: budgets.chart.requests,
      unit: '',
    },
  ];
}

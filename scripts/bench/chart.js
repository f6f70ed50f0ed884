// @ts-check
import { budgets, viewports } from '../budgets.js';
import { isScript, recordLoads, totalBytes } from '../loads.js';
import { reachForChart } from '../reachForChart.js';

/** The script that the dashboard's first chart loads when a reader reaches for it. @type {import('../bench.js').Measure} */
export async function measure({ browser, url }) {
  const context = await browser.newContext({ viewport: viewports[0] ?? null });
  const page = await context.newPage();
  const recorded = recordLoads(page);
  await page.goto(url);
  await recorded.settled();

  await reachForChart(page);
  const scripts = (await recorded.settled()).filter(isScript);
  await context.close();
  if (scripts.length === 0)
    throw new Error('Reaching for the first chart loaded no script: nothing to weigh.');
  const what = 'script for the first chart, on demand';
  return [{ what, measured: totalBytes(scripts), atMost: budgets.chart.bytes, unit: 'B' }];
}

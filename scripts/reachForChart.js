// @ts-check

/**
 * Moves the pointer onto the first chart of a page, as a reader does who wants its tooltip.
 *
 * @param {import('@playwright/test').Page} page
 * @throws {Error} when there is none
 */
export async function reachForChart(page) {
  const chart = page.locator('[data-marks]').first();
  if ((await chart.count()) === 0)
    throw new Error(`${page.url()} has no chart: no element has the attribute data-marks.`);
  await chart.hover();
  await page.locator('.tooltip').waitFor();
}

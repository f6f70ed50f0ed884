import { readFileSync } from 'node:fs';
import { standAlone } from '../standAlone.ts';
import { expect, KINDS, kinds, story, test, urls } from './site.ts';

for (const { kind, path } of kinds) {
  test(`the ${kind} loads with no error, from nobody else, and stores nothing`, async ({ page }) => {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(path === KINDS['wrong address'] ? 404 : 200);
    await expect(page.locator('h1')).toHaveCount(1);
    // What would be stored, asked for or complained of fails the test: see site.ts.
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
}

test('a wrong address says so and leads to the stories', async ({ page }) => {
  for (const path of ['/no/such/page/', '/stories/no-such-story/', `${urls.story(story.id)}figures/none/`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  }
  await page.getByRole('link', { name: 'listed here' }).click();
  await expect(page).toHaveURL(urls.stories);
});

test('from the front page a reader gets to a chart, a figure, and back', async ({ page }) => {
  const [figure] = story.key;
  const [chart] = standAlone(story);
  await page.goto(urls.home);
  const block = page.locator(`figure:has(#chart-${chart?.id ?? ''})`);
  await expect(block.getByRole('heading', { name: chart?.title ?? '' })).toBeVisible();
  await block.locator('summary').click();
  await block.getByRole('link', { name: 'SVG, PNG, embed code, citations' }).click();
  await expect(page).toHaveURL(`${urls.chart(story.id, chart?.id ?? '')}#download`);
  await page.getByRole('link', { name: story.title }).click();
  await expect(page).toHaveURL(urls.story(story.id));
  await page
    .locator(`:has(> #figure-${figure?.id ?? ''})`)
    .getByRole('heading', { level: 3, name: figure?.label ?? '', exact: true })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(urls.figure(story.id, figure?.id ?? ''));
});

test('a chart’s numbers can be downloaded under a name that says what they are', async ({ page }) => {
  await page.goto(urls.home);
  for (const chart of standAlone(story)) {
    const block = page.locator(`figure:has(#chart-${chart.id})`);
    await block.locator('summary').click();
    const downloading = page.waitForEvent('download');
    await block.getByRole('link', { name: 'CSV', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toContain(chart.id);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^(?:id|event_id),/);
  }
});

test('text of a source is quoted in its own language', async ({ page }) => {
  for (const figure of story.figures) {
    await page.goto(urls.figure(story.id, figure.id));
    for (const report of figure.reports)
      await expect(page.locator(`[id="${report.id}"] q`)).toHaveAttribute('lang', report.source.language);
  }
});

import { en } from '../../src/lib/story/locale/en.ts';
import { chartReports } from '../../src/lib/story/select.ts';
import { numberWords, reportWords } from '../../src/lib/story/words.ts';
import { standAlone } from '../standAlone.ts';
import { expect, kinds, story, test, urls } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the dashboard has every number, chart, table and source', async ({ page }) => {
  await page.goto(urls.home);
  for (const figure of story.key) {
    const card = page.locator(`:has(> #figure-${figure.id})`);
    await expect(card.locator('.number')).toBeVisible();
    await expect(card.locator('.number')).toHaveText(numberWords(figure, en));
    await expect(card.getByRole('link', { name: figure.headline.source.publisher })).toBeVisible();
  }
  for (const chart of standAlone(story)) {
    const block = page.locator(`figure:has(#chart-${chart.id})`);
    await expect(block.getByRole('img')).toBeVisible();
    await expect(block.getByRole('img')).toHaveAccessibleName(/\S/);
    await expect(block.locator('.source-line')).toBeVisible();
    const rows = block.locator('tbody tr');
    await block.locator('summary').click();
    await expect(rows.first()).toBeVisible();
    await expect(rows).toHaveCount(
      chart.kind === 'timeline' ? chart.events.length : chartReports(chart).length,
    );
  }
  await page.locator('#sources ~ details > summary').click();
  for (const source of story.sources) await expect(page.locator(`#source-${source.id} a`)).toBeVisible();
});

for (const figure of story.figures) {
  test(`without JavaScript the page of ${figure.id} has its picture and every report`, async ({ page }) => {
    await page.goto(urls.figure(story.id, figure.id));
    await expect(page.locator('.number').first()).toHaveText(numberWords(figure, en));
    await expect(page.locator('figure').getByRole('img')).toBeVisible();
    for (const report of figure.reports) {
      const row = page.locator(`[id="${report.id}"]`);
      await expect(row).toBeVisible();
      await expect(row).toContainText(
        report === figure.headline ? numberWords(figure, en) : reportWords(report, figure, en),
      );
      await expect(row.locator('q')).toHaveText(report.phrase);
    }
  });
}

test('without JavaScript nothing is offered that doesn’t work', async ({ page }) => {
  for (const { path } of kinds) {
    await page.goto(path);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('[tabindex], .mark, .tooltip')).toHaveCount(0);
  }
});

test('without JavaScript no two disclosures of a page have one name', async ({ page }) => {
  for (const { path } of kinds) {
    await page.goto(path);
    const names = await page
      .locator('summary')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent.trim()));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

import { expect, test } from '@playwright/test';
import * as urls from '../../src/lib/urls.ts';
import { story } from './site.ts';

const [chart] = story.charts;
if (chart === undefined) throw new Error(`${story.id} has no chart`);
const PAGE = urls.chart(story.id, chart.id);

test('a choice of a theme keeps the way that is open and the preview, and changes all codes', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByText('a frame alone', { exact: false }).click();
  await page.getByRole('button', { name: '480' }).click();
  for (const [label, path] of [
    ['dark', urls.chartEmbed(story.id, chart.id, 'dark')],
    ['the reader’s', urls.chartEmbed(story.id, chart.id)],
  ] as const) {
    await page.getByLabel(label).check();
    const codes = page.locator('details[open] [data-copy]:visible');
    await expect(codes).toHaveCount(1);
    await expect(codes).toContainText(`${path}" title=`);
    await expect(page.locator('.preview iframe')).toHaveAttribute('src', path);
    await expect(page.getByRole('button', { name: '480' })).toHaveAttribute('aria-pressed', 'true');
  }
});

test('a reload forgets the theme', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('dark').check();
  await page.reload();
  await expect(page.getByLabel('the reader’s')).toBeChecked();
});

test('a preview that is wider than its room says so', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGE);
  await page.getByRole('button', { name: '800' }).click();
  await expect(page.getByRole('status')).toHaveText(
    /^800 is more than there is room for here: shown at 3\d\d\.$/,
  );
  await page.getByRole('button', { name: '320' }).click();
  await expect(page.getByRole('status')).toHaveText('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel shows the code of the theme that is chosen', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('dark').check();
    const shown = page.locator('details[open] [data-copy]:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(urls.chartEmbed(story.id, chart.id, 'dark'));
  });
});

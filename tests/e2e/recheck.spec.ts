import { readFileSync } from 'node:fs';
import { expect, story, test, urls } from './site.ts';

const [figure] = story.figures;
if (figure === undefined) throw new Error(`${story.id} has no figure`);

const fileOf = (path: string) => readFileSync(`build${path}`);

test('a file of ours stands, and one that somebody altered is told by row, column and what was published', async ({
  page,
}) => {
  await page.goto(urls.check);
  const csv = fileOf(urls.table(story.id, 'figures'));
  await page
    .getByLabel('Your file')
    .setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: csv });
  const results = page.locator('[aria-live="polite"]');
  const count = story.figures.length;
  await expect(results).toHaveText(`figures.csv: ${count} of ${count} rows stand as they are told now.`);

  const altered = csv.toString().replace(figure.label, 'Invented');
  await page
    .getByLabel('Your file')
    .setInputFiles({ name: 'altered.csv', mimeType: 'text/csv', buffer: Buffer.from(altered) });
  await expect(results.getByRole('heading', { level: 2 })).toHaveText('Altered by somebody else');
  const table = results.getByRole('table', { name: figure.id });
  const cells = table.locator('tbody tr').first().locator('th, td');
  await expect(cells).toHaveText(['label', 'Invented', figure.label]);
  await expect(results.getByRole('link')).toHaveAttribute('href', urls.figure(story.id, figure.id));
});

for (const [kind, path] of [
  ['a workbook', urls.storyFile(story.id, 'figures.xlsx')],
  ['a zip', urls.storyZip(story.id)],
  ['a published version', urls.table(story.id, 'reports')],
  ['a picture of a card', urls.storyCard(story.id)],
] as const)
  test(`${kind} of ours is read, and stands`, async ({ page }) => {
    await page.goto(urls.check);
    await page
      .getByLabel('Your file')
      .setInputFiles({ name: 'file', mimeType: 'application/octet-stream', buffer: fileOf(path) });
    await expect(page.locator('#results')).toContainText(/Still right|rows stand as they are told now/);
    await expect(page.locator('#results section')).toHaveCount(0);
  });

test('a file can be dropped, and one that isn’t ours is told in a sentence', async ({ page }) => {
  await page.goto(urls.check);
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['name,age\nAnn,7\n'], 'people.csv'));
    return data;
  });
  await page.dispatchEvent('form', 'drop', { dataTransfer: dropped });
  await expect(page.locator('#results')).toHaveText(
    'people.csv: This file has no table of figures or reports of ours that still has its column id.',
  );
});

test('nothing is fetched before there is a file, and then the site’s own data alone', async ({ page }) => {
  const asked: string[] = [];
  await page.goto(urls.check, { waitUntil: 'networkidle' });
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page
    .getByLabel('Your file')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') });
  await expect(page.locator('#results')).toContainText('a.csv');
  expect(asked).toEqual([`GET ${urls.checkData}`]);
});

test('the story leads to it', async ({ page }) => {
  await page.goto(urls.story(story.id));
  await page.getByRole('link', { name: 'See whether it is still right' }).click();
  await expect(page).toHaveURL(urls.check);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has no input that would do nothing, and tells of the command', async ({ page }) => {
    await page.goto(urls.check);
    await expect(page.getByLabel('Your file')).toBeHidden();
    await expect(page.getByText('npm run recheck -- figures.csv')).toBeVisible();
  });
});

import { en } from '../../src/lib/story/locale/en.ts';
import { attribution, figureWords } from '../../src/lib/story/words.ts';
import { expect, story, test, urls } from './site.ts';

const PAGE = urls.say(story.id);
const [figure] = story.key;
if (figure === undefined) throw new Error(`${story.id} has no figure`);
const TRUE_WORDS = `${figureWords(figure, en)} (${attribution(figure.headline)})`;

test('a draft is judged by keyboard alone, and the true wording can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await page.getByLabel('Your text').focus();
  await page.keyboard.insertText(`${figureWords(figure, en)}. An invented sum of €987,654,321.`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check the numbers' })).toBeFocused();
  await page.keyboard.press('Enter');

  const results = page.locator('[aria-live="polite"]');
  await expect(results.locator('p').first()).toHaveText('1 of 2 told as reported.');
  const [right, wrong] = [results.locator('.result').first(), results.locator('.result').last()];
  await expect(right.locator('.verdict')).toHaveText('As reported');
  await expect(right.locator('.passage')).toContainText(figureWords(figure, en));
  await expect(right.getByRole('link')).toHaveAttribute('href', `../figures/${figure.id}/`);
  await expect(wrong.locator('.verdict')).toHaveText('Nobody here reported this');
  await expect(wrong.locator('strong')).toHaveText('€987,654,321');

  await right.getByRole('button', { name: 'Copy this wording' }).press('Enter');
  await expect(right.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TRUE_WORDS);
});

test('a text without numbers of the story says so, and a new one replaces what was said', async ({
  page,
}) => {
  await page.goto(PAGE);
  const say = async (text: string) => {
    await page.getByLabel('Your text').fill(text);
    await page.getByRole('button', { name: 'Check the numbers' }).click();
  };
  await say(figureWords(figure, en));
  await expect(page.locator('.result')).toHaveCount(1);
  await say('Nothing was counted.');
  await expect(page.locator('#results')).toHaveText('No number of this text is about the story.');
});

test('the story leads to it', async ({ page }) => {
  await page.goto(urls.story(story.id));
  await page.getByRole('link', { name: 'Can I say that?' }).click();
  await expect(page).toHaveURL(PAGE);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has no form that would do nothing, and tells of the command', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByLabel('Your text')).toBeHidden();
    await expect(page.getByText(`npm run say -- draft.txt --story ${story.id}`)).toBeVisible();
  });
});

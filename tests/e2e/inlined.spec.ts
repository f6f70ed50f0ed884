import type { Page } from '@playwright/test';
import { expect, stories, test, urls } from './site.ts';

/* What somebody gets who puts our picture files into the HTML of a page. */

const paths = stories.flatMap(({ id, charts }) => charts.map((chart) => urls.chartFile(id, chart.id, 'svg')));

/** Styles and names as pages have them: icon sets and resets style every picture, and a headline is called `title`. */
const HOST =
  '<style>svg { fill: none; stroke: currentcolor } path { fill: red; stroke: red } text { fill: lime }</style>' +
  '<h1 id="title">Our newspaper</h1><p id="desc">Since 1890</p>';
/** A picture of the page's own that happens to have our colours. */
const OWN = (colors: readonly string[]) =>
  `<svg id="own">${colors.map((color) => `<g fill="${color}" stroke="${color}"/>`).join('')}</svg>`;

test('each of several picture files in one page keeps its own name', async ({ page }) => {
  const files = await textsOf(page);
  await page.setContent(HOST + files.join(''));
  const pictures = page.getByRole('img');
  await expect(pictures).toHaveCount(paths.length);
  for (const [index, file] of files.entries()) {
    const [, title = '', desc = ''] = /<title[^>]*>(.*)<\/title>\s*<desc[^>]*>(.*)<\/desc>/s.exec(file) ?? [];
    await expect(pictures.nth(index)).toHaveAccessibleName(decoded(`${title} ${desc}`));
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a picture file in a page takes no colours and changes none, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const files = await textsOf(page);
    const named = [...new Set(files.join('').match(/(?<=(?:fill|stroke)=")#\w{6}/g))];
    const alone: string[][] = [];
    for (const path of paths) {
      await page.goto(path);
      alone.push(await colorsIn(page, 'svg'));
    }
    await page.goto('about:blank');
    await page.setContent(HOST + OWN(named));
    const own = await colorsIn(page, '#own');
    await page.setContent(HOST + OWN(named) + files.join(''));
    expect(await colorsIn(page, '#own')).toEqual(own);
    for (const [index, path] of paths.entries())
      expect(await colorsIn(page, `svg:not(#own) >> nth=${index}`), path).toEqual(alone[index]);
  });

function textsOf(page: Page): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => (await (await page.request.get(path)).text()).replace(/^<\?xml.*\?>/, '')),
  );
}

/** The colours of all that a picture draws. */
function colorsIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((svg) =>
    [...svg.querySelectorAll('[fill], [stroke]')].map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return `${fill} ${stroke}`;
    }),
  );
}

function decoded(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

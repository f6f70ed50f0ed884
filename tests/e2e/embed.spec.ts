import { createServer } from 'node:http';
import { test as base, expect, story, urls } from './site.ts';

interface Fixtures {
  /** Opens somebody else's page with frames in it: another site to a browser, on this computer. */
  host: (paths: readonly string[], attributes?: string) => Promise<void>;
  hostServer: { origin: string; body: string };
}

const test = base.extend<Fixtures>({
  // Not by page.route: to Chromium an answer that no server gave is from no address, and may frame none of ours.
  hostServer: async ({ playwright: _ }, use) => {
    const site = { origin: '', body: '' };
    const server = createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isPage ? `<!doctype html><title>News</title><body>${site.body}` : undefined);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    site.origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : ''}`;
    await use(site);
    server.close();
    server.closeAllConnections();
  },
  alsoFrom: async ({ hostServer }, use) => use([hostServer.origin]),
  host: async ({ page, baseURL, hostServer }, use) => {
    await use(async (paths, attributes = '') => {
      hostServer.body = paths
        .map((path) => new URL(path, baseURL).href)
        .map((url) => `<iframe src="${url}" title="Embed" width="100%" height="1300" ${attributes}></iframe>`)
        .join('');
      await page.goto(hostServer.origin);
    });
  },
});

for (const width of [320, 700]) {
  test(`every embed of a chart can be read in somebody else’s page, ${width} px wide`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(story.charts.map(({ id }) => urls.chartEmbed(story.id, id)));
    for (const [index, chart] of story.charts.entries()) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(chart.title);
      await expect(frame.getByRole('img').first()).toBeVisible();
      await expect(frame.locator('.source-line')).toBeVisible();
      const { scrolls, cut } = await frame.locator('html').evaluate((html) => ({
        scrolls: html.scrollWidth > html.clientWidth,
        cut: [...html.querySelectorAll('main *')].filter(
          (element) => element.getBoundingClientRect().right > html.clientWidth + 1,
        ).length,
      }));
      expect({ scrolls, cut }).toEqual({ scrolls: false, cut: 0 });
    }
  });
}

test('every embed of a figure shows its number, hedge and source', async ({ page, host }) => {
  await host(story.figures.map(({ id }) => urls.figureEmbed(story.id, id)));
  for (const [index, figure] of story.figures.entries()) {
    const frame = page.locator('iframe').nth(index).contentFrame();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(figure.label);
    await expect(frame.locator('.number')).toBeVisible();
    await expect(frame.locator('.said a')).toBeVisible();
  }
});

for (const sandbox of [undefined, 'allow-scripts']) {
  test(`every embed of a chart answers to pointer and keyboard in a frame with sandbox="${sandbox}"`, async ({
    page,
    host,
  }) => {
    const attributes = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
    await host(
      story.charts.map(({ id }) => urls.chartEmbed(story.id, id)),
      attributes,
    );
    for (const [index, chart] of story.charts.entries()) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      const tooltip = frame.locator('.tooltip');
      // A frame out of sight draws nothing, and a mark lies where it belongs once the frame has been drawn.
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      const last = frame.locator('.mark').last();
      await expect(last).toHaveAttribute('style', /left/);
      // Not by coordinates of the window: the page and the frame may be scrolling yet.
      await frame.locator('[data-marks]').hover({ position: await last.evaluate(middleInPicture) });
      await expect(tooltip).toBeVisible();
      await frame.locator('.mark').first().press('Home');
      await expect(tooltip).toBeVisible();
      const said = await frame.locator('.mark').first().getAttribute('aria-label');
      expect((await tooltip.locator('p > *').allTextContents()).join('. '), chart.id).toBe(said);
      const isInside = await tooltip.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      });
      expect(isInside, chart.id).toBe(true);
    }
  });
}

/** Runs in the frame. */
function middleInPicture(mark: Element): { x: number; y: number } {
  const picture = mark.closest('[data-marks]')?.getBoundingClientRect() ?? new DOMRect();
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2 - picture.x, y: y + height / 2 - picture.y };
}

test('what is reached from an embed opens outside of it', async ({ page, host, context }) => {
  const [chart] = story.charts;
  await host([urls.chartEmbed(story.id, chart?.id ?? '')]);
  const opened = context.waitForEvent('page');
  await page.locator('iframe').contentFrame().locator('.credit a').click();
  await expect(await opened).toHaveURL(new RegExp(`${urls.chart(story.id, chart?.id ?? '')}$`));
});

for (const sandbox of ['', 'allow-scripts']) {
  test(`a frame shows the same with sandbox="${sandbox}"`, async ({ page, host }) => {
    await host([urls.chartEmbed(story.id, story.charts[0]?.id ?? '')], `sandbox="${sandbox}"`);
    const frame = page.locator('iframe').contentFrame();
    await expect(frame.getByRole('img').first()).toBeVisible();
    await expect(frame.locator('.source-line')).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an embed follows a reader’s ${colorScheme} theme unless its own is fixed`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const papers: string[] = [];
    for (const theme of [undefined, ...urls.EMBED_THEMES]) {
      await page.goto(urls.chartEmbed(story.id, story.charts[0]?.id ?? '', theme));
      papers.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
    const [readers, light, dark] = papers;
    expect(light).not.toBe(dark);
    expect(readers).toBe(colorScheme === 'light' ? light : dark);
  });
}

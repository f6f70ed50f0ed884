import { createServer, type Server } from 'node:http';
import { expect } from '@playwright/test';
import * as urls from '../../../src/lib/urls.ts';
import { story } from '../site.ts';
import { test } from './hostTest.ts';

/*
 * Pages that keep what other origins send away from them, unless it says that they may have it
 * (Cross-Origin-Embedder-Policy). Their frames and pictures of ours have to say so.
 */

const [chart] = story.charts;
if (chart === undefined) throw new Error(`${story.id} has no chart`);
const embed = urls.chartEmbed(story.id, chart.id);

let server: Server;
let markup = '';
test.beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', 'cross-origin-embedder-policy': url.slice(1) })
      .end(`<!doctype html><title>An isolated host</title>${markup}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

for (const policy of ['require-corp', 'credentialless']) {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    test(`a page with ${policy} shows a frame ${sandbox}, its tooltip and pictures`, async ({
      page,
      siteUrl,
    }) => {
      const pictures = [urls.chartCard(story.id, chart.id), urls.chartFile(story.id, chart.id, 'svg')];
      markup =
        `<iframe src="${new URL(embed, siteUrl).href}" width="600" height="600" ${sandbox}></iframe>` +
        pictures.map((path) => `<img src="${new URL(path, siteUrl).href}" alt="">`).join('');
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : '';
      await page.goto(`http://127.0.0.1:${port}/${policy}`);

      expect(
        await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth > 0)),
      ).toEqual([true, true]);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(chart.title);
      await expect(frame.locator('.tooltip')).toBeAttached();

      markup = `<iframe src="${new URL('/embed/gone/', siteUrl).href}" ${sandbox}></iframe>`;
      await page.reload();
      await expect(frame.getByRole('heading')).toContainText('was withdrawn or renamed');
    });
  }
}

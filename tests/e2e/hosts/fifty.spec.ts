import { createServer, type Server } from 'node:http';
import { expect } from '@playwright/test';
import { siteHandler } from '../../../scripts/siteHandler.js';
import { BUILD, EMBEDS } from './builtEmbeds.ts';
import { contentHeight, frameHeight } from './embedFrame.ts';
import { test } from './hostTest.ts';
import { asScript, datawrapperNew } from './listeners.ts';

const FIFTY = EMBEDS.slice(0, 50);

/** The built site, with a note of each request. */
let server: Server;
let origin: string;
let requests: string[] = [];

test.beforeAll(async () => {
  const handle = siteHandler(BUILD);
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    handle(request, response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : ''}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('fifty embeds in one page are each sized and asked for once, and nothing else is until somebody reaches for one', async ({
  page,
  openHost,
}) => {
  test.setTimeout(60_000);
  expect(FIFTY).toHaveLength(50);
  requests = [];
  const host = await openHost({
    markup: FIFTY.map((path) => `<iframe src="${origin}${path}"></iframe>`).join(''),
    scripts: [asScript(datawrapperNew)],
  });
  const frames = page.frames().filter((frame) => frame.url().startsWith(origin));
  expect(frames).toHaveLength(50);
  await expect
    .poll(
      async () => {
        const fits = await Promise.all(
          frames.map(async (frame) => (await frameHeight(frame)) === (await contentHeight(frame))),
        );
        return fits.filter(Boolean).length;
      },
      { timeout: 30_000 },
    )
    .toBe(50);
  expect(requests.toSorted()).toEqual(FIFTY.toSorted());

  // Nothing is fetched to reach a mark.
  requests = [];
  for (const frame of frames.filter((each) => /\/charts\//.test(each.url())).slice(0, 3)) {
    await frame.locator('[data-marks]').first().hover();
    await expect(frame.locator('.tooltip')).toBeVisible();
  }
  expect(requests).toEqual([]);
  expect(host.problems).toEqual([]);
});

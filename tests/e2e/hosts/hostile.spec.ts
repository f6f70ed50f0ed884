import { expect, type Frame } from '@playwright/test';
import { CHART } from './builtEmbeds.ts';
import { contentHeight, embedFrame, expectFrameToFit } from './embedFrame.ts';
import { hearMessages, mostInASecond, wrongInMessage } from './heardMessages.ts';
import { test } from './hostTest.ts';
import { sendHostileMessages } from './hostileMessages.ts';
import { asScript, datawrapperNew } from './listeners.ts';

const TOKENS = { pymId: 'pym-0', secret: 'a1B2c3D4e5' };

test('of 10,000 hostile messages nothing comes but the height, at most ten times a second', async ({
  page,
  siteUrl,
  openHost,
}) => {
  test.setTimeout(60_000);
  const heard = await hearMessages(page);
  const url = new URL(`${CHART}?childId=${TOKENS.pymId}#?secret=${TOKENS.secret}`, siteUrl).href;
  const host = await openHost({
    markup: `<iframe src="${url}"></iframe>`,
    scripts: [asScript(datawrapperNew)],
  });
  const frame = await embedFrame(page, CHART);
  await expectFrameToFit(frame);
  const heightPx = await contentHeight(frame);
  const before = await stateOf(frame);
  const hostUrl = page.url();

  await page.evaluate(sendHostileMessages, { seed: 20260203, count: 10_000 });

  const messages = await heard.since(0);
  expect(messages.map(({ data }) => wrongInMessage(data, url, heightPx, TOKENS)).filter(Boolean)).toEqual([]);
  expect(mostInASecond(messages)).toBeLessThanOrEqual(11);
  // It did hear them, and answered.
  expect(messages.length).toBeGreaterThan(100);
  expect(await stateOf(frame)).toEqual(before);
  expect(page.url()).toBe(hostUrl);
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  await expectFrameToFit(frame);
  expect(host.problems).toEqual([]);
});

for (const [why, query, hash] of [
  ['quotes', '?childId=a%22b', '#secret=a%22b'],
  ['a line break', '?childId=a%0Ab', '#secret=a%0Ab'],
  ['markup', '?childId=%3Cb%3E', '#secret=<b>'],
  ['too many characters', `?childId=${'a'.repeat(65)}`, `#secret=${'a'.repeat(65)}`],
  ['none', '?childId=', '#secret='],
] as const) {
  test(`an id or token with ${why} is not sent back`, async ({ page, siteUrl, openHost }) => {
    const heard = await hearMessages(page);
    const url = new URL(`${CHART}${query}${hash}`, siteUrl).href;
    const host = await openHost({ markup: `<iframe src="${url}"></iframe>`, scripts: [] });
    const frame = await embedFrame(page, CHART);
    const heightPx = await contentHeight(frame);
    const messages = await heard.since(0);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ data }) => wrongInMessage(data, url, heightPx)).filter(Boolean)).toEqual([]);
    expect(host.problems).toEqual([]);
  });
}

test('messages of other frames, of the embed’s own window and of a page further out are not heard', async ({
  page,
  pageServer,
  siteUrl,
  openHost,
}) => {
  const heard = await hearMessages(page);
  const url = new URL(CHART, siteUrl).href;
  // The embed stands in a page that stands in another; that passes on what it hears.
  const inner = pageServer.add({
    'index.html':
      `<!doctype html><style>iframe{width:800px}</style><iframe src="${url}"></iframe>` +
      `<script>addEventListener('message', ({ data }) => top.postMessage(data, '*'))</script>`,
  });
  await openHost({
    markup: `<iframe src="${inner}"></iframe><iframe src="about:blank"></iframe>`,
    scripts: [],
  });
  const frame = await embedFrame(page, CHART);
  const asks = [
    { type: 'iframe-child-init' },
    { sentinel: 'amp', type: 'frames-init' },
    '[iFrameSizer]x:8:false',
  ];
  await page.waitForTimeout(300);
  const known = (await heard.since(0)).length;
  await page.evaluate((messages) => {
    const embed = window.frames[0]?.frames[0];
    const sibling = document.querySelectorAll('iframe')[1]?.contentDocument;
    const script = sibling?.createElement('script');
    if (script === undefined) throw new Error('There is no sibling');
    script.textContent = messages
      .map((message) => `parent.frames[0].frames[0].postMessage(${JSON.stringify(message)}, '*');`)
      .join('');
    for (const message of messages) embed?.postMessage(message, '*');
    sibling?.body.append(script);
  }, asks);
  await frame.evaluate((messages) => {
    for (const message of messages) postMessage(message, '*');
  }, asks);
  const later = await heard.since(known);
  const answers = later.filter(({ data }) => /iframe-resized|iFrameSizer/.test(JSON.stringify(data)));
  expect(answers).toEqual([]);

  // Its parent is heard.
  const parentFrame = frame.parentFrame();
  await parentFrame?.evaluate((messages) => {
    for (const message of messages) window.frames[0]?.postMessage(message, '*');
  }, asks);
  const answered = (await heard.since(known)).map(({ data }) => JSON.stringify(data)).join('\n');
  expect(answered).toContain('iframe-resized');
  expect(answered).toContain('[iFrameSizer]x:');
});

/** All that a message could have changed in an embed. */
function stateOf(frame: Frame) {
  return frame.evaluate(() => ({
    address: location.href,
    scrolled: [scrollX, scrollY],
    page: document.documentElement.outerHTML,
    theme: getComputedStyle(document.documentElement).colorScheme,
    focus: document.activeElement?.tagName,
    globals: Object.keys(window).length,
    prototype: Object.keys(Object.prototype),
  }));
}

// @ts-check
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.js';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'build');
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;

beforeAll(async () => {
  const files = {
    '../secret.txt': 'secret',
    'index.html': '<h1>home</h1>',
    'a/index.html': '<h1>a</h1>',
    '404.html': '<h1>not here</h1>',
    'data.csv': 'a,b\n',
    'data.json': '{}',
    'changes.atom': '<feed/>',
    'sitemap.xml': '<urlset/>',
    'picture.svg': '<svg/>',
    'words.txt': 'plain',
    'long.txt': 'long '.repeat(1000),
    'long.png': 'long '.repeat(1000),
    'embed/a/index.html': '<h1>an embed</h1>',
    'vanishing.txt': 'gone soon',
    'growing.txt': 'short',
    'shrinking.txt': 'long '.repeat(1000),
    _headers: '/*\n  X-Robots-Tag: none\n',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  site = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

/** @param {string} path @param {RequestInit} [options] */
const get = (path, options) => fetch(new URL(path, site.url), { redirect: 'manual', ...options });

/**
 * The status of a request that is sent as it stands: fetch resolves dots, and asks no cache when it is asked about one.
 *
 * @param {string} path @param {Record<string, string>} [headers] @returns {Promise<number | undefined>}
 */
const raw = (path, headers = {}) =>
  new Promise((done) => {
    request({ port: site.port, path, headers }, (response) => done(response.resume().statusCode)).end();
  });

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/a/', 'text/html; charset=utf-8'],
  ['/data.csv', 'text/csv; charset=utf-8'],
  ['/data.json', 'application/json; charset=utf-8'],
  ['/changes.atom', 'application/atom+xml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/picture.svg', 'image/svg+xml; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each(['/nope', '/nope/', '/data.csv/', '/_headers', '/%E0%A4%A', '//example.org/a'])(
  '%s is not found, and says so with the page for it',
  async (path) => {
    const response = await fetch(site.url.replace(/\/$/, '') + path);
    expect([response.status, await response.text()]).toEqual([404, '<h1>not here</h1>']);
  },
);

test.each(['/../secret.txt', '/a/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt'])(
  '%s does not lead out of the folder',
  async (path) => {
    expect(await raw(path)).toBe(404);
  },
);

test('a folder without its slash leads to it, with the query', async () => {
  const response = await get('/a?b=/c');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a/?b=/c']);
});

test('HEAD answers as GET does, without the content', async () => {
  const response = await get('/data.csv', { method: 'HEAD' });
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    '4',
    '',
  ]);
});

test('nothing can be posted', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test.each([
  ['/long.txt', 'br', 'br'],
  ['/long.txt', 'gzip', 'gzip'],
  ['/long.txt', 'identity', null],
  ['/long.png', 'br', null],
])('of %s, whoever takes %s gets it in %s', async (path, accepted, encoding) => {
  const response = await get(path, { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe('long '.repeat(1000));
});

test.each([
  ['/embed/a/', 200, 'frame-ancestors *', 'public, max-age=300, must-revalidate', 'cross-origin'],
  ['/embed/nope/', 404, 'frame-ancestors *', 'no-cache', 'cross-origin'],
  ['/%65mbed/nope/', 404, 'frame-ancestors *', 'no-cache', 'cross-origin'],
  ['/stories/nope/', 404, "frame-ancestors 'self'", 'no-cache', 'cross-origin'],
  ['/nope/', 404, "frame-ancestors 'self'", 'no-cache', null],
])('%s gets the headers that hosts are told to send', async (path, ...expected) => {
  const { status, headers } = await get(path);
  const names = ['content-security-policy', 'cache-control', 'cross-origin-resource-policy'];
  expect([status, ...names.map((name) => headers.get(name))]).toEqual(expected);
  // It is served over http.
  expect(headers.get('strict-transport-security')).toBeNull();
});

test.each([
  ...['bytes=9-5', 'bytes= 5-4', 'bytes=0-18446744073709551615', 'bytes=-0', 'bytes=-10', 'bytes=0-0'],
  ...[
    'bytes=2-',
    'bytes=5000-',
    'bytes=0-1,3-4',
    'bytes=abc',
    'bytes=',
    'lines=0-1',
    'bytes=1e3-2e3',
    '-',
    'bytes',
  ],
])('whoever asks for the range %j gets the whole file', async (range) => {
  const response = await get('/long.png', { headers: { range } });
  expect([response.status, response.headers.get('content-range')]).toEqual([200, null]);
  expect(await response.text()).toBe('long '.repeat(1000));
  expect(await raw('/long.png', { range, 'if-range': '"other"' })).toBe(200);
});

test('who has a file gets it again only when it changed', async () => {
  const { headers } = await get('/long.png');
  const tag = headers.get('etag') ?? '';
  const changed = headers.get('last-modified') ?? '';
  expect(await raw('/long.png', { 'if-none-match': tag })).toBe(304);
  expect(await raw('/long.png', { 'if-none-match': `"other", ${tag}` })).toBe(304);
  expect(await raw('/long.png', { 'if-none-match': '*' })).toBe(304);
  expect(await raw('/long.png', { 'if-modified-since': changed })).toBe(304);
  expect(await raw('/long.png', { 'if-none-match': '"other"' })).toBe(200);
  expect(await raw('/long.png', { 'if-match': '"other"' })).toBe(412);
});

test('a file that vanishes, grows, shrinks or comes is answered as it is', async () => {
  const text = async (/** @type {string} */ path) => (await get(path)).text();
  for (const path of ['/vanishing.txt', '/growing.txt', '/shrinking.txt']) await text(path);
  rmSync(join(folder, 'vanishing.txt'));
  appendFileSync(join(folder, 'growing.txt'), 'er'.repeat(5000));
  writeFileSync(join(folder, 'shrinking.txt'), 'short');
  writeFileSync(join(folder, 'coming.txt'), 'new');
  expect((await get('/vanishing.txt')).status).toBe(404);
  expect(await text('/growing.txt')).toBe(`short${'er'.repeat(5000)}`);
  expect(await text('/shrinking.txt')).toBe('short');
  expect(await text('/coming.txt')).toBe('new');
});

test('a folder that is exchanged for another, or away for a while, is served from then on', async () => {
  const away = `${folder}-away`;
  renameSync(folder, away);
  expect((await get('/')).status).toBe(404);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'the other');
  expect(await (await get('/')).text()).toBe('the other');
  rmSync(folder, { recursive: true });
  renameSync(away, folder);
});

test('who asks before the folder is ready waits for it', async () => {
  /** @type {() => void} */
  let open = () => {};
  /** @type {Promise<void>} */
  const built = new Promise((done) => (open = done));
  const later = join(parent, 'later');
  const early = await serve({ folder: later, port: 0, built });
  const answer = fetch(early.url);
  const soon = new Promise((done) => setTimeout(done, 500, 'none yet'));
  expect(await Promise.race([answer, soon])).toBe('none yet');
  mkdirSync(later);
  writeFileSync(join(later, 'index.html'), 'built');
  open();
  expect(await (await answer).text()).toBe('built');
  await early.close();
});

test('a site that stands in a folder of its host answers there, and nowhere else', async () => {
  const under = await serve({ folder, port: 0, under: '/desk/figures' });
  /** @param {string} path */
  const asked = async (path) => {
    const { status, headers } = await fetch(new URL(path, under.url), { redirect: 'manual' });
    return [status, headers.get('location'), headers.get('content-security-policy')];
  };
  expect(new URL(under.url).pathname).toBe('/desk/figures/');
  expect(await asked('/desk/figures/')).toEqual([200, null, "frame-ancestors 'self'"]);
  expect(await asked('/desk/figures')).toEqual([301, '/desk/figures/', null]);
  expect(await asked('/desk/figures/a')).toEqual([301, '/desk/figures/a/', "default-src 'none'"]);
  expect(await asked('/desk/figures/embed/a/')).toEqual([200, null, 'frame-ancestors *']);
  for (const elsewhere of ['/', '/a/', '/desk/', '/desk/figures2/', '/desk/figures/../a/'])
    expect(await asked(elsewhere), elsewhere).toEqual([404, null, null]);
  await under.close();
});

test('a port that is in use is refused', async () => {
  await expect(serve({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a folder that is not there is named, with what to do', async () => {
  await expect(serve({ folder: 'no/such', port: 0 })).rejects.toThrow(
    'There is no folder no/such to serve. Build the site first: npm run build',
  );
});

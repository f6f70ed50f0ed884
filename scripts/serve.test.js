// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    _headers: '/*\n  X-Robots-Tag: none\n/data.*\n  ! X-Robots-Tag\n',
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
    // fetch would resolve the dots itself.
    const status = await new Promise((done) => {
      request({ port: site.port, path }, (response) => done(response.resume().statusCode)).end();
    });
    expect(status).toBe(404);
  },
);

test('a folder without its slash leads to it, with the query', async () => {
  const response = await get('/a?b=/c');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/a/?b=/c']);
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

test('the rules of _headers apply', async () => {
  const robots = async (/** @type {string} */ path) => (await get(path)).headers.get('x-robots-tag');
  expect([await robots('/'), await robots('/nope'), await robots('/data.csv')]).toEqual([
    'none',
    'none',
    null,
  ]);
});

test('a port that is in use is refused', async () => {
  await expect(serve({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a folder that is not there is named, with what to do', async () => {
  await expect(serve({ folder: 'no/such', port: 0 })).rejects.toThrow(
    'There is no folder no/such to serve. Build the site first: npm run build',
  );
});

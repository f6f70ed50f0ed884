import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostingFiles } from '../../scripts/hosting/files.js';
import { serve } from '../../scripts/serve.js';
import { caddy, nginx, type HostProgram, type RunningServer } from './hostPrograms.ts';
import { address as site } from '../../src/lib/siteAddress.ts';
import { publishedUnder } from '../../src/lib/site.ts';
import { at } from '../../src/lib/urls.ts';
import { files, NOT_FOUND } from './site.ts';

test.each(Object.entries(hostingFiles(publishedUnder)))('%s is what npm run generate makes', (name, text) => {
  expect(readFileSync(name, 'utf8')).toBe(text);
});

test('_headers lets nothing be kept that may be missing first and come later', () => {
  const blocks = (hostingFiles('')['static/_headers'] ?? '').split('\n\n');
  const kept = blocks.filter((block) => block.includes('Cache-Control'));
  expect(kept.map((block) => block.split('\n')[0])).toEqual(['/_app/immutable/*']);
});

type Start = () => Promise<RunningServer>;

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};
const BY_SITE = "frame-ancestors 'self'";
const BY_ANYONE = 'frame-ancestors *';
const SHORT = 'public, max-age=300, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';

const UNCACHED = 'no-cache';

/** By the beginning of an address: who may frame it, who may read it, and how long it keeps. The first that fits counts. */
const FOLDERS: readonly (readonly [string, string, '*' | undefined, string])[] = [
  ['/embed/', BY_ANYONE, '*', SHORT],
  ['/stories/', BY_SITE, '*', SHORT],
  ['/data/', BY_SITE, '*', SHORT],
  ['/schema/', BY_SITE, '*', SHORT],
  ['/_app/immutable/', BY_SITE, '*', FOREVER],
  ['/about/', BY_SITE, undefined, SHORT],
  ['/changes/', BY_SITE, undefined, SHORT],
  ['/changes.', BY_SITE, '*', SHORT],
  ['/', BY_SITE, undefined, SHORT],
];

const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  // SHA256SUMS and the like.
  '': 'text/plain; charset=utf-8',
};

/** One address of each kind of file in each part of the site. */
const ADDRESSES = [
  ...new Map(
    files
      .filter((file) => file !== at('/_headers') && file !== NOT_FOUND)
      .map((file) => [`${folderOf(file)[0]} ${endingOf(file)}`, file.replace(/\/index\.html$/, '/')]),
  ).values(),
];

/** With how long each lets browsers go by https alone: the local server, which is no https, must not say it. */
const SERVERS: readonly (readonly [string, Start, string | undefined])[] = [
  ['npm start', () => serve({ folder: 'build', port: 0, under: site.folder }), undefined],
  ...nginx.map((each) => [each.name, startedWith(each, 'hosting/nginx.conf'), 'max-age=31536000'] as const),
  ...caddy.map((each) => [each.name, startedWith(each, 'hosting/Caddyfile'), 'max-age=31536000'] as const),
];

describe.each(SERVERS)('%s', (_, start, https) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  test.each(ADDRESSES)('sends %s with its headers', async (address) => {
    const { status, headers } = await ask(new URL(address, server.url));
    const [, framedBy, readBy, keeps] = folderOf(address);
    expect(status).toBe(200);
    expect(headers).toMatchObject(EVERYWHERE);
    expect(headers['content-type']).toBe(TYPES[endingOf(address)]);
    expect(headers['content-security-policy']).toBe(framedBy);
    expect(headers['access-control-allow-origin']).toBe(readBy);
    expect(headers['cross-origin-resource-policy']).toBe(readBy && 'cross-origin');
    expect(headers['cross-origin-embedder-policy']).toBe(framedBy === BY_ANYONE ? 'require-corp' : undefined);
    expect(headers['strict-transport-security']).toBe(https);
    expect(headers['cache-control']).toBe(keeps);
    expect(headers).not.toHaveProperty('x-frame-options');
  });

  test('leads from an address of a page without its last slash to the one with it', async () => {
    for (const address of ADDRESSES.filter((each) => each.endsWith('/') && each !== at('/'))) {
      const { status, headers } = await ask(new URL(address.slice(0, -1), server.url));
      expect(status, address).toBeOneOf([301, 308]);
      expect(new URL(headers.location ?? '', server.url).pathname).toBe(address);
    }
  });

  test.each([
    '/nope',
    '/embed/nope/',
    '/embed/dark/a/charts/b/',
    '/stories/nope.csv',
    '/_headers',
    '/_app/immutable/nope.js',
  ])('answers %s with 404 and the page for it', async (path) => {
    const address = at(path);
    const { status, headers, text } = await ask(new URL(address, server.url));
    expect(status).toBe(404);
    expect(headers).toMatchObject(EVERYWHERE);
    expect(headers['content-type']).toBe(TYPES['html']);
    // It may come, and an embed that is gone says so in other people's pages.
    expect(headers['cache-control']).toBe(UNCACHED);
    const isEmbed = path.startsWith('/embed/');
    expect(headers['content-security-policy']).toBe(isEmbed ? BY_ANYONE : BY_SITE);
    expect(headers['cross-origin-embedder-policy']).toBe(isEmbed ? 'require-corp' : undefined);
    expect(headers['strict-transport-security']).toBe(https);
    expect(text).toBe(readFileSync('build/404.html', 'utf8'));
  });
});

function startedWith(program: HostProgram, configuration: keyof ReturnType<typeof hostingFiles>): Start {
  return () => program.start(hostingFiles(site.folder)[configuration] ?? '', 'build', site.folder);
}

function folderOf(address: string) {
  const folder = FOLDERS.find(([beginning]) => address.startsWith(at(beginning)));
  if (folder === undefined) throw new Error(`${address} is no address from the root`);
  return folder;
}

function endingOf(address: string): string {
  if (address.endsWith('/')) return 'html';
  return /\.(\w+)$/.exec(address)?.[1] ?? '';
}

/** Not fetch: it hides what a redirect says, and joins headers that were sent twice unseen. */
function ask(url: URL): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((done, fail) => {
    get(url, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    }).on('error', fail);
  });
}

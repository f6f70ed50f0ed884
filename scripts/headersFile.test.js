// @ts-check
import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './headersFile.js';

const rules = parseHeadersFile(`# for every page
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/embed/*
  ! X-Frame-Options
  Content-Security-Policy: frame-ancestors *; img-src 'self'
/stories/:story/charts/:chart.csv
  Access-Control-Allow-Origin: *
/_app/immutable/*
  cache-control: public, max-age=31536000, immutable
/a.b
  X-Dot: a dot is no wildcard
`);
const framed = { 'x-frame-options': 'DENY', 'cache-control': 'no-cache' };

test.each([
  ['/', framed],
  ['/embed', framed],
  [
    '/embed/kyiv/',
    { 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors *; img-src 'self'" },
  ],
  ['/stories/kyiv/charts/drones.csv', { ...framed, 'access-control-allow-origin': '*' }],
  ['/stories/kyiv/2026/charts/drones.csv', framed],
  ['/_app/immutable/x.js', { ...framed, 'cache-control': 'public, max-age=31536000, immutable' }],
  ['/a.b', { ...framed, 'x-dot': 'a dot is no wildcard' }],
  ['/axb', framed],
])('the headers of %s are those of all rules that match', (path, headers) => {
  expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
});

test('each wrong line is named with its number, what was found and what to write', () => {
  const text = 'X-A: b\n  X-B: c\n/a\n  no colon\n  X-C: “typographic”\n';
  expect(() => parseHeadersFile(text)).toThrow(
    `_headers:1: found "X-A: b". A line that is not indented is a path and starts with "/"; indent it if it is a header.
_headers:2: found "X-B: c". A header needs a path above it; "/*" is every path.
_headers:4: found "no colon". Write a header as "Name: value" in ASCII, or "! Name" to take it away.
_headers:5: found "X-C: “typographic”". Write a header as "Name: value" in ASCII, or "! Name" to take it away.`,
  );
});

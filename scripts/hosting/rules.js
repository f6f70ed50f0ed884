// @ts-check

/**
 * Which response headers a host should send for which addresses. The files for hosts (static/_headers, hosting/) are
 * made from this by `npm run generate`; the local server reads static/_headers.
 *
 * Rules whose headers have the same name don't overlap in their paths, because hosts differ in what an overlap means:
 * one joins the two values, another takes the last.
 *
 * @typedef {{ path: string, headers: Record<string, string> }} HeaderRule
 */

const FRAMED_BY_SITE = { 'Content-Security-Policy': "frame-ancestors 'self'" };
const FRAMED_BY_ANYONE = { 'Content-Security-Policy': 'frame-ancestors *' };
/** Data is for everybody, and a sandboxed frame without an origin counts as a stranger even on our own pages. */
const READ_BY_ANYONE = { 'Access-Control-Allow-Origin': '*' };
/** Addresses never change meaning, but what they say may be corrected: caches ask again after five minutes. */
const SHORT = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
/** The name of such a file changes with its content. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** @type {readonly HeaderRule[]} */
export const HEADER_RULES = [
  {
    path: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    },
  },
  { path: '/', headers: { ...FRAMED_BY_SITE, ...SHORT } },
  { path: '/about/*', headers: { ...FRAMED_BY_SITE, ...SHORT } },
  { path: '/changes/*', headers: { ...FRAMED_BY_SITE, ...SHORT } },
  { path: '/stories/*', headers: { ...FRAMED_BY_SITE, ...READ_BY_ANYONE, ...SHORT } },
  { path: '/data/*', headers: { ...READ_BY_ANYONE, ...SHORT } },
  { path: '/schema/*', headers: { ...READ_BY_ANYONE, ...SHORT } },
  { path: '/embed/*', headers: { ...FRAMED_BY_ANYONE, ...READ_BY_ANYONE, ...SHORT } },
  { path: '/_app/immutable/*', headers: { ...READ_BY_ANYONE, ...FOREVER } },
  { path: '/_app/version.json', headers: SHORT },
  { path: '/changes.atom', headers: { ...READ_BY_ANYONE, ...SHORT } },
  { path: '/changes.json', headers: { ...READ_BY_ANYONE, ...SHORT } },
  { path: '/favicon.svg', headers: SHORT },
  { path: '/robots.txt', headers: SHORT },
  { path: '/sitemap.xml', headers: SHORT },
];

/**
 * The type of every kind of file in the site, by its ending; a text says that it is UTF-8, which a file alone can't.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const CONTENT_TYPES = {
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
};

// @ts-check

/**
 * Which response headers a host should send for which addresses. The files for hosts (static/_headers, hosting/) are
 * made from this by `npm run generate`; the local server goes by it, too.
 *
 * Rules whose headers have the same name don't overlap in their paths, because hosts differ in what an overlap means:
 * one joins the two values, another takes the last.
 *
 * @typedef {Readonly<Record<string, string>>} Headers value by name
 * @typedef {{ path: string, headers: Headers }} HeaderRule `/data/*` is every path that begins with `/data/`
 */

export const FRAMED_BY_SITE = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/**
 * A page that is isolated from other origins (`Cross-Origin-Embedder-Policy`) shows only frames that say the same of
 * themselves, and pictures and frames that say whose pages may load them.
 */
const FRAMED_BY_ANYONE = {
  'Content-Security-Policy': 'frame-ancestors *',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
/** Data is for everybody, and a sandboxed frame without an origin counts as a stranger even on our own pages. */
const READ_BY_ANYONE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/** Addresses never change meaning, but what they say may be corrected: caches ask again after five minutes. */
export const SHORT = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
/** The name of such a file changes with its content. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Browsers heed it over https only, and a server without it has to leave it out (RFC 6797, section 7.2). */
export const HTTPS_ONLY = 'Strict-Transport-Security';

/** @type {Headers} */
export const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  [HTTPS_ONLY]: 'max-age=31536000',
};

/** What is missing now may come. */
export const UNCACHED = { 'Cache-Control': 'no-cache' };

const page = { ...FRAMED_BY_SITE, ...SHORT };
const data = { ...page, ...READ_BY_ANYONE };
/** @type {Readonly<Record<string, Headers>>} */
const byPath = {
  '/*': EVERYWHERE,
  '/': page,
  '/about/*': page,
  '/changes/*': page,
  '/check/*': page,
  '/stories/*': data,
  '/data/*': data,
  '/schema/*': data,
  '/embed/*': { ...FRAMED_BY_ANYONE, ...READ_BY_ANYONE, ...SHORT },
  '/_app/immutable/*': { ...FRAMED_BY_SITE, ...READ_BY_ANYONE, ...FOREVER },
  '/_app/version.json': page,
  '/changes.atom': data,
  '/changes.json': data,
  '/favicon.svg': page,
  '/robots.txt': page,
  '/sitemap.xml': page,
};

/** @type {readonly HeaderRule[]} */
export const HEADER_RULES = headerRules('');

/**
 * The rules of a site that stands in a folder of its host, such as `/figures`.
 *
 * @param {string} under empty at the host's root
 * @returns {readonly HeaderRule[]}
 */
export function headerRules(under) {
  return Object.entries(byPath).map(([path, headers]) => ({ path: `${under}${path}`, headers }));
}

/** What the rules say of a file at a path, such as `/embed/kyiv/`. @param {string} path @returns {Headers} */
export function headersFor(path) {
  const matching = HEADER_RULES.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** And of a path where there is no file. @param {string} path @returns {Headers} */
export function headersOfMissing(path) {
  return { ...FRAMED_BY_SITE, ...headersFor(path), ...UNCACHED };
}

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

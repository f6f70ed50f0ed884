// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { contentType } from './contentTypes.js';
import { headersFor, parseHeadersFile } from './headersFile.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** These tell a host what to do; hosts don't serve them. */
const forHosts = ['/_headers', '/_redirects'];

/**
 * Answers requests from a folder of files as a static host does: `/a/` is `a/index.html`, `/a` leads there, anything else
 * that isn't a file is a 404 with the folder's 404.html. A path is looked up in the list of files made at the start, so
 * none leads out of the folder, and a file added later isn't seen.
 *
 * @param {string} folder
 * @returns {(request: Request, response: Response) => void}
 * @throws {Error} when the folder isn't there, or its `_headers` has a wrong line
 */
export function siteHandler(folder) {
  const files = listFiles(folder);
  const rules = files.has('/_headers')
    ? parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
    : [];
  const notFoundPage = files.has('/404.html') ? readFileSync(join(folder, '404.html')) : 'Not found';
  for (const file of forHosts) files.delete(file);

  // As hosts do: texts go in brotli or gzip.
  const compress = compression();
  const sendFile = sirv(folder, {
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      const type = contentType(path);
      if (type && !response.hasHeader('content-type')) response.setHeader('content-type', type);
    },
  });

  return (request, response) => {
    const [encodedPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const path = decoded(encodedPath);
    const file = path.endsWith('/') ? `${path}index.html` : path;

    // Else browsers would guess for how long they may keep a page, and show yesterday's build.
    response.setHeader('cache-control', 'no-cache');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (files.has(file)) {
      request.url = encodeURI(file);
      compress(request, response, () => sendFile(request, response, () => notFound(response)));
    } else if (files.has(`${path}/index.html`)) {
      response.writeHead(308, { location: `${encodedPath}/${query === undefined ? '' : `?${query}`}` }).end();
    } else {
      notFound(response);
    }
  };

  /** @param {Response} response */
  function notFound(response) {
    const type = typeof notFoundPage === 'string' ? 'text/plain' : 'text/html';
    response.writeHead(404, { 'content-type': `${type}; charset=utf-8` }).end(notFoundPage);
  }
}

/** @param {string} folder @returns {Set<string>} paths of URLs: `/embed/kyiv/index.html` */
function listFiles(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder} to serve. Build the site first: npm run build`);
  }
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no file is called so: a 404
  }
}

// @ts-check
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { contentType } from './contentTypes.js';
import { headersFor, headersOfMissing, HTTPS_ONLY } from './hosting/rules.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Answers requests from a folder of files as a static host does: `/a/` is `a/index.html`, `/a` leads there, anything else
 * that isn't a file is a 404 with the folder's 404.html. Every request looks anew, so that a folder that is exchanged
 * for another is served from then on.
 *
 * @param {string} folder
 * @param {string} [under] the folder of the host that the site stands in, such as `/figures`; nothing else is there
 * @returns {(request: Request, response: Response) => void}
 */
export function siteHandler(folder, under = '') {
  // As hosts do: texts go in brotli or gzip.
  const compress = compression();
  const sendFile = serveStatic(folder, {
    // A part of a file is never worth it here, and a part in brotli is none of the file.
    acceptRanges: false,
    cacheControl: false,
    setHeaders(response, file) {
      const type = contentType(file);
      if (type) response.setHeader('content-type', type);
    },
  });

  return (request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(`${under}/`)) {
      if (url === under) response.setHeader('location', `${under}/`);
      response.writeHead(url === under ? 301 : 404).end();
      return;
    }
    // What leads from a folder without its last slash has the whole address.
    Object.assign(request, { originalUrl: url, url: url.slice(under.length) });
    const path = pathOf(request);
    setHeaders(response, headersFor(path));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      // It tells a host what to do; hosts don't serve it.
      if (path === '/_headers') void notFound(response, path);
      else sendFile(request, response, (error) => failed(response, path, error));
    });
  };

  /** @param {Response} response @param {string} path @param {{ statusCode?: number }} [error] */
  function failed(response, path, error) {
    const { statusCode = 404 } = error ?? {};
    if (response.headersSent) response.destroy();
    else if (statusCode === 404) void notFound(response, path);
    else response.writeHead(statusCode).end();
  }

  /** @param {Response} response @param {string} path */
  async function notFound(response, path) {
    const page = await readFile(join(folder, '404.html')).catch(() => 'There is no page at this address.');
    setHeaders(response, headersOfMissing(path));
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }
}

/** @param {Response} response @param {import('./hosting/rules.js').Headers} headers */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers))
    if (name !== HTTPS_ONLY) response.setHeader(name, value);
}

/** The path that a request asks for, written in one way. @param {Request} request */
function pathOf({ url = '/' }) {
  const path = url.replace(/\?.*/s, '');
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return path; // no file is called so: a 404
  }
}

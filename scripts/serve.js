// @ts-check
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from './isMain.js';
import { portFrom } from './port.js';
import { root } from './root.js';
import { siteHandler } from './siteHandler.js';

/**
 * Serves a folder of files over HTTP.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 takes any free one
 * @param {string} [options.host] by default `localhost`: this computer only, under both of its loopback addresses,
 *   because browsers differ in which one they try first
 * @param {string} [options.under] the folder of the host that the site stands in, such as `/figures`
 * @param {Promise<void>} [options.built] until when the folder isn't ready, and requests wait
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} rejects with code EADDRINUSE when the port
 *   is in use
 * @throws {Error} when there is no such folder
 */
export async function serve({ folder, port, host = 'localhost', under = '', built }) {
  if (!built && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder} to serve. Build the site first: npm run build`);
  }
  const answer = siteHandler(folder, under);
  /** @type {import('node:http').RequestListener} */
  const handler = async (request, response) => {
    await built;
    answer(request, response);
  };
  const first = await listen(handler, port, host === 'localhost' ? '127.0.0.1' : host);
  const address = first.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const servers = [first];
  if (host === 'localhost') {
    try {
      servers.push(await listen(handler, taken, '::1'));
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const noIpv6 = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
      if (!noIpv6) {
        await Promise.all(servers.map(close));
        throw error;
      }
    }
  }
  return {
    url: `http://${host}:${taken}${under}/`,
    port: taken,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(handler, port, host) {
  return new Promise((done, fail) => {
    const server = createServer(handler);
    // For good: an error that nobody listens for would end the process.
    server.on('error', fail);
    server.listen(port, host, () => done(server));
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections(); // browsers keep theirs open
  });
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: join(root, 'build') },
      host: { type: 'string', default: 'localhost' },
      port: { type: 'string', default: '4173' },
      under: { type: 'string', default: '' },
    },
  });
  const { folder, host, port, under } = values;
  try {
    const { url } = await serve({ folder: resolve(folder), host, under, port: portFrom(port, '--port') });
    console.log(`Serving ${folder} at ${url}`);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another with --port.` : message);
    process.exitCode = 1;
  }
}

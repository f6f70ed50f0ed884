// @ts-check
import { createServer } from 'node:net';

/**
 * A port that nothing listens on. Known limit: another program can take it before the caller does.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

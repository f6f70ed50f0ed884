import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '../../../scripts/contentTypes.js';

/** Serves pages that a test makes up. */
export interface PageServer {
  /** Serves some files under an address of their own, and says which: `{ 'index.html': '<p>…' }` → its address. */
  add(files: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/**
 * A server at 127.0.0.1, which is another site to a browser than localhost. A page that Playwright answers for
 * (`page.route`) wouldn't do: Chromium takes it for one of the internet, which may not frame what is on this machine.
 */
export async function startPageServer(): Promise<PageServer> {
  const files = new Map<string, string>();
  let pages = 0;
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '').replace(/\/$/, '/index.html');
    const text = files.get(path);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': contentType(path) }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = portOf(server.address());
  return {
    add: (added) => {
      pages += 1;
      for (const [name, text] of Object.entries(added)) files.set(`/${pages}/${name}`, text);
      return `http://127.0.0.1:${port}/${pages}/`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections(); // browsers keep theirs open
      }),
  };
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}

// @ts-check
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';

ensureInstalled();
// Not before: these need what was just installed.
const { build } = await import('./build.js');
const { serve } = await import('./serve.js');

const wanted = Number(process.env.PORT || 4173);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(
    `PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65535, or leave it out for 4173.`,
  );
  process.exit(1);
}
if (!(await build())) process.exit(1);

const site = await serveFrom(wanted);
if (site.port !== wanted) console.log(`Port ${wanted} is in use; using ${site.port}.`);
console.log(`Sourced Figures is at ${site.url}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await site.close();
    process.exit(0);
  });
}

/**
 * Serves build/ on a port, or on the next one that is free.
 *
 * @param {number} port
 * @returns {ReturnType<typeof serve>}
 */
async function serveFrom(port) {
  try {
    return await serve({ folder: join(root, 'build'), port });
  } catch (error) {
    const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    if (!inUse || port === 65_535) throw error;
    return serveFrom(port + 1);
  }
}

// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { portFrom } from './port.js';
import { root } from './root.js';
import { siteFolder } from './siteFolder.js';

const wanted = port();
ensureInstalled();
// Not before: these need what was just installed.
const { build } = await import('./build.js');
const { takeLock } = await import('./lock.js');
const { serve } = await import('./serve.js');

const under = siteFolder(process.env.SITE_ORIGIN);
// A second `npm start` in this folder has another address, and so another site.
const folder = takeLock(join(root, '.cache/start.lock')) ? join(root, 'build') : ownFolder();

/** @type {() => void} */
let open = () => {};
/** @type {Promise<void>} */
const built = new Promise((done) => (open = done));
// Before the build, which names the site by its port; whoever asks meanwhile waits.
const site = await serveFrom(wanted);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await site.close();
    process.exit(0);
  });
}
endWithNpm();

process.env.SITE_ORIGIN ||= new URL(site.url).origin;
if (!(await build({ folder }))) process.exit(1);
open();
if (site.port !== wanted) console.log(`Port ${wanted} is in use; using ${site.port}.`);
console.log(`Sourced Figures is at ${site.url}`);

function port() {
  try {
    return portFrom(process.env.PORT || '4173', 'PORT');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

/** A folder that goes when the process ends. */
function ownFolder() {
  const own = join(root, `.cache/site-${process.pid}`);
  process.on('exit', () => rmSync(own, { recursive: true, force: true }));
  return own;
}

/**
 * Serves the site on a port, or on the next one that is free.
 *
 * @param {number} port
 * @returns {ReturnType<typeof serve>}
 */
async function serveFrom(port) {
  try {
    return await serve({ folder, port, under, built });
  } catch (error) {
    const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    if (!inUse || port === 65_535) throw error;
    return serveFrom(port + 1);
  }
}

/** npm hands a signal to its shell only, and none when it is killed: the site would stay on its port. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const started = parents();
  setInterval(() => {
    if (parents() !== started) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}

/** The shell that npm starts and, where the system tells of it (Linux), npm; or npm, where the shell became this program. */
function parents() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${/^\d+ \((?:ba|da)?sh\) \S+ (\d+)/.exec(stat)?.[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}

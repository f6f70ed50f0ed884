// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds } from './check-seeds.js';
import { isMain } from './isMain.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Checks the seeds, then builds the site into build/. When either fails, says why and leaves no build/ behind: neither
 * an older site nor half of a new one can be served by mistake.
 *
 * @param {{ verbose?: boolean }} [options] `verbose` shows the build's output when all went well, too
 * @returns {Promise<boolean>} whether the site was built
 */
export async function build({ verbose = false } = {}) {
  const folder = join(root, 'build');
  rmSync(folder, { recursive: true, force: true });
  if (!(await checkSeeds())) return false;

  console.log('Building the site …');
  const { ok, output } = await run(['node_modules/vite/bin/vite.js', 'build'], {
    env: { NODE_ENV: 'production' },
  });
  if (verbose || !ok) console.error(output);
  if (ok) return true;
  rmSync(folder, { recursive: true, force: true });
  console.error('The site was not built: the reason is above.');
  return false;
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  const built = await build({ verbose: process.argv.includes('--verbose') });
  if (built) console.log('The site is in build/.');
  process.exitCode = built ? 0 : 1;
}

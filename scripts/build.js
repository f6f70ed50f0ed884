// @ts-check
import { join } from 'node:path';
import { checkSeeds } from './check-seeds.js';
import { isMain } from './isMain.js';
import { loadModule } from './loadModule.js';
import { replaceFolder } from './replaceFolder.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Checks the site's settings and the seeds, then builds the site. When anything fails, says why and leaves the folder as it was.
 *
 * @param {{ folder?: string, verbose?: boolean }} [options] `folder` is `build/` by default; `verbose` shows the build's
 *   output when all went well, too
 * @returns {Promise<boolean>} whether the site was built
 */
export async function build({ folder = join(root, 'build'), verbose = false } = {}) {
  if (!(await setAddress()) || !(await checkSeeds())) return false;

  return replaceFolder(folder, join(root, '.cache'), async (made) => {
    console.log('Building the site …');
    const { ok, output } = await run(['node_modules/vite/bin/vite.js', 'build'], {
      env: { NODE_ENV: 'production', BUILD_FOLDER: made },
    });
    if (verbose || !ok) console.error(output);
    if (!ok) console.error('The site was not built: the reason is above.');
    return ok;
  });
}

/**
 * Sets SITE_ORIGIN, which may be set already, to where site.yaml says that the site is published. Says what is wrong with
 * either.
 */
async function setAddress() {
  try {
    /** @type {{ site: { publishedAt?: string } }} */
    const { site } = await loadModule('src/lib/site.ts');
    process.env.SITE_ORIGIN ||= site.publishedAt ?? '';
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  const built = await build({ verbose: process.argv.includes('--verbose') });
  if (built) console.log('The site is in build/.');
  if (built && process.env.SITE_ORIGIN === '')
    console.log(
      'It names itself by http://localhost:4173 in links, embed codes and downloads: to publish it, write its address into site.yaml, or set SITE_ORIGIN to it, and build again.',
    );
  process.exitCode = built ? 0 : 1;
}

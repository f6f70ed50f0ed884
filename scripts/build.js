// @ts-check
import { join } from 'node:path';
import { checkSeeds } from './check-seeds.js';
import { isMain } from './isMain.js';
import { loadModule } from './loadModule.js';
import { replaceFolder } from './replaceFolder.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Checks SITE_ORIGIN and the seeds, then builds the site. When anything fails, says why and leaves the folder as it was.
 *
 * @param {{ folder?: string, verbose?: boolean }} [options] `folder` is `build/` by default; `verbose` shows the build's
 *   output when all went well, too
 * @returns {Promise<boolean>} whether the site was built
 */
export async function build({ folder = join(root, 'build'), verbose = false } = {}) {
  if (!(await siteOrigin()) || !(await checkSeeds())) return false;

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

/** The address by which a build names itself. Says what is wrong with it when it is no address of a site. */
async function siteOrigin() {
  try {
    /** @type {{ site: { origin: string } }} */
    const { site } = await loadModule('src/lib/site.ts');
    return site.origin;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  const built = await build({ verbose: process.argv.includes('--verbose') });
  if (built) console.log('The site is in build/.');
  const origin = built ? await siteOrigin() : '';
  if (origin?.startsWith('http://localhost'))
    console.log(
      `It names itself by ${origin} in links, embed codes and downloads: to publish it, build it with SITE_ORIGIN set to its address, such as https://figures.example.`,
    );
  process.exitCode = built ? 0 : 1;
}

// @ts-check
import { relative, resolve } from 'node:path';
import { isMain } from './isMain.js';
import { loadModule } from './loadModule.js';
import { root } from './root.js';
import { today } from './today.js';

/**
 * @typedef {object} Seeds what src/lib/server/seeds.ts makes of a folder
 * @property {readonly unknown[]} stories
 * @property {readonly string[]} problems each a finished text of one or more lines
 * @property {string} tally how many problems there are
 * @property {readonly string[]} remarks the same, of what a person should look at once more
 */

/**
 * Reads all seeds as the build does and prints every problem of every file, and what should be looked at once more.
 *
 * @param {string} [folder] by default the one that SEEDS_DIR names, else `seeds`
 * @returns {Promise<boolean>} whether there was none
 */
export async function checkSeeds(folder = process.env.SEEDS_DIR || 'seeds') {
  const { stories, problems, remarks, tally } = await readSeeds(relative('', resolve(root, folder)));
  for (const problem of problems) console.error(`${problem}\n`);
  for (const remark of remarks) console.warn(`Remark: ${remark}\n`);
  if (problems.length > 0) console.error(`${tally}. Nothing is built until they are put right.`);
  else
    console.log(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'} in ${folder}, no problems.`);
  return problems.length === 0;
}

/** @param {string} folder @returns {Promise<Seeds>} */
async function readSeeds(folder) {
  /** @type {{ readSeeds(folder: string, options: { today: string }): Seeds }} */
  const module = await loadModule('src/lib/server/seeds.ts');
  return module.readSeeds(folder, { today: today() });
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  process.exitCode = (await checkSeeds()) ? 0 : 1;
}

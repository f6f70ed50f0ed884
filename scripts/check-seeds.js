// @ts-check
import { isMain } from './isMain.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';
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
 * @returns {Promise<boolean>} whether there was none
 */
export async function checkSeeds() {
  const { stories, problems, remarks, tally } = await readSeeds();
  for (const problem of problems) console.error(`${problem}\n`);
  for (const remark of remarks) console.warn(`Remark: ${remark}\n`);
  if (problems.length > 0) console.error(`${tally}. Nothing is built until they are put right.`);
  else
    console.log(
      `${stories.length} ${stories.length === 1 ? 'story' : 'stories'} in ${seedsFolder}, no problems.`,
    );
  return problems.length === 0;
}

/** @returns {Promise<Seeds>} */
async function readSeeds() {
  /** @type {{ readSeeds(folder: string, options: { today: string }): Seeds }} */
  const module = await loadModule('src/lib/server/seeds.ts');
  return module.readSeeds(seedsFolder, { today: today() });
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  process.exitCode = (await checkSeeds()) ? 0 : 1;
}

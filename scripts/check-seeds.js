// @ts-check
import { relative, resolve } from 'node:path';
import { isMain } from './isMain.js';
import { loadModule } from './loadModule.js';
import { root } from './root.js';

/**
 * @typedef {object} Seeds what src/lib/server/seeds.ts makes of a folder
 * @property {readonly unknown[]} stories
 * @property {readonly string[]} problems each a finished text of one or more lines
 */

/**
 * Reads all seeds as the build does and prints every problem of every file.
 *
 * @param {string} [folder] by default the one that SEEDS_DIR names, else `seeds`
 * @returns {Promise<boolean>} whether there was none
 */
export async function checkSeeds(folder = process.env.SEEDS_DIR || 'seeds') {
  const { stories, problems } = await readSeeds(relative('', resolve(root, folder)));
  for (const problem of problems) console.error(`${problem}\n`);
  if (problems.length > 0) console.error(`${tally(problems)}. Nothing is built until they are put right.`);
  else console.log(`${count(stories.length, 'story', 'stories')} in ${folder}, no problems.`);
  return problems.length === 0;
}

/**
 * How many problems there are, and in how many files: `3 problems in 2 files`. A problem names its file first.
 *
 * @param {readonly string[]} problems
 */
export function tally(problems) {
  const files = new Set(problems.map((problem) => /^.+?\.ya?ml\b/.exec(problem)?.[0]));
  files.delete(undefined);
  const where = files.size > 0 ? ` in ${count(files.size, 'file', 'files')}` : '';
  return count(problems.length, 'problem', 'problems') + where;
}

/** @param {number} number @param {string} one @param {string} many */
function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

/** @param {string} folder @returns {Promise<Seeds>} */
async function readSeeds(folder) {
  /** @type {{ readSeeds(folder: string): Seeds }} */
  const module = await loadModule('src/lib/server/seeds.ts');
  return module.readSeeds(folder);
}

if (isMain(import.meta.url)) {
  const { ensureInstalled } = await import('./install.js');
  ensureInstalled();
  process.exitCode = (await checkSeeds()) ? 0 : 1;
}

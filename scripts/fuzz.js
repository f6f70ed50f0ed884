// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';
import { root } from './root.js';

/*
 * Changes sample stories at random, and checks that each is refused in words or makes sound files. `--runs 5000` does it
 * longer, `--seed 1` does the same as another time, `--path 2:3` takes up a run that failed, and `--limit 2000` fails
 * where the check of a file takes more milliseconds.
 */
ensureInstalled();
// Not before: it needs what was just installed.
const { loadModule } = await import('./loadModule.js');
process.chdir(root);

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string' },
    path: { type: 'string' },
    limit: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const runs = Number(values.runs ?? 1000);
const { path } = values;

/** @type {{ fuzz: typeof import('../tests/fuzz/fuzz.ts').fuzz }} */
const { fuzz } = await loadModule('tests/fuzz/fuzz.ts');
console.log(`Seed ${seed}, ${runs} stories …`);
const { refused, accepted, failure } = await fuzz({
  seed,
  runs,
  mostMilliseconds: Number(values.limit ?? Infinity),
  ...(path === undefined ? {} : { path }),
});
console.log(`${refused} refused, ${accepted} accepted.`);
if (path === undefined && Math.min(refused, accepted) === 0) process.exitCode = 1;
if (failure !== undefined) {
  const file = join(root, '.cache/fuzz/story.yaml');
  mkdirSync(join(root, '.cache/fuzz'), { recursive: true });
  writeFileSync(file, failure.file);
  console.error(`\n${failure.why}\n\nThe smallest story that fails is in ${relative('', file)}.`);
  console.error(`npm run fuzz -- --seed ${seed} --path ${failure.path} takes it up again.`);
  process.exitCode = 1;
}

// @ts-check
import { createInterface } from 'node:readline/promises';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';

/*
 * `npm run publish-values`: remembers the numbers of the seeds as published. Where one was published otherwise it asks
 * why, and writes the answer into the story's `changes`, where readers see it.
 */
ensureInstalled();
const module = await loadModule('src/lib/server/publish.ts');
const terminal = createInterface({ input: process.stdin, output: process.stdout });

/** @param {{ storyId: string, figureId: string, was: string, now: string | undefined }} change */
async function ask({ storyId, figureId, was, now }) {
  console.log(
    `\n${storyId}, ${figureId}: published as “${was}”, now ${now === undefined ? 'gone' : `“${now}”`}.`,
  );
  let why = '';
  while (why === '') why = (await terminal.question('Why? One sentence, for readers: ')).trim();
  if (now === undefined) return { kind: 'retraction', why };
  const isUpdate = (await terminal.question('Was the old number wrong? [Y/n] '))
    .trim()
    .toLowerCase()
    .startsWith('n');
  return { kind: isUpdate ? 'update' : 'correction', why };
}

try {
  const changed = await module.publish(
    process.env['SEEDS_DIR'] ?? 'seeds',
    new Date().toISOString().slice(0, 10),
    ask,
  );
  for (const id of changed) console.log(`Wrote a change into ${id}.yaml.`);
  console.log('The numbers are remembered as published: commit the seeds folder.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal.close();
}

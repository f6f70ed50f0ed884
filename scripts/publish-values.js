// @ts-check
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';

/*
 * `npm run publish-values`: remembers what the seeds tell as published. Where something was published otherwise it asks
 * why, and writes the answer into the story's `changes`, where readers see it. Answers come from a terminal, from a pipe (a line
 * each), or from `--why` and `--kind`, which answer for all that changed.
 */
ensureInstalled();
const { values: flags } = parseArgs({ options: { why: { type: 'string' }, kind: { type: 'string' } } });
const module = await loadModule('src/lib/server/publish.ts');
const terminal = createInterface({ input: process.stdin });
const lines = terminal[Symbol.asyncIterator]();

/**
 * @typedef {object} Question see src/lib/server/publish.ts
 * @property {string} storyId
 * @property {string} of
 * @property {string} id
 * @property {readonly string[]} fields
 * @property {readonly string[]} kinds
 * @property {readonly string[]} charts
 * @property {string} [was]
 * @property {string} [now]
 */

/** @param {Question} question */
async function ask({ storyId, of, id, fields, kinds, charts, was, now }) {
  const which = fields.length > 0 ? ` (${fields.join(', ')})` : '';
  console.log(`\n${storyId}, ${of} ${id}${which}: ${told('published as', was)}, ${told('now', now)}.`);
  for (const title of charts) console.log(`  Read once more the chart “${title}”.`);
  const why = flags.why ?? (await answer('Why? One sentence, for readers: '));
  if (kinds.length === 1) return { kind: kinds[0], why };
  const kind = flags.kind ?? (await answer(`What is it? ${kinds.join(', ')}: `, kinds));
  return { kind, why };
}

/** @param {string} as @param {string | undefined} text */
function told(as, text) {
  return `${as} ${text === undefined ? 'nothing' : `“${text}”`}`;
}

/** @param {string} question @param {readonly string[]} [allowed] @returns {Promise<string>} */
async function answer(question, allowed) {
  process.stdout.write(question);
  const { value, done } = await lines.next();
  if (done)
    throw new Error(
      'This needs an answer: run it in a terminal, pipe the answers in, a line each, or give them as --why "…" --kind correction. Nothing was written.',
    );
  const text = value.trim();
  const isGood = allowed === undefined ? text !== '' : allowed.includes(text);
  return isGood ? text : answer(question, allowed);
}

try {
  const written = await module.publish(seedsFolder, new Date().toISOString().slice(0, 10), ask);
  for (const sentence of written) console.log(sentence);
  console.log('What the stories tell is remembered as published: commit the seeds folder.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  terminal.close();
}

// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { groups } from './steps.js';

// Runs all checks, or those that are named (`node scripts/test.js format lint`). One that fails doesn't keep the others
// from running, so that one run shows all there is to mend.

const names = process.argv.slice(2);
const known = groups.flat().map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

ensureInstalled();
// Not before: it needs what was just installed.
const { runStep } = await import('./runStep.js');
const { run } = await import('./run.js');
// Types of the routes, which linting and checking types read, and builds keep.
const { ok, output } = await run(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
if (!ok) console.error(output);

if (names.length === 0) console.log('Checks run two at once; each is named when it has ended.');

const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const failedSteps = new Set();

for (const group of groups) {
  const queue = group.filter(({ name }) => names.length === 0 || names.includes(name));
  await Promise.all([workOff(queue), workOff(queue)]);
}

if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs steps of a queue until it is empty; others may take from it, too. @param {import('./steps.js').Step[]} queue */
async function workOff(queue) {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const obstacle = obstacleOf(step);
    tell(
      step,
      obstacle ? { passed: 0, failed: 1, skipped: [], unsteady: [], output: obstacle } : await runStep(step),
      obstacle !== undefined,
    );
  }
}

/**
 * Prints how a step ended, and counts it.
 *
 * @param {import('./steps.js').Step} step
 * @param {import('./runStep.js').StepResult} result
 * @param {boolean} notRun
 */
function tell(step, result, notRun) {
  // A skipped test is a defect: nobody knows whether what it guards still holds.
  const failed = result.failed + result.skipped.length;
  total.passed += result.passed;
  total.failed += failed;
  console.log(`${step.name.padEnd(7)} ${step.title}: ${verdict(step, result.passed, failed)}`);
  for (const name of result.unsteady) console.log(`        passed only when tried again: ${name}`);
  if (step.says && failed === 0 && result.output !== '') console.log(`        ${result.output.trim()}`);
  if (failed === 0) return;

  failedSteps.add(step.name);
  console.log(`\n${result.output.trim()}\n`);
  for (const name of result.skipped) console.log(`Skipped, which counts as failed: ${name}\n`);
  if (step.advice && !notRun) console.log(`${step.advice}\n`);
}

/**
 * Why a step can't run, if it can't.
 *
 * @param {import('./steps.js').Step} step
 */
function obstacleOf({ needs }) {
  if (needs === undefined) return undefined;
  if (failedSteps.has(needs)) return `Not run: it needs ${needs}, which failed.`;
  if (needs === 'build' && !existsSync(join(root, 'build'))) {
    return 'Not run: there is no build/. Name the build, too: node scripts/test.js build …';
  }
  return undefined;
}

/** @param {import('./steps.js').Step} step @param {number} passed @param {number} failed */
function verdict({ report }, passed, failed) {
  if (!report) return failed > 0 ? 'FAILED' : 'ok';
  return failed > 0 ? `FAILED (${passed} passed, ${failed} failed)` : `${passed} ok`;
}

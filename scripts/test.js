// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { steps } from './steps.js';

// Runs all checks, or those that are named (`node scripts/test.js format lint`). One that fails doesn't keep the others
// from running, so that one run shows all there is to mend.

const names = process.argv.slice(2);
const known = steps.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

ensureInstalled();
// Not before: it needs what was just installed.
const { runStep } = await import('./runStep.js');

const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const failedSteps = new Set();

for (const step of steps) {
  if (names.length > 0 && !names.includes(step.name)) continue;
  process.stdout.write(`${step.name.padEnd(7)} ${step.title}: `);

  const obstacle = obstacleOf(step);
  const result = obstacle
    ? { passed: 0, failed: 1, skipped: [], unsteady: [], output: obstacle }
    : await runStep(step);
  // A skipped test is a defect: nobody knows whether what it guards still holds.
  const failed = result.failed + result.skipped.length;
  total.passed += result.passed;
  total.failed += failed;
  console.log(verdict(step, result.passed, failed));
  for (const name of result.unsteady) console.log(`        passed only when tried again: ${name}`);
  if (step.says && failed === 0 && result.output !== '') console.log(`        ${result.output.trim()}`);

  if (failed > 0) {
    failedSteps.add(step.name);
    console.log(`\n${result.output.trim()}\n`);
    for (const name of result.skipped) console.log(`Skipped, which counts as failed: ${name}\n`);
    if (step.advice && !obstacle) console.log(`${step.advice}\n`);
  }
}

if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

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

// @ts-check
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { countTests } from './countTests.js';
import { root } from './root.js';
import { run } from './run.js';

/**
 * @typedef {import('./steps.js').Step} Step
 * @typedef {import('./countTests.js').Tally & { output: string }} StepResult
 */

/**
 * Runs a step to its end.
 *
 * @param {Step} step
 * @returns {Promise<StepResult>} never rejects: a step that can't run has failed, and `output` says why
 */
export async function runStep(step) {
  try {
    const report = step.report && join(root, step.report.file);
    // Else a runner that breaks off would be counted by its last run.
    if (report) rmSync(report, { force: true });

    const { ok, output } = await runCommands(step);
    if (!step.report || !report) return { ...one(ok), output };
    if (!existsSync(report))
      return { ...one(false), output: `${output}\nIt ended without counting its tests.` };
    return { ...complete(countTests(step.report.by, report), ok), output };
  } catch (error) {
    return { ...one(false), output: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {Step} step */
async function runCommands({ commands, browser }) {
  const env = browser ? { CHROME_PATH: ensureBrowser() } : {};
  let output = '';
  for (const command of commands) {
    const outcome = await run(command, { env });
    if (!outcome.ok) return { ok: false, output: output + outcome.output };
    output += outcome.output;
  }
  return { ok: true, output };
}

/**
 * A runner that fails though no test did (an error outside of tests, no tests found), or that ran none, counts as one
 * failure more.
 *
 * @param {import('./countTests.js').Tally} tally
 * @param {boolean} ok
 */
function complete(tally, ok) {
  const ran = tally.passed + tally.failed + tally.skipped.length > 0;
  const unexplained = !ran || (!ok && tally.failed === 0);
  return { ...tally, failed: tally.failed + (unexplained ? 1 : 0) };
}

/** @param {boolean} ok */
function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], unsteady: [] };
}

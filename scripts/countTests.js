// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped the tests' names
 * @property {readonly string[]} unsteady the names of those that passed when they were tried again
 *
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string }[] }[]} [specs]
 * @property {string} title
 */

/**
 * Counts the tests of a run in the JSON report of its runner.
 *
 * @param {'vitest' | 'playwright'} by
 * @param {string} file
 * @returns {Tally}
 */
export function countTests(by, file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return by === 'vitest' ? countVitest(report) : countPlaywright(report);
}

/** @param {VitestReport} report */
function countVitest({ testResults }) {
  const tally = emptyTally();
  for (const { status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.passed++;
      else if (test.status === 'failed') tally.failed++;
      else tally.skipped.push(test.fullName); // skipped, pending, todo
    }
    // A file that can't be loaded fails with no test of its own.
    const fails = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !fails) tally.failed++;
  }
  return tally;
}

/** @param {{ suites: PlaywrightSuite[] }} report */
function countPlaywright({ suites }) {
  const tally = emptyTally();
  for (const { name, status } of suites.flatMap((suite) => testsOf(suite, []))) {
    if (status === 'skipped') tally.skipped.push(name);
    else if (status === 'unexpected') tally.failed++;
    else tally.passed++; // expected, flaky
    if (status === 'flaky') tally.unsteady.push(name);
  }
  return tally;
}

function emptyTally() {
  return {
    passed: 0,
    failed: 0,
    skipped: /** @type {string[]} */ ([]),
    unsteady: /** @type {string[]} */ ([]),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above
 * @returns {{ name: string, status: string }[]}
 */
function testsOf({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: [...path, spec.title].join(' › '), status })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}

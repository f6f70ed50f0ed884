// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped the tests' names
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
  const tally = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
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
  const tally = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  for (const { name, status } of suites.flatMap((suite) => testsOf(suite, []))) {
    if (status === 'expected') tally.passed++;
    else if (status === 'skipped') tally.skipped.push(name);
    else tally.failed++; // unexpected, flaky
  }
  return tally;
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

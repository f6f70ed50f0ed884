// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from './countTests.js';

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {'vitest' | 'playwright'} by @param {unknown} report */
function count(by, report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return countTests(by, file);
}

test('of Vitest, skipped and planned tests are named, and a file that does not load is a failure', () => {
  const tests = ['passed', 'passed', 'failed', 'skipped', 'todo', 'pending'].map((status) => ({
    fullName: `is ${status}`,
    status,
  }));
  const testResults = [
    { name: 'a.test.ts', status: 'failed', assertionResults: tests },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
  ];
  expect(count('vitest', { testResults })).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['is skipped', 'is todo', 'is pending'],
    unsteady: [],
  });
});

test('of Playwright, tests are found in groups too, and one that passed when it was tried again is named', () => {
  const specs = ['expected', 'unexpected', 'flaky', 'skipped'].map((status) => ({
    title: `is ${status}`,
    tests: [{ status }],
  }));
  const suites = [{ title: 'a.spec.ts', specs, suites: [{ title: 'group', specs }] }];
  expect(count('playwright', { suites })).toEqual({
    passed: 4,
    failed: 2,
    skipped: ['a.spec.ts › is skipped', 'a.spec.ts › group › is skipped'],
    unsteady: ['a.spec.ts › is flaky', 'a.spec.ts › group › is flaky'],
  });
});

// @ts-check
import { expect, test } from 'vitest';
import { tally } from './check-seeds.js';

test.each([
  [['seeds/a.yaml:1:2\n  found x'], '1 problem in 1 file'],
  [['seeds/a.yaml:1:2 x', 'seeds/a.yaml:3:4 y', 'my seeds/b.yml:1:1 z'], '3 problems in 2 files'],
  [['There is no folder seeds.'], '1 problem'],
])('%j → %s', (problems, line) => {
  expect(tally(problems)).toBe(line);
});

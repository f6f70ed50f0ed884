// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './root.js';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [, example = ''] =
  /^```yaml\n([^]*?)^```$/m.exec(readFileSync(join(root, 'seeds/README.md'), 'utf8')) ?? [];
const file = join(folder, 'exa-flood-2026-05.yaml');

/** @param {string} input @param {readonly string[]} flags */
function publish(input, ...flags) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/publish-values.js', ...flags], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, SEEDS_DIR: folder },
  });
  return { said: stdout + stderr, status };
}

// It once asked, printed nothing more and ended without a word where its answers came from a pipe.
test('what was published is remembered, and asked for, without a terminal', () => {
  writeFileSync(file, example);
  expect(publish('')).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, 'published.json'))).toBe(true);

  const changed = example
    .replaceAll('more than 300 homes', 'more than 310 homes')
    .replace('value: 300', 'value: 310')
    .replace('news/1234', 'news/1235');
  writeFileSync(file, changed);
  const unanswered = publish('The mayor corrected herself.\nwrong\n');
  expect(unanswered.status).toBe(1);
  expect(unanswered.said).toContain('figure homes-flooded');
  expect(unanswered.said).toContain('“more than 300”, now “more than 310”');
  expect(unanswered.said).toContain(
    'Read once more the chart “The river took {homes-flooded} homes in one night”',
  );
  expect(unanswered.said).toContain(
    'This needs an answer: run it in a terminal, pipe the answers in, a line each',
  );
  expect(readFileSync(file, 'utf8')).toBe(changed);

  const piped = publish('The mayor corrected herself.\ncorrection\nThe page moved.\nupdate\n');
  expect(piped).toMatchObject({ status: 0 });
  expect(readFileSync(file, 'utf8')).toMatch(
    /figure: homes-flooded\n {4}kind: correction\n[^]*herself[^]*source: gazette\n {4}kind: update\n[^]*page moved/,
  );

  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Exampleton’s homes', 'homes of Exampleton'));
  expect(publish('', '--why', 'It was unclear.', '--kind', 'fix').said).toContain('not fix');
  expect(publish('', '--why', 'It was unclear.', '--kind', 'clarification')).toMatchObject({ status: 0 });
}, 300_000);

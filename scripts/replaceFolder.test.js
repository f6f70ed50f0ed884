// @ts-check
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeLock } from './lock.js';
import { replaceFolder } from './replaceFolder.js';

let place = '';
let folder = '';
const lock = () => join(place, 'build.lock');
const page = () => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(place, 'build');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'old');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => rmSync(place, { recursive: true }));

/** @param {string} made @param {string} text */
function write(made, text) {
  mkdirSync(made);
  writeFileSync(join(made, 'index.html'), text);
}

test('the old folder stays until the new one is whole', async () => {
  const well = await replaceFolder(folder, place, async (made) => {
    write(made, 'half');
    expect(page()).toBe('old');
    writeFileSync(join(made, 'index.html'), 'new');
    return true;
  });
  expect([well, page(), existsSync(lock())]).toEqual([true, 'new', false]);
});

test('a folder is made where there was none, with its place', async () => {
  const other = join(place, 'other');
  await replaceFolder(other, join(place, 'not', 'yet'), async (made) => {
    write(made, 'first');
    return true;
  });
  expect(readFileSync(join(other, 'index.html'), 'utf8')).toBe('first');
});

test.each([
  ['says that it did not go well', async () => false],
  ['breaks off', () => Promise.reject(new Error('broken'))],
])('the old folder stays when making the new one %s', async (_, end) => {
  const made = replaceFolder(folder, place, async (aside) => {
    write(aside, 'half');
    return end();
  });
  expect([await made.catch(() => false), page(), existsSync(lock())]).toEqual([false, 'old', false]);
});

test('two at once take turns', async () => {
  /** @type {string[]} */
  const steps = [];
  const make = (/** @type {string} */ name) =>
    replaceFolder(folder, place, async (made) => {
      steps.push(`${name} begins`);
      write(made, name);
      await new Promise((done) => setTimeout(done, 300));
      steps.push(`${name} ends`);
      return true;
    });
  expect(await Promise.all([make('first'), make('second')])).toEqual([true, true]);
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(page()).toBe('second');
  expect(vi.mocked(console.log).mock.calls).toEqual([['Waiting for another build of this project to end …']]);
});

test('what a killed process left behind holds nobody up', async () => {
  mkdirSync(lock());
  write(join(place, 'site'), 'half');
  write(join(place, 'site.old'), 'older');
  expect(takeLock(lock())).toBeUndefined();
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(lock(), minuteAgo, minuteAgo);
  const well = await replaceFolder(folder, place, async (made) => {
    write(made, 'new');
    return true;
  });
  expect([well, page()]).toEqual([true, 'new']);
});

test('who holds a lock keeps it fresh', { timeout: 60_000 }, async () => {
  const release = takeLock(lock());
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(lock(), minuteAgo, minuteAgo);
  await vi.waitFor(
    () => expect(statSync(lock()).mtimeMs).toBeGreaterThan(minuteAgo.getTime() + 30_000),
    30_000,
  );
  expect(takeLock(lock())).toBeUndefined();
  release?.();
  expect(existsSync(lock())).toBe(false);
});

// @ts-check
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './root.js';

/** What a build makes or doesn't read. */
const LEFT_OUT = new Set([
  '.git',
  '.svelte-kit',
  '.cache',
  'build',
  'node_modules',
  'test-results',
  'playwright-report',
]);

/**
 * Does something with a copy of the project, which shares its installed packages and goes afterwards.
 *
 * @template Made
 * @param {(folder: string) => Promise<Made>} work
 * @returns {Promise<Made>}
 */
export async function withCopy(work) {
  // With a space in its name, as folders of people have.
  const folder = mkdtempSync(join(tmpdir(), 'sourced figures '));
  try {
    const copies = (/** @type {string} */ file) => !LEFT_OUT.has(basename(file));
    cpSync(root, folder, { recursive: true, filter: copies });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

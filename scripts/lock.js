// @ts-check
import { mkdirSync, rmSync, statSync, utimes } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const BEAT_MS = 1000;
const DEAD_MS = 10_000;

/**
 * Makes this process the only one that does something, until it lets go or ends. The lock is a folder which its holder
 * touches each second: one that a killed process left behind counts for ten seconds.
 *
 * @param {string} folder
 * @returns {(() => void) | undefined} lets go; undefined while somebody else holds it
 */
export function takeLock(folder) {
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (Date.now() - touched > DEAD_MS) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  // It names what it made: nothing where the folder was there.
  if (mkdirSync(folder, { recursive: true }) === undefined) return undefined;
  const beat = setInterval(() => utimes(folder, new Date(), new Date(), () => {}), BEAT_MS).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', release);
  return release;
}

/**
 * Waits for a lock as long as it takes.
 *
 * @param {string} folder
 * @param {() => void} sayWaiting called once when somebody else holds it
 * @returns {Promise<() => void>} lets go
 */
export async function waitForLock(folder, sayWaiting) {
  const release = takeLock(folder);
  if (release) return release;
  sayWaiting();
  for (;;) {
    await setTimeout(200);
    const later = takeLock(folder);
    if (later) return later;
  }
}

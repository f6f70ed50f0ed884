// @ts-check
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from './lock.js';

/**
 * Makes a folder anew beside the old one, which stays as it is until the new one is whole, and when making it fails.
 * Whoever replaces a folder at the same place waits.
 *
 * @param {string} folder
 * @param {string} place for what isn't finished, in the same file system
 * @param {(made: string) => Promise<boolean>} make writes the folder that it is given, and says whether that went well
 * @returns {Promise<boolean>} whether it did
 */
export async function replaceFolder(folder, place, make) {
  const release = await waitForLock(join(place, 'build.lock'), () =>
    console.log('Waiting for another build of this project to end …'),
  );
  try {
    const made = join(place, 'site');
    rmSync(made, { recursive: true, force: true });
    if (!(await make(made))) return false;
    const old = join(place, 'site.old');
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(made, folder);
    rmSync(old, { recursive: true, force: true });
    return true;
  } finally {
    release();
  }
}

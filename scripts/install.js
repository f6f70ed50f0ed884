// @ts-check
// Runs before anything is installed: imports nothing but Node's own modules and root.js.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock a package-lock.json of version 2 or 3
 */

/**
 * Checks Node's version and installs what package-lock.json names, unless it is installed already.
 * When either can't be had, says what to do and ends the process with exit code 1.
 */
export function ensureInstalled() {
  const { engines } = readJson(join(root, 'package.json'));
  const tooOld = nodeTooOld(process.versions.node, engines.node);
  if (tooOld) giveUp(tooOld);
  if (isInstalled()) return;

  console.log('Installing dependencies …');
  const installed = npm(['ci', '--include=dev']);
  if (installed.status === 0) return;
  giveUp(
    `${installed.stdout ?? ''}${installed.stderr ?? ''}${installed.error?.message ?? ''}\n` +
      'npm ci failed: its output is above. Check the connection to the package registry and that\n' +
      'package.json and package-lock.json belong together (npm install brings them together), then try again.',
  );
}

/**
 * A sentence if this Node is older than the project needs, else nothing.
 *
 * @param {string} version such as `20.19.0`
 * @param {string} needed package.json's `engines.node`, of the form `>=20.19`
 */
export function nodeTooOld(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.replace(/^>=/, '').split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `This is Node ${version}; the project needs ${needed}. Install a newer one from https://nodejs.org, then try again.`;
}

/**
 * Whether an installation holds every package that a lock file names, in the same version. Optional packages may be
 * missing: they are for other systems. npm writes its record of an installation last, so a broken-off one has none.
 *
 * @param {Lock} locked package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function holdsAll(locked, installed) {
  return Object.entries(locked.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function isInstalled() {
  try {
    return holdsAll(
      readJson(join(root, 'package-lock.json')),
      readJson(join(root, 'node_modules', '.package-lock.json')),
    );
  } catch {
    return false; // one of them isn't there or isn't whole: npm ci knows what to say
  }
}

/** @param {string[]} words */
function npm(words) {
  // Under `npm start` this is the very npm in use, and starting it needs no shell, on Windows either.
  const running = process.env.npm_execpath;
  const [command, ...first] = running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
  return spawnSync(/** @type {string} */ (command), [...first, ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    shell: first.length === 0 && process.platform === 'win32',
  });
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

// @ts-check
import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok whether the command ended by itself with exit code 0
 * @property {string} output what it wrote to stdout and stderr, in the order in which it came
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/**
 * Runs a Node program of the project to its end and keeps what it prints. Nothing it does can wait for ever: it has no
 * stdin, and is stopped with all that it started after `limitMinutes`.
 *
 * @param {readonly string[]} words the program's file, from the project's folder, and its arguments
 * @param {{ env?: Record<string, string>, cwd?: string, limitMinutes?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(words, { env = {}, cwd = root, limitMinutes = 20 } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that stopping it stops its workers and browsers too. Windows has none.
      detached: process.platform !== 'win32',
    });
    watch(child);
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));

    const timer = setTimeout(() => {
      output += `\nStopped: it was not done after ${limitMinutes} minutes.\n`;
      stop(child);
    }, limitMinutes * 60_000);

    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(timer);
      unwatch(child);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += `${words[0]} could not be started: ${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** A group of its own doesn't get the terminal's Ctrl-C. @param {NodeJS.Signals} signal */
function passOn(signal) {
  for (const child of running) stop(child);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  running.add(child);
  if (running.size > 1) return;
  for (const signal of signals) process.on(signal, passOn);
}

/** @param {import('node:child_process').ChildProcess} child */
function unwatch(child) {
  running.delete(child);
  if (running.size > 0) return;
  for (const signal of signals) process.off(signal, passOn);
}

// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { lastWords, waysToAptInstall } from './apt.js';
import { onPath } from './onPath.js';
import { root } from './root.js';

// The headless shell first: it needs half of the time, as it makes no window around each page.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Where an installed browser is that isn't on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/**
 * The Chromium or Chrome to test with: CHROME_PATH's, else Playwright's own, else the system's.
 *
 * @returns {string | undefined} its program file
 * @throws {Error} when CHROME_PATH names none
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is "${chosen}", and there is no such file. Set it to the program file of Chromium or Chrome, or leave it out.`,
    );
  }
  return [chromium.executablePath(), ...names.flatMap(onPath), ...places].find(starts);
}

/**
 * Finds a browser, or installs one.
 *
 * @returns {string} its program file
 * @throws {Error} naming what was tried and what to do
 */
export function ensureBrowser() {
  let found = findBrowser();
  /** @type {string[]} */
  const failures = [];
  for (const { title, possible, commands } of waysToInstall()) {
    if (found || !possible) continue;
    console.log(`Installing a browser for the tests (${title}) …`);
    failures.push(`${title}:\n${commands.map(lastWords).join('\n')}`);
    found = findBrowser();
  }
  if (found) return found;
  throw new Error(
    'The tests need Chromium or Chrome. None was found, and none could be installed:\n\n' +
      `${failures.join('\n\n')}\n\n` +
      "Install Chromium or Chrome with the system's package manager, or set CHROME_PATH to its program file.",
  );
}

/** What to start the browser with: nothing in it may reach the network by itself, nothing may ask. */
export function launchArguments() {
  return [
    // Chromium refuses to start as root with its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}

function waysToInstall() {
  const playwright = [process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), 'install'];
  const download = [...playwright, 'chromium'];
  const fonts = ['fonts-dejavu-core', 'fonts-liberation'];
  return [
    ...waysToAptInstall(['chromium-headless-shell', ...fonts]),
    ...waysToAptInstall(['chromium', ...fonts]),
    {
      title: 'npx playwright install chromium',
      possible: true,
      // It knows the libraries to install of a few systems only, and gives up on others before it downloads.
      commands: isRoot ? [[...playwright, '--with-deps', 'chromium'], download] : [download],
    },
  ];
}

/**
 * Whether a browser is there and starts: Ubuntu's `chromium-browser` is a file that may only say to install a snap.
 *
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true; // there, --version opens a window
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

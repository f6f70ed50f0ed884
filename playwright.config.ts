import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/browser.js';
import { freePort } from './scripts/freePort.js';
import { siteFolder } from './scripts/siteFolder.js';

// This file is read again by each worker, which has the environment of the first reader.
const port = (process.env.E2E_PORT ??= String(await freePort()));
// scripts/test.js sets it; without it, `npx playwright test` tests the build/ that is there with the browser that it finds.
const executablePath = process.env.CHROME_PATH ?? findBrowser();

// The server answers at http://127.0.0.1 on the same port, too: another site to a browser, for tests of embeds.
const baseURL = `http://localhost:${port}/`;
const under = siteFolder(process.env['SITE_ORIGIN']);

// A test that takes the window as it is (`viewport: null`) may have no scale of its own.
const { deviceScaleFactor: _, ...desktop } = devices['Desktop Chrome'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that does other things, too, is slow, which is no fault of the code. `npm test` names what was tried again.
  retries: 1,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  // What isn't there is missing, not late.
  use: { baseURL, timezoneId: 'UTC', actionTimeout: 60_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        ...desktop,
        launchOptions: {
          args: launchArguments(),
          env: { ...process.env, FONTCONFIG_FILE: resolve('tests/e2e/fonts.conf') },
          ...(executablePath ? { executablePath } : {}),
        },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.js --port ${port} --under "${under}"`,
    url: new URL(`${under}/`, baseURL).href,
    reuseExistingServer: false,
  },
});

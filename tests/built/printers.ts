import { chromium } from '@playwright/test';
import { findBrowser, launchArguments } from '../../scripts/browser.js';
import { programs } from '../../scripts/programs.js';
import { where } from '../programs.ts';
import { startFirefox } from './firefox.ts';

/** A browser that prints. */
export interface Printer {
  /** A page on paper, as a PDF, as large as it is laid out. */
  print(url: string): Promise<Buffer>;
  close(): Promise<void>;
}

async function startChromium(executablePath: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  return {
    print: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      const pdf = await page.pdf({ format: 'A4' });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

const found = findBrowser();

/** The browsers of this machine that print. */
export const printers: readonly { name: string; start: () => Promise<Printer> }[] = [
  ...where(programs.firefox, (command, name) => ({ name, start: () => startFirefox(command) })),
  ...(found === undefined ? [] : [{ name: 'Chromium', start: () => startChromium(found) }]),
];

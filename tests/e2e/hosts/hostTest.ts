import { test as base, type Page } from '@playwright/test';
import { startPageServer, type PageServer } from './pageServer.ts';

/** A page of somebody else's, with an embed. */
export interface HostPage {
  /** What stands in its column. */
  readonly markup: string;
  /** Classic scripts, run in order at its end, or when `runScripts` is called. */
  readonly scripts: readonly string[];
}

export interface OpenHost {
  /** What went wrong in the host page and in its frames so far. */
  readonly problems: readonly string[];
  runScripts(): Promise<void>;
  setWidth(widthPx: number): Promise<void>;
  show(): Promise<void>;
}

interface Options {
  readonly widthPx?: number;
  /** Its scripts come only with `runScripts`. */
  readonly late?: boolean;
  /** Its column isn't displayed until `show`. */
  readonly hidden?: boolean;
}

interface Fixtures {
  /** Where the built site is served, such as `http://localhost:4319/`. */
  siteUrl: string;
  /** Opens a page of another site than the embeds'. */
  openHost: (hostPage: HostPage, options?: Options) => Promise<OpenHost>;
}

/** A test with a page of somebody else's. */
export const test = base.extend<Fixtures, { pageServer: PageServer }>({
  pageServer: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this which other fixtures it needs
    async ({}, use) => {
      const server = await startPageServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  siteUrl: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL');
    await use(baseURL);
  },
  openHost: ({ page, pageServer }, use) => use((host, options) => openHost(page, pageServer, host, options)),
});

async function openHost(
  page: Page,
  server: PageServer,
  { markup, scripts }: HostPage,
  { widthPx = 800, late = false, hidden = false }: Options = {},
): Promise<OpenHost> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });

  const names = scripts.map((_, index) => `${index}.js`);
  const elements = late ? [] : names.map((name) => `<script src="${name}"></script>`);
  const style =
    'body { margin: 0 } iframe { display: block; width: 100%; border: 0 } ' +
    `#column { width: ${widthPx}px; display: ${hidden ? 'none' : 'block'} }`;
  const address = server.add({
    'index.html':
      `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,"><style>${style}</style>` +
      `</head><body><div id="column">${markup}</div>${elements.join('')}</body></html>`,
    ...Object.fromEntries(scripts.map((script, index) => [`${index}.js`, script])),
  });
  await page.goto(address);

  const column = page.locator('#column');
  return {
    problems,
    runScripts: async () => {
      for (const name of names) await page.addScriptTag({ url: name });
    },
    setWidth: (px) => column.evaluate((element, width) => void (element.style.width = `${width}px`), px),
    show: () => column.evaluate((element) => void (element.style.display = 'block')),
  };
}

import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Hands a message over to the test. */
    note(ms: number, data: unknown): void;
  }
}

/** What a page has heard: when, in milliseconds, and what. */
export interface Heard {
  readonly ms: number;
  readonly data: unknown;
}

/** Notes every message that the page hears from now on, with its frames not yet loaded when that is early enough. */
export async function hearMessages(page: Page): Promise<{ since(index: number): Promise<Heard[]> }> {
  const heard: Heard[] = [];
  await page.exposeFunction('note', (ms: number, data: unknown) => void heard.push({ ms, data }));
  await page.addInitScript(() => {
    if (window !== window.top) return;
    addEventListener('message', ({ data }) => {
      window.note(performance.now(), data);
    });
  });
  return {
    since: async (index) => {
      await page.waitForTimeout(300);
      return heard.slice(index);
    },
  };
}

/** The two that a host may have given an embed by its address. */
export interface Tokens {
  readonly pymId?: string;
  readonly secret?: string;
}

/**
 * What is wrong with a message of an embed that is `heightPx` tall, or undefined when it says nothing but that: in one
 * of the known forms, to the byte, with no id or token that doesn't fit its pattern.
 */
export function wrongInMessage(
  data: unknown,
  embedUrl: string,
  heightPx: number,
  { pymId, secret }: Tokens = {},
): string | undefined {
  const { host, pathname } = new URL(embedUrl);
  const exact: unknown[] = [
    JSON.stringify({ src: embedUrl, context: 'iframe.resize', height: heightPx }),
    {
      sentinel: 'amp',
      type: 'embed-size',
      height: heightPx,
      'datawrapper-height': { [host + pathname]: heightPx },
    },
    { type: 'iframe-resized', width: 800, height: heightPx },
  ];
  if (pymId !== undefined) exact.push(`pymxPYMx${pymId}xPYMxheightxPYMx${heightPx}`);
  if (secret !== undefined) exact.push({ message: 'height', value: heightPx, secret });
  const said = JSON.stringify(data);
  if (exact.some((message) => JSON.stringify(message) === said)) return undefined;
  const size = new RegExp(`^\\[iFrameSizer\\][\\w-]{1,64}:${heightPx}:800:(init|resizeObserver)$`);
  return typeof data === 'string' && size.test(data) ? undefined : said;
}

/** The most announcements in any second; each ends with the message for AMP. */
export function mostInASecond(heard: readonly Heard[]): number {
  const times = heard
    .filter(({ data }) => JSON.stringify(data).startsWith('{"sentinel"'))
    .map(({ ms }) => ms);
  return Math.max(0, ...times.map((start) => times.filter((ms) => ms >= start && ms < start + 1000).length));
}

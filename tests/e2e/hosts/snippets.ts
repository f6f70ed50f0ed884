import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { fileOf } from './builtEmbeds.ts';
import type { HostPage } from './hostTest.ts';

/** What the panel of a page offers to copy, by the name of its button. */
export const SNIPPETS = {
  frameWithListener: 'the code with a listener',
  frameAlone: 'the code without a script',
  picture: 'the picture',
  address: 'the address',
} as const;

/**
 * The page of an embed, as its canonical link says: its path and the origin that the site was built for.
 */
export function pageOf(embed: string): { path: string; builtFor: string } {
  const href = documentAt(embed).querySelector('link[rel=canonical]')?.getAttribute('href');
  const { origin, pathname } = new URL(href ?? '');
  return { path: pathname, builtFor: origin };
}

/** A text to copy from the built page of an embed, for the site as it is served by a test. */
export function snippet(embedUrl: string, what: string): string {
  const { origin, pathname } = new URL(embedUrl);
  const { path, builtFor } = pageOf(pathname);
  const text = documentAt(path).querySelector(`[data-copy="${what}"]`)?.textContent ?? '';
  if (text === '') throw new Error(`${path} offers no copy of "${what}"`);
  return text.replaceAll(builtFor, origin);
}

/** The frame with its listener, pasted into a page. */
export function pastedFrameWithListener(embedUrl: string): HostPage {
  const text = snippet(embedUrl, SNIPPETS.frameWithListener);
  const scripts = [...text.matchAll(/<script src="([^"]*)" async><\/script>/g)].map(
    ([, src]) => `document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }))`,
  );
  return { markup: text.replace(/<script.*<\/script>/, ''), scripts };
}

/** The parsed file of a page in the build. */
export function documentAt(path: string): Document {
  return parseHTML(readFileSync(fileOf(path), 'utf8')).document;
}

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Whether a text is the source of a page. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|div|p)\b/i.test(
    text,
  );
}

const BLOCKS =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, tr, figcaption, div, section, article';

/** What a page is about, and what it says of itself. */
export interface Page {
  /** Its paragraphs, parted by blank lines. */
  readonly text: string;
  readonly publisher?: string | undefined;
  /** YYYY-MM-DD */
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Reads a page as reading modes do: without navigation and scripts. */
export function readPage(html: string): Page {
  const { document } = parseHTML(html);
  // A page of a few short paragraphs is none to it by default.
  const read = new Readability(document, { charThreshold: 0 }).parse();
  return {
    text: textOf(read?.content ?? ''),
    publisher: read?.siteName ?? undefined,
    published: /^\d{4}-\d{2}-\d{2}/.exec(read?.publishedTime ?? '')?.[0],
    language: read?.lang ?? undefined,
  };
}

function textOf(html: string): string {
  const { document: content } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const block of content.querySelectorAll(BLOCKS)) {
    block.before('\n\n');
    block.after('\n\n');
  }
  for (const line of content.querySelectorAll('br')) line.replaceWith('\n\n');
  return content.body.textContent
    .split('\n\n')
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

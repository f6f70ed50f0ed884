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

/** What a page is about, as reading modes show it: its paragraphs, parted by blank lines, without navigation and scripts. */
export function htmlText(html: string): string {
  const { document } = parseHTML(html);
  // Reads what it changes: a page of a few short paragraphs is none to it.
  const read = new Readability(document, { charThreshold: 0 }).parse();
  const { document: content } = parseHTML(`<!doctype html><html><body>${read?.content ?? ''}</body></html>`);
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

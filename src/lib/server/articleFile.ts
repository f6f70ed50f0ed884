import { readFileSync, statSync } from 'node:fs';
import { isHtml, readPage, type Page } from '../article/page.ts';
import { whyUnread } from './whyUnread.ts';

/** A page with everything that is in it. */
const MOST_BYTES = 20_000_000;
/** A book; an article has some ten thousand letters. */
const MOST_LETTERS = 1_000_000;

/** An article, that of a page without what is around it; or what is wrong with the file. */
export type ArticleFile = (Page & { readonly problem?: undefined }) | { readonly problem: string };

/** @param file Its path; `-` for standard input. */
export function readArticleFile(file: string): ArticleFile {
  const name = file === '-' ? 'Standard input' : file;
  const wrong = (found: string, todo: string) => ({ problem: `${name} ${found}; ${todo}.` });
  let bytes: Uint8Array;
  try {
    // 0 is standard input, on Windows too.
    const stats = file === '-' ? undefined : statSync(file);
    if (stats?.isDirectory()) return wrong('is a folder', 'name a file in it');
    if ((stats?.size ?? 0) > MOST_BYTES) return wrong(tooLong(stats?.size ?? 0), 'save the article alone');
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return wrong(isMissing ? 'is nowhere' : `is ${whyUnread(error)}`, 'check its name');
  }
  if (bytes.length > MOST_BYTES) return wrong(tooLong(bytes.length), 'save the article alone');
  const raw = decoded(bytes);
  if (raw === undefined)
    return wrong(
      'isn’t text in UTF-8',
      'save the article as text or as a page, or copy its words into a file',
    );
  const page = isHtml(raw) ? readPage(raw) : { text: raw };
  const { text } = page;
  if (text.length > MOST_LETTERS) return wrong(`holds ${text.length} letters`, 'save the article alone');
  if (!/[\p{L}\p{N}]/u.test(text)) return wrong('holds no words', 'save the article’s text into it');
  return page;
}

function tooLong(bytes: number): string {
  return `has ${Math.ceil(bytes / 1e6)} MB, and an article at most ${MOST_BYTES / 1e6}`;
}

/** UTF-8, or UTF-16 that says so; nothing else can be told from a file that is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /(?![\s])\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

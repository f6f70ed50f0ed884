import { readNumbers } from '../language/readNumbers.ts';

/** A line that is no longer than this may be one of several that an editor or a PDF broke a paragraph into. */
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 40;
const DIVIDED = /([\p{L}\p{N}]+)[-‐]$/u;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;

/**
 * The paragraphs of a text, in their order. A blank line ends one, and so does the end of a line, unless lines are broken
 * at a width: then only of a line that had room for the next word. A word that was divided at a line's end is put together.
 * @param language BCP 47; number words keep their hyphen there: thirty-two.
 */
export function paragraphs(text: string, language: string): string[] {
  const lines = text
    .normalize('NFC')
    .replaceAll(/\u00ad(?=[\r\n])/g, '-')
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .split(/\r\n?|[\n\f\v]/)
    .map((line) => line.trim());
  const width = columnWidth(lines);
  const done: string[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line !== '') done.push(open ? joined(done.pop() ?? '', line, language) : line);
    const [next = ''] = (lines[index + 1] ?? '').split(/\s/, 1);
    const isFull = line.length + 1 + next.length > width || (width < Infinity && DIVIDED.test(line));
    open = line !== '' && next !== '' && isFull;
  }
  return done;
}

/** The width at which lines are broken: most of them end within a sentence. Infinite where they aren't. */
function columnWidth(lines: readonly string[]): number {
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return Infinity;
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  const broken = followed.filter((line) => !SENTENCE_END.test(line));
  return broken.length * 2 >= followed.length ? width : Infinity;
}

function joined(before: string, line: string, language: string): string {
  const [, divided] = DIVIDED.exec(before) ?? [];
  if (divided === undefined) return `${before} ${line}`;
  // A hyphen that belongs to the word: 450-strong, thirty-two, Anglo-Saxon.
  const keeps = !/^\p{Ll}/u.test(line) || readNumbers(divided, language).length > 0;
  return `${keeps ? before : before.slice(0, -1)}${line}`;
}

import { readNumbers } from '../language/readNumbers.ts';
import { countedAfter, type Part } from '../language/readTelling.ts';
import type { ReadNumber } from '../language/reading/readText.ts';

/** How many words before and after a number its hedge may reach to. */
const BEFORE = 8;
const AFTER = 5;
/** A text of a seed starts with a letter or digit: a spreadsheet would run a sign. */
const START = /^["“„«(]?[\p{L}\p{N}\p{Sc}~≈]/u;

/**
 * The few words of a paragraph that carry a number with its hedge and what is counted: as many as it takes to read the same
 * number in them alone. Undefined where no few words do.
 */
export function phraseAround(text: string, number: ReadNumber, language: string): Part | undefined {
  const counted = countedOf(text, number, language);
  const isSaid = (each: ReadNumber) => each.weak !== true && isSame(each, number);
  let bare: Part | undefined;
  for (const end of endings(text, counted?.end ?? number.end, number.end)) {
    for (const start of beginnings(text, number)) {
      const phrase = text.slice(start, end);
      if (phrase.length > 120) break;
      if (!START.test(phrase) || !readNumbers(phrase, language).some(isSaid)) continue;
      // Digits alone stand anywhere; the word before them says which they are.
      if (/\p{L}/u.test(phrase)) return { start, end };
      bare ??= { start, end };
    }
    if (bare !== undefined) break;
  }
  return bare;
}

/** What a number counts, or is a share of, in the words after it. */
export function countedOf(text: string, { end, unit }: ReadNumber, language: string): Part | undefined {
  if (unit === undefined) return countedAfter(text, end, language, false);
  return unit === 'percent' ? countedAfter(text, end, language, true) : undefined;
}

function isSame(a: ReadNumber, b: ReadNumber): boolean {
  return (
    String(a.value) === String(b.value) &&
    a.qualifier === b.qualifier &&
    a.unit === b.unit &&
    a.direction === b.direction &&
    String(a.interval) === String(b.interval)
  );
}

/** The number’s own beginning, then those of the words before it in its clause. */
function beginnings(text: string, { start, weak }: ReadNumber): number[] {
  // "A week-long truce" is one week without its article.
  if (weak) return [text.indexOf(' ', start) + 1];
  const before = text.slice(Math.max(start - 100, 0), start);
  const words = [...before.matchAll(/(?<=^|[\s(“„«"'’])[^\s(“„«"]/gu)].map(
    ({ index }) => start - before.length + index,
  );
  return [start, ...words.toReversed().slice(0, BEFORE)];
}

/** The end of what is counted, that of the number, then those of the words after it. */
function endings(text: string, counted: number, end: number): number[] {
  const after = text.slice(end, end + 60);
  const words = [...after.matchAll(/[\p{L}\p{N}+]+(?:[.,]\p{N}+)*/gu)].slice(0, AFTER);
  return [counted, end, ...words.map(({ 0: raw, index }) => end + index + raw.length)];
}

import { readNumbers } from '../language/readNumbers.ts';
import type { ReadNumber } from '../language/reading/readText.ts';
import { paragraphs } from './paragraphs.ts';

/** A paragraph of an article with its numbers, whose places are places in it. */
export interface Paragraph {
  /** Counted from 1, as seeds do. */
  readonly number: number;
  readonly text: string;
  readonly numbers: readonly ReadNumber[];
}

/** An article's text, read in its language. */
export interface Article {
  /** BCP 47 */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Takes a text apart into paragraphs and reads their numbers. */
export function toArticle(text: string, language: string): Article {
  const parts = paragraphs(text, language);
  const numbers = readNumbers(parts.join('\n\n'), language);
  let [start, next] = [0, 0];
  const read = parts.map((part, index): Paragraph => {
    const end = start + part.length;
    const here: ReadNumber[] = [];
    for (let each = numbers[next]; each !== undefined && each.start < end; each = numbers[(next += 1)])
      here.push({ ...each, start: each.start - start, end: each.end - start });
    start = end + 2;
    return { number: index + 1, text: part, numbers: here };
  });
  return { language, paragraphs: read };
}

/** Those of a paragraph's numbers that have a part between two places. */
export function numbersBetween({ numbers }: Paragraph, start: number, end: number): ReadNumber[] {
  return numbers.filter((number) => number.start < end && number.end > start);
}

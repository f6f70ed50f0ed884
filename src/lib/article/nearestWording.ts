import type { Article } from './article.ts';
import type { Place } from './findPhrase.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * The words of an article that are most like a phrase: as many words in a row, of which at least half are the phrase’s.
 * Undefined where none are.
 */
export function nearestWording(phrase: string, { paragraphs }: Article): Place | undefined {
  const wanted = wordsOf(phrase).map(({ word }) => word);
  const known = new Set(wanted);
  let best: Place | undefined;
  let bestScore = 0;
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph.text);
    for (let first = 0; first < words.length; first += 1) {
      const row = words.slice(first, first + wanted.length);
      const shared = row.filter(({ word }) => known.has(word)).length;
      // Of two rows with the same words that one is meant which begins where the phrase begins.
      const score = shared * wanted.length + row.filter(({ word }, index) => word === wanted[index]).length;
      if (shared * 2 < wanted.length || score <= bestScore) continue;
      [best, bestScore] = [{ paragraph, start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }, score];
    }
  }
  return best;
}

function wordsOf(text: string) {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    word: raw.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + raw.length,
  }));
}

import type { Paragraph } from './article.ts';
import { foldText } from './foldText.ts';

/** Words of an article: `paragraph.text.slice(start, end)`. */
export interface Place<P = Paragraph> {
  readonly paragraph: P;
  readonly start: number;
  readonly end: number;
}

/** A search for phrases in paragraphs, made ready once. */
export function phraseFinder<P extends Pick<Paragraph, 'text'>>(
  paragraphs: readonly P[],
): (phrase: string) => Place<P>[] {
  const folded = paragraphs.map((paragraph) => ({ paragraph, ...foldText(paragraph.text) }));
  return (phrase) => {
    const wanted = foldText(phrase.normalize('NFC')).folded;
    return folded.flatMap((each) => placesOf(wanted, each));
  };
}

interface Folded<P> {
  readonly paragraph: P;
  readonly folded: string;
  readonly places: readonly number[];
}

/** Every place where these letters stand as whole words. */
function placesOf<P>(wanted: string, { paragraph, folded, places }: Folded<P>): Place<P>[] {
  const found: Place<P>[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = at + wanted.length;
    if (isWithinWord(folded, at) || isWithinWord(folded, last)) continue;
    found.push({ paragraph, start: places[at] ?? 0, end: (places[last - 1] ?? 0) + 1 });
  }
  return found;
}

/** Whether a place parts a word or digits: 32 in 132. */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

import { toArticle } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { readDays } from '../language/readDays.ts';
import { claimCodesIn, tellsOtherTime, thingsIn } from '../language/readSaying.ts';
import { countedAfter, isAge, speakerIn, type Part } from '../language/readTelling.ts';
import type { ReadNumber } from '../language/reading/readText.ts';

/** A number that a text tells, with what its sentence says of it. */
export interface Told {
  readonly number: ReadNumber & { readonly value: NonNullable<ReadNumber['value']> };
  /** BCP 47 */
  readonly language: string;
  /** The sentence, and where the number stands in it. */
  readonly sentence: string;
  readonly part: Part;
  /** What is counted, or what it is a share of: the words directly after the number. */
  readonly counted: readonly string[];
  /** The things that its sentence names, and those that the text names. */
  readonly things: ReadonlySet<string>;
  readonly allThings: ReadonlySet<string>;
  /** Whether its sentence says who says it. */
  readonly hasSpeaker: boolean;
  /** All words of its paragraph, as written and in small letters. */
  readonly words: ReadonlySet<string>;
  /** The codes of the claims that its sentence makes. */
  readonly claims: ReadonlySet<string>;
  /** Days that its sentence names, in EDTF, and whether it tells of another time in words. */
  readonly days: readonly string[];
  readonly tellsOtherTime: boolean;
}

/** The numbers of a text, in their order. @param year that of days without one */
export function toldNumbers(text: string, language: string, year: number): Told[] {
  const article = toArticle(text, language);
  const allThings = new Set(thingsIn(text, language));
  return article.paragraphs.flatMap((paragraph) => {
    const words = new Set(`${paragraph.text} ${paragraph.text.toLowerCase()}`.match(/\p{L}+/gu));
    return sentences(paragraph.text, language).flatMap(({ start, end }) => {
      const sentence = paragraph.text.slice(start, end);
      const about = {
        language,
        sentence,
        allThings,
        things: new Set(thingsIn(sentence, language)),
        hasSpeaker: speakerIn(sentence, language) !== undefined,
        words,
        claims: claimCodesIn(sentence, language),
        days: readDays(sentence, language, year).map(({ time }) => time),
        tellsOtherTime: tellsOtherTime(sentence, language),
      };
      return paragraph.numbers.flatMap((number): Told[] => {
        const { value, weak } = number;
        const isHere = number.start >= start && number.start < end;
        if (!isHere || value === undefined || weak || isAge(paragraph.text, number, language)) return [];
        const part = { start: number.start - start, end: number.end - start };
        return [
          { ...about, number: { ...number, value }, part, counted: countedIn(sentence, part, language) },
        ];
      });
    });
  });
}

/** Whether a text names whoever a fact is from. */
export function isNamed(names: readonly (readonly string[])[], { words }: Pick<Told, 'words'>): boolean {
  return names.some((name) => name.every((word) => words.has(word)));
}

/** "60% of the consumers in Exaland" → consumer; "450 attack drones" → drone. */
function countedIn(sentence: string, { end }: Part, language: string): string[] {
  const of = countedAfter(sentence, end, language, true);
  const counted = of ?? countedAfter(sentence, end, language, false);
  return counted === undefined ? [] : thingsIn(sentence.slice(counted.start, counted.end), language);
}

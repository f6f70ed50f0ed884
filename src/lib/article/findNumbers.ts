import { readDays } from '../language/readDays.ts';
import { claimNear, isAge, speakerIn, type Part } from '../language/readTelling.ts';
import type { ReadNumber } from '../language/reading/readText.ts';
import { CLAIMS, type ClaimType } from '../story/codes.ts';
import type { Article, Paragraph } from './article.ts';
import { countedOf, phraseAround } from './phraseAround.ts';
import { sentences } from './sentences.ts';

/** A number of an article, with what its sentence says of it. */
export interface FoundNumber {
  readonly number: ReadNumber;
  readonly paragraph: number;
  /** Where its sentence begins in the paragraph. */
  readonly sentence: number;
  /** The few words that carry it. */
  readonly phrase: string;
  /** What is counted, or what it is a share of, in the article’s words. */
  readonly counted?: string | undefined;
  readonly speaker?: string | undefined;
  /** Whether the speaker is named in a sentence before. */
  readonly carried: boolean;
  readonly claim: ClaimType;
  /** A day, month or year that its sentence names, in EDTF. */
  readonly time?: string | undefined;
}

/** Digits of an article that are no number of it, or a number that nobody counted. */
export interface LeftOut {
  readonly words: string;
  readonly paragraph: number;
  readonly why: 'date' | 'time' | 'age' | 'name' | 'not counted' | 'unclear';
}

/** What numbers an article has, and which of its digits are none. */
export function findNumbers(
  { paragraphs, language }: Article,
  year: number,
): { readonly found: readonly FoundNumber[]; readonly leftOut: readonly LeftOut[] } {
  const [found, leftOut]: [FoundNumber[], LeftOut[]] = [[], []];
  let speaker: string | undefined;
  for (const paragraph of paragraphs) {
    let carried: string | undefined;
    const { text } = paragraph;
    const phrases: Part[] = [];
    for (const sentence of sentences(text, language)) {
      const words = text.slice(sentence.start, sentence.end);
      const said = speakerIn(words, language);
      speaker = said?.name ?? speaker;
      const named = said && speaker;
      carried = named ?? carried;
      for (const number of paragraph.numbers.filter((each) => isIn(each, sentence))) {
        const left = (why: LeftOut['why']) =>
          leftOut.push({ words: around(text, number), paragraph: paragraph.number, why });
        if (number.value === undefined) left('not counted');
        else if (isAge(text, number, language)) left('age');
        else if (number.weak === true && !/^-\p{L}/u.test(text.slice(number.end))) left('unclear');
        else {
          const phrase = phraseAround(text, number, language);
          const counted = countedHere(paragraph, number, language);
          if (phrase === undefined) left('unclear');
          else {
            phrases.push(phrase);
            found.push({
              number,
              paragraph: paragraph.number,
              sentence: sentence.start,
              speaker: named ?? carried,
              phrase: text.slice(phrase.start, phrase.end),
              counted: counted && text.slice(counted.start, counted.end),
              carried: said?.name === undefined,
              claim: claimOf(claimNear(words, inside(number, sentence), language)),
              time: nearestTime(words, inside(number, sentence), language, year),
            });
          }
        }
      }
    }
    leftOut.push(...namesIn(paragraph, phrases, language, year));
  }
  return { found, leftOut };
}

/** What a number counts, also where the next number says so: 246 of 709 seats, 144 and 150 houses. */
function countedHere({ text, numbers }: Paragraph, number: ReadNumber, language: string): Part | undefined {
  const own = countedOf(text, number, language);
  const next = numbers[numbers.indexOf(number) + 1];
  if (own !== undefined || number.unit !== undefined || next === undefined) return own;
  return /^\s\p{L}+\s$/u.test(text.slice(number.end, next.start))
    ? countedOf(text, next, language)
    : undefined;
}

const isIn = (number: Part, part: Part) => number.start >= part.start && number.start < part.end;
const inside = ({ start, end }: Part, part: Part): Part => ({
  start: start - part.start,
  end: end - part.start,
});

function claimOf(code: string | undefined): ClaimType {
  return Object.keys(CLAIMS).find((each): each is ClaimType => each === code) ?? 'reported';
}

/** The time that stands nearest to a number in its sentence. */
function nearestTime(sentence: string, { start }: Part, language: string, year: number): string | undefined {
  const distance = (day: Part) => Math.abs(day.start - start);
  return readDays(sentence, language, year).toSorted((a, b) => distance(a) - distance(b))[0]?.time;
}

/** Digits that were read as part of a name, day or time. */
function namesIn(
  { text, numbers, number: paragraph }: Paragraph,
  phrases: readonly Part[],
  language: string,
  year: number,
): LeftOut[] {
  const days = readDays(text, language, year);
  const overlaps = (parts: readonly Part[], start: number, end: number) =>
    parts.some((part) => part.start < end && part.end > start);
  const dates = days.filter(({ start, end }) => !overlaps([...numbers, ...phrases], start, end));
  const rest = [...text.matchAll(/\p{N}+(?:[.,:]\p{N}+)*/gu)]
    .map(({ 0: raw, index }) => ({ raw, start: index, end: index + raw.length }))
    .filter(({ start, end }) => !overlaps([...numbers, ...phrases, ...dates], start, end));
  return [
    ...dates.map(({ start, end }): LeftOut => ({ words: text.slice(start, end), paragraph, why: 'date' })),
    ...rest.map((part): LeftOut => ({
      words: around(text, part),
      paragraph,
      why: part.raw.includes(':') ? 'time' : 'name',
    })),
  ];
}

/** A place with the word before and after it. */
function around(text: string, { start, end }: Part): string {
  const [before = ''] = /\S*\s?$/.exec(text.slice(Math.max(start - 30, 0), start)) ?? [];
  const [after = ''] = /^\s?\S*/.exec(text.slice(end, end + 30)) ?? [];
  return before + text.slice(start, end) + after;
}

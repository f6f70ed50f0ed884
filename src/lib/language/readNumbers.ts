import { german } from './de/reading.ts';
import { english } from './en/reading.ts';
import { spanish } from './es/reading.ts';
import { french } from './fr/reading.ts';
import { italian } from './it/reading.ts';
import { polish } from './pl/reading.ts';
import { portuguese } from './pt/reading.ts';
import { romanian } from './ro/reading.ts';
import { russian } from './ru/reading.ts';
import { ukrainian } from './uk/reading.ts';
import { han } from './zh/reading.ts';
import type { Reading } from './reading/reading.ts';
import { familiarWords, readText, type ReadNumber } from './reading/readText.ts';

/** The languages that are read in full. Another one is read by its digits and marks alone. */
const READINGS: readonly (readonly [language: string, Reading])[] = [
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['pl', polish],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['uk', ukrainian],
  ['zh', han],
  ['ja', han],
];
const BY_LANGUAGE = new Map(READINGS);

/** A language whose words nobody has written down: digits, signs and symbols. */
const UNKNOWN: Reading = {
  cardinals: [],
  scales: [],
  vague: '',
  parts: [],
  units: [],
  before: { about: '', 'at-least': '', 'more-than': '', 'up-to': '', 'less-than': '', almost: '' },
};

const base = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';

/** Whether the number words and hedges of a language are known. */
export function isReadInFull(tag: string): boolean {
  return BY_LANGUAGE.has(base(tag));
}

/**
 * The numbers of a text, as a reader of its language takes them, in their order.
 * @param tag BCP 47: uk, pt-BR, de-CH
 * @example readNumbers('близько 15,5 млрд доларів', 'uk') // [{ value: 15500000000, qualifier: 'about', unit: 'USD', … }]
 */
export function readNumbers(text: string, tag: string): ReadNumber[] {
  return readText(BY_LANGUAGE.get(base(tag)) ?? UNKNOWN, text, tag);
}

/** The language of which a text has the most hedges, months and units: what it is in, as far as that can be told. */
export function likelyLanguage(text: string): string | undefined {
  const counts = READINGS.map(([tag, reading]) => ({
    tag,
    count: familiarWords(reading, text.slice(0, 20_000)),
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count > 0 ? best.tag : undefined;
}

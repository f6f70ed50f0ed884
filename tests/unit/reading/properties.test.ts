import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/lib/language/readNumbers.ts';

const READ_IN_FULL = ['en', 'uk', 'ro', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'ru'];
const LANGUAGES = [
  ...READ_IN_FULL,
  ...[
    'en-IN',
    'de-CH',
    'de-AT',
    'fr-CA',
    'fr-CH',
    'es-MX',
    'pt-PT',
    'it-CH',
    'zh',
    'ja',
    'ar',
    'ar-EG',
    'fa',
    'hi',
    'bn',
  ],
  ...['cs', 'sv', 'fi', 'tr', 'nl', 'el', 'ko', 'x-odd', 'no language', ''],
];
const language = fc.constantFrom(...LANGUAGES);

/** Pieces of news, so that random texts come near to numbers. */
const PIECES = [
  ...[
    'about',
    'not',
    'more than',
    'a',
    'half',
    'third',
    'two',
    'hundred',
    'and',
    'million',
    'between',
    'to',
    'or more',
    'minus',
  ],
  ...[
    'не',
    'більш',
    'ніж',
    'тис.',
    'од',
    'und',
    'zwei',
    'ein',
    'et',
    'vingt',
    'de',
    'mil',
    'e',
    'y',
    'și',
    'один',
    'з',
  ],
  ...[
    '12',
    '3',
    '2025',
    '1,234',
    '1.5',
    '½',
    '3/4',
    '25',
    '%',
    '$',
    '€',
    '-',
    '–',
    '−',
    ' ',
    '  ',
    '\u00a0',
    '(',
    ')',
    '“',
    '.',
    ',',
  ],
  ...[
    'March',
    '±',
    '+',
    'Mt',
    'm',
    'k',
    '\n',
    '\n\n',
    '\ud800',
    '٣',
    '約',
    '万',
    'COVID',
    "'",
    '’',
    '_',
    'https://x.example/3',
  ],
];
const news = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((space) => pieces.join(space)));
const anything = fc.oneof(news, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('whatever the text', () => {
  test('it is read without an exception, and each number stands where it is said to stand, in order', () => {
    fc.assert(
      fc.property(anything, language, (text, tag) => {
        let last = 0;
        for (const { start, end, value } of readNumbers(text, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          for (const each of [value ?? 0].flat()) expect(Number.isNaN(each)).toBe(false);
          last = end;
        }
      }),
      { numRuns: 3000, seed: 8 },
    );
  });

  test('a number is read alike alone and in a later paragraph', () => {
    fc.assert(
      fc.property(news, fc.constantFrom(...READ_IN_FULL), (text, tag) => {
        const before = 'x.\n\n';
        const moved = readNumbers(`${before}${text}`, tag);
        expect(moved.map(({ start, end, ...rest }) => ({ ...rest, start: start - 4, end: end - 4 }))).toEqual(
          readNumbers(text, tag),
        );
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  test.each([
    ['one number word after another', 'cem e '],
    ['scales', '1 million '],
    ['days', 'March 1, 2, '],
    ['hedges', 'about about '],
    ['brackets', '("(['],
    ['digits', '1,11,'],
    ['digits and spaces', '1 '],
    ['line ends', '\n '],
    ['letters', 'ein'],
    ['ordinals', 'twenty-'],
    ['dashes', '1-'],
  ])('a long text of %s ends', (_, piece) => {
    for (const tag of ['en', 'pt', 'de'])
      expect(readNumbers(piece.repeat(20_000), tag)).toBeInstanceOf(Array);
  });
});

describe('a number as Intl writes it is read back', () => {
  const written = fc.oneof(
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.integer({ min: 0, max: 9_999_999 }).map((each) => each / 100),
    fc.integer({ min: -99_999, max: -1 }),
  );
  const INTL = LANGUAGES.filter((tag) => /^[a-z]{2}(-[A-Z]{2})?$/.test(tag));

  test.each(INTL)('%s', (tag) => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(written, (value) => {
        const text = format.format(value).replaceAll(/[\u200e\u200f\u061c]/g, '');
        expect(readNumbers(text, tag).map((number) => number.value)).toEqual([value]);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

describe('a written hedge is read in each language', () => {
  const AT_LEAST: Readonly<Record<string, string>> = {
    ...{
      en: 'at least',
      uk: 'щонайменше',
      ro: 'cel puțin',
      de: 'mindestens',
      fr: 'au moins',
      es: 'al menos',
    },
    ...{ it: 'almeno', pl: 'co najmniej', pt: 'pelo menos', ru: 'не менее' },
  };
  test.each(READ_IN_FULL)('%s', (tag) => {
    const format = new Intl.NumberFormat(tag);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), (value) => {
        const [number] = readNumbers(`${AT_LEAST[tag] ?? ''} ${format.format(value)}`, tag);
        expect(number).toMatchObject({ value, qualifier: 'at-least' });
      }),
      { numRuns: 50, seed: 8 },
    );
  });
});

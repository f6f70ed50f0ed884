import type { Qualifier } from './codes.ts';
import type { Value } from './story.ts';

/** A number found in a phrase, with the hedge that stands before it. */
export interface PhraseNumber {
  readonly value: number;
  /** The hedge's code, if a known hedge stands directly before the number. */
  readonly hedge: Exclude<Qualifier, 'exact' | 'range'> | undefined;
}

/** Words before a number that hedge it, by language. A language without a list is not checked for hedges. */
const HEDGES: Readonly<
  Record<string, Readonly<Record<Exclude<Qualifier, 'exact' | 'range'>, readonly string[]>>>
> = {
  en: {
    about: ['about', 'around', 'approximately', 'roughly', 'some', 'circa'],
    'at-least': ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than'],
    'more-than': ['more than', 'over', 'above', 'upwards of'],
    'up-to': ['up to', 'at most', 'as many as', 'as much as', 'no more than', 'not more than'],
    'less-than': ['less than', 'fewer than', 'under', 'below'],
    almost: ['almost', 'nearly', 'close to'],
  },
  ro: {
    about: ['aproximativ', 'circa', 'în jur de', 'vreo'],
    'at-least': ['cel puțin', 'nu mai puțin de'],
    'more-than': ['peste', 'mai mult de'],
    'up-to': ['până la', 'cel mult', 'nu mai mult de'],
    'less-than': ['sub', 'mai puțin de'],
    almost: ['aproape'],
  },
  uk: {
    about: ['близько', 'приблизно', 'орієнтовно'],
    'at-least': ['щонайменше', 'не менше', 'не менше ніж'],
    'more-than': ['понад', 'більше', 'більше ніж', 'більш ніж'],
    'up-to': ['до', 'щонайбільше', 'не більше', 'не більше ніж'],
    'less-than': ['менше', 'менше ніж', 'менш ніж', 'нижче'],
    almost: ['майже'],
  },
};

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
};

const DIGITS = String.raw`(?<minus>(?<!\p{L})minus |(?<![\p{L}\p{N}])[-−])?(?:US)?[$€£]?(?<digits>\d{1,3}(?:[,\u00a0 ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[ \u00a0-]?(?<scale>thousand|million|billion|trillion|bn|tn|m|b)(?!\p{L}))?`;
const WORDS = String.raw`(?<![\p{L}])(?<word>${NUMBER_WORDS.join('|')}|an?(?= (?:week|month|year|day|dozen)))(?![\p{L}])`;
/** "week-long": a duration with no number word in front is one of it. */
const DURATION = String.raw`(?<![\p{L}\p{N}-]|\b(?:${NUMBER_WORDS.join('|')}|\d+) )(?<duration>week|month|year|day)-long`;

/**
 * The numbers in the few words of a source, in digits or in words.
 * @example phraseNumbers('requested $15 billion in U.S. arms', 'en') // [{ value: 15000000000, hedge: undefined }]
 * @example phraseNumbers('below minus 20 deg C', 'en') // [{ value: -20, hedge: 'less-than' }]
 *
 * Limits: number words are English and end at twelve; decimal marks are points.
 */
export function phraseNumbers(phrase: string, language: string): PhraseNumber[] {
  const found = [...phrase.matchAll(new RegExp(`${DIGITS}|${WORDS}|${DURATION}`, 'giu'))].map((match) => {
    const { minus, digits, scale, word } = match.groups ?? {};
    if (digits !== undefined) {
      const bare = `${minus === undefined ? '' : '-'}${digits.replaceAll(/[^\d.]/g, '')}`;
      return {
        bare,
        scale: scale === undefined ? undefined : SCALES[scale.toLowerCase()],
        start: match.index,
      };
    }
    const spelled = word === undefined ? -1 : NUMBER_WORDS.indexOf(word.toLowerCase());
    return { bare: String(spelled === -1 ? 1 : spelled), scale: undefined, start: match.index };
  });
  return found.map(({ bare, scale, start }, index) => {
    const next = found[index + 1];
    // "$4-$5 billion", "4 to 5 billion": the scale after the second number is the first one's too.
    const joined =
      next !== undefined &&
      /^[^\p{L}]*(?:\p{L}{0,2}[$€£])?[\d.,]+\s?(?:-|–|to|and)\s?(?:US)?$/u.test(
        phrase.slice(start, next.start),
      );
    const power = scale ?? (joined ? next.scale : undefined) ?? 0;
    // Read as text: 64.1 × 1e6 isn't 64100000 in binary.
    return { value: Number(`${bare}e${power}`), hedge: hedgeBefore(phrase.slice(0, start), language) };
  });
}

function hedgeBefore(before: string, language: string): PhraseNumber['hedge'] {
  const text = before.toLowerCase().trimEnd();
  const table = HEDGES[language];
  if (table === undefined) return undefined;
  // "no more than" and "not more than" aren't "more than": the longest hedge that ends here decides.
  const endings = Object.entries(table).flatMap(([hedge, words]) =>
    words
      .filter((word) => text === word || text.endsWith(` ${word}`))
      .map((word) => ({ hedge, length: word.length })),
  );
  const longest = endings.toSorted((a, b) => b.length - a.length)[0]?.hedge;
  return isHedge(longest) ? longest : undefined;
}

function isHedge(text: string | undefined): text is Exclude<Qualifier, 'exact' | 'range'> {
  return text !== undefined && text in (HEDGES.en ?? {});
}

/** What is wrong between a phrase and the value and qualifier that it is said to hold; undefined if nothing is. */
export function phraseMismatch(
  { phrase, value, qualifier }: { phrase: string; value: Value; qualifier: Qualifier },
  language: string,
): { readonly found: string; readonly allowed: string } | undefined {
  const numbers = phraseNumbers(phrase, language);
  const wanted = typeof value === 'number' ? [value] : value;
  const missing = wanted.filter((each) => !numbers.some((number) => number.value === each));
  if (missing.length > 0) {
    const inPhrase = numbers.map((number) => number.value).join(', ') || 'no number';
    return {
      found: `“${phrase}”, which holds ${inPhrase}`,
      allowed: `words that hold ${missing.join(' and ')}`,
    };
  }
  if (!(language in HEDGES) || qualifier === 'range') return undefined;
  const hedges = numbers
    .filter((number) => number.value === wanted[0])
    .map((number) => number.hedge ?? 'exact');
  if (hedges.some((hedge) => hedge === qualifier)) return undefined;
  return {
    found: `qualifier ${qualifier} for “${phrase}”`,
    allowed: `qualifier ${hedges[0] ?? 'exact'}, as the phrase puts it`,
  };
}

import { describe, expect, test } from 'vitest';
import { kyivStory } from '../../../tests/unit/kyivStory.ts';
import type { Qualifier } from './codes.ts';
import { phraseMismatch, phraseNumbers } from './phrase.ts';
import type { Value } from './story.ts';

/** Numbers with their hedges: "about 450, 2025". */
function found(phrase: string, language: string): string {
  return phraseNumbers(phrase, language)
    .map(({ value, hedge }) => (hedge === undefined ? String(value) : `${hedge} ${value}`))
    .join(', ');
}

describe('the phrases of the real story hold', () => {
  const PHRASES: readonly (readonly [string, string])[] = [
    ['record 32 ballistic missiles', '32'],
    ['record number of 32 ballistic missiles', '32'],
    ['32 ballistic missiles', '32'],
    ['approximately 450 attack drones', 'about 450'],
    ['around 450 long-range drones', 'about 450'],
    ['450 attack drones', '450'],
    ['450 drones', '450'],
    ['over 1,100 high-rise buildings', 'more-than 1100'],
    ['1,170 residential buildings', '1170'],
    ['1,170 high-rise buildings', '1170'],
    ['More than 1,100 apartment buildings', 'more-than 1100'],
    ['more than 1176 buildings', 'more-than 1176'],
    ['over 1,000 buildings', 'more-than 1000'],
    ['60% of consumers', '60'],
    ['about 60% of subscribers', 'about 60'],
    ['60% of subscribers', '60'],
    ['requested $15 billion in U.S. arms', '15000000000'],
    ['$15 billion this year', '15000000000'],
    ['US$15 billion', '15000000000'],
    ['$15.5 billion needed for weapons', '15500000000'],
    ["90% of Ukraine's air defense missiles", '90'],
    ['90% of missiles for air defense', '90'],
    ['90% din rachetele utilizate în alte sisteme', '90'],
    ['nearly 90% of other air defense ammunition', 'almost 90'],
    ["about 90% of Ukraine's critical air defense needs", 'about 90'],
    ['below -20°C', 'less-than -20'],
    ['below minus 20 deg C', 'less-than -20'],
    ['minus 20 degrees Celsius during the night', '-20'],
    ['week-long energy infrastructure truce', '1'],
    ['for a week until Feb 1', '1, 1'],
    ['for a week', '1'],
    ['around $4-$5 billion by the end of 2025', 'about 4000000000, 5000000000, 2025'],
    ['more than US$4 billion', 'more-than 4000000000'],
    ['71 missiles', '71'],
    ['70 missiles of various types', '70'],
    ['aproximativ 75% din totalul rachetelor pentru bateriile Patriot', 'about 75'],
    ['roughly 75% of all Patriot missiles', 'about 75'],
    ['about 75% of missile supplies for Patriot systems', 'about 75'],
  ];
  const reports = kyivStory.figures.flatMap((figure) => figure.reports);
  const languages = new Map(reports.map(({ phrase, source }) => [phrase, source.language]));

  test.each(PHRASES)('“%s”: %s', (phrase, numbers) => {
    expect(found(phrase, languages.get(phrase) ?? 'no language')).toBe(numbers);
  });

  test('what is listed here, each of them', () => {
    expect([...languages.keys()].toSorted()).toEqual(PHRASES.map(([phrase]) => phrase).toSorted());
  });
});

describe('numbers are read as they are written', () => {
  test.each([
    ['1,234,567 people', '1234567'],
    ['1 170 buildings', '1170'],
    ['1\u00a0170 buildings', '1170'],
    ['12.5 km', '12.5'],
    ['$1.5bn', '1500000000'],
    ['€2m', '2000000'],
    ['£3 trillion', '3000000000000'],
    ['5-million-strong', '5000000'],
    ['15 thousand', '15000'],
    ['15 billionaires', '15'],
    ['15 British', '15'],
    ['4 to 5 billion', '4000000000, 5000000000'],
    ['between 4 and 5 million', '4000000, 5000000'],
    ['$4–5bn', '4000000000, 5000000000'],
    ['4 million to 5 billion', '4000000, 5000000000'],
    ['32 missiles and 5 billion', '32, 5000000000'],
    ['−20 °C', '-20'],
    ['-20 °C', '-20'],
    ['3-5 days', '3, 5'],
    ['two-week-long talks', '2'],
    ['two week-long pauses', '2'],
    ['twelve homes', '12'],
    ['an year or a month', '1, 1'],
    ['a home', ''],
    ['no number', ''],
  ])('“%s” holds %s', (phrase, numbers) => {
    expect(found(phrase, 'en')).toBe(numbers);
  });

  // Each of these was once read wrong.
  test.each([
    ['1.001 million', '1001000', 'binary fractions'],
    ['64.1 million', '64100000', 'binary fractions'],
    ['900 to 1,000 million', '900000000, 1000000000', 'a scale that was guessed from the second number'],
    ['the terminus 20 km away', '20', 'a minus that ends another word'],
    ['12 week-long pauses', '12', 'a week counted beside its number of two digits'],
  ])('“%s” holds %s, not a number from %s', (phrase, numbers) => {
    expect(found(phrase, 'en')).toBe(numbers);
  });
});

describe('a hedge counts where it stands directly before the number', () => {
  test.each([
    ['en', 'some 340 houses', 'about 340'],
    ['en', 'Roughly 340 houses', 'about 340'],
    ['en', 'at least 340', 'at-least 340'],
    ['en', 'no fewer than 340', 'at-least 340'],
    ['en', 'well over 340', 'more-than 340'],
    ['en', 'upwards of $340', 'more-than 340'],
    ['en', 'as many as 340', 'up-to 340'],
    ['en', 'just under 340', 'less-than 340'],
    ['en', 'fewer than 340', 'less-than 340'],
    ['en', 'close to 340', 'almost 340'],
    ['en', 'over the weekend 340', '340'],
    ['en', 'a handsome 340', '340'],
    ['en', '340, more or less', '340'],
    ['ro', 'aproximativ 340 de case', 'about 340'],
    ['ro', 'în jur de 340', 'about 340'],
    ['ro', 'cel puțin 340', 'at-least 340'],
    ['ro', 'peste 340', 'more-than 340'],
    ['ro', 'până la 340', 'up-to 340'],
    ['ro', 'mai puțin de 340', 'less-than 340'],
    ['ro', 'aproape 340', 'almost 340'],
    ['ro', 'about 340', '340'],
    ['uk', 'близько 340 будинків', 'about 340'],
    ['uk', 'щонайменше 340', 'at-least 340'],
    ['uk', 'Понад 1100 будинків', 'more-than 1100'],
    ['uk', 'більш ніж 340', 'more-than 340'],
    ['uk', 'до 340', 'up-to 340'],
    ['uk', 'менше 340', 'less-than 340'],
    ['uk', 'майже 340', 'almost 340'],
    ['xx', 'about 340', '340'],
  ])('%s: “%s” is %s', (language, phrase, numbers) => {
    expect(found(phrase, language)).toBe(numbers);
  });

  // Guards against "no more than", read as "more than": the opposite bound.
  test.each([
    ['en', 'no more than 340', 'up-to 340'],
    ['en', 'not more than 340', 'up-to 340'],
    ['en', 'not less than 340', 'at-least 340'],
    ['ro', 'nu mai mult de 340', 'up-to 340'],
    ['ro', 'nu mai puțin de 340', 'at-least 340'],
    ['uk', 'не більше 340', 'up-to 340'],
    ['uk', 'не більше ніж 340', 'up-to 340'],
    ['uk', 'не менше ніж 340', 'at-least 340'],
    ['uk', 'більше ніж 340', 'more-than 340'],
  ])('%s: a negated hedge, “%s”, is %s', (language, phrase, numbers) => {
    expect(found(phrase, language)).toBe(numbers);
  });
});

describe('a phrase and what it is said to hold', () => {
  const FITTING: readonly (readonly [string, Value, Qualifier, string])[] = [
    ['more than 300 homes', 300, 'more-than', 'en'],
    ['300 homes, more than 300 in all', 300, 'exact', 'en'],
    ['300 homes, more than 300 in all', 300, 'more-than', 'en'],
    ['around $4-$5 billion by the end of 2025', [4e9, 5e9], 'range', 'en'],
    ['below -20°C', -20, 'less-than', 'en'],
    ['plus de 300 maisons', 300, 'more-than', 'fr'],
    ['plus de 300 maisons', 300, 'exact', 'fr'],
  ];
  test.each(FITTING)('fit: “%s” and %j, %s', (phrase, value, qualifier, language) => {
    expect(phraseMismatch({ phrase, value, qualifier }, language)).toBeUndefined();
  });

  const MISFITS: readonly (readonly [string, Value, Qualifier, string, string, string])[] = [
    ['310 homes', 300, 'exact', 'en', '“310 homes”, which holds 310', 'words that hold 300'],
    ['many homes', 300, 'exact', 'en', '“many homes”, which holds no number', 'words that hold 300'],
    ['20°C', -20, 'exact', 'en', '“20°C”, which holds 20', 'words that hold -20'],
    ['15 million', 15e9, 'exact', 'en', '“15 million”, which holds 15000000', 'words that hold 15000000000'],
    ['1 to 6', [4, 5], 'range', 'en', '“1 to 6”, which holds 1, 6', 'words that hold 4 and 5'],
    ['4 to 6', [4, 5], 'range', 'en', '“4 to 6”, which holds 4, 6', 'words that hold 5'],
    ['310 maisons', 300, 'exact', 'fr', '“310 maisons”, which holds 310', 'words that hold 300'],
    [
      'about 300 homes',
      300,
      'exact',
      'en',
      'qualifier exact for “about 300 homes”',
      'qualifier about, as the phrase puts it',
    ],
    [
      '300 homes',
      300,
      'about',
      'en',
      'qualifier about for “300 homes”',
      'qualifier exact, as the phrase puts it',
    ],
    [
      'no more than 300 homes',
      300,
      'more-than',
      'en',
      'qualifier more-than for “no more than 300 homes”',
      'qualifier up-to, as the phrase puts it',
    ],
    [
      'peste 300',
      300,
      'about',
      'ro',
      'qualifier about for “peste 300”',
      'qualifier more-than, as the phrase puts it',
    ],
  ];
  test.each(MISFITS)('don’t fit: “%s” and %j, %s', (phrase, value, qualifier, language, found, allowed) => {
    expect(phraseMismatch({ phrase, value, qualifier }, language)).toEqual({ found, allowed });
  });
});

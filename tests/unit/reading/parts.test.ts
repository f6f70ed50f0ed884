import { describe, expect, test } from 'vitest';
import { looseNumbers } from '../../../src/lib/story/text.ts';
import { readNumbers } from '../../../src/lib/language/readNumbers.ts';

describe('what belongs to a number is told with it', () => {
  test.each([
    ['134 new cases per 100,000 people', 'en', [{ value: 134, per: 100_000 }]],
    ['134 cas pour 100 000 habitants', 'fr', [{ value: 134, per: 100_000 }]],
    ['134 випадки на 100 тисяч людей', 'uk', [{ value: 134, per: 100_000 }]],
    ['48%, plus or minus 3 points', 'en', [{ value: 48, unit: 'percent', interval: [45, 51] }]],
    ['48 % ± 3', 'de', [{ value: 48, unit: 'percent', interval: [45, 51] }]],
    ['10.2 million (95% CI 9.2–11.5 million)', 'en', [{ value: 10.2e6, interval: [9.2e6, 11.5e6] }]],
    ['10.2 million (95% CI 9.2–11.5)', 'en', [{ value: 10.2e6, interval: [9.2e6, 11.5e6] }]],
    ['10.2 million (9.2–11.5 million)', 'en', [{ value: 10.2e6, interval: [9.2e6, 11.5e6] }]],
    ['fell by 12%', 'en', [{ value: -12, direction: 'down' }]],
    ['rose by 12%', 'en', [{ value: 12, direction: 'up' }]],
    ['+5 points', 'en', [{ value: 5, direction: 'up' }]],
    ['12 Mt of CO2', 'en', [{ value: 12e6, factor: 1e6, unit: 'tonne' }]],
    ['two thirds of homes', 'en', [{ value: 66.7, fraction: 2 / 3 }]],
    ['une dizaine de morts', 'fr', [{ value: 10, qualifier: 'about', rough: true }]],
    ['un mort', 'fr', [{ value: 1, weak: true }]],
    ['for a week', 'en', [{ value: 1, unit: 'week', weak: true }]],
    ['week-long truce', 'en', [{ value: 1, unit: 'week' }]],
  ])('“%s”', (phrase, language, parts) => {
    expect(readNumbers(phrase, language)).toMatchObject(parts);
  });
});

describe('a word that may hedge, but that no list knows, is said', () => {
  test.each([
    ['north of 340 houses', 'en', 'north of'],
    ['reportedly 340 houses', 'en', 'reportedly'],
    ['perhaps 340 houses', 'en', 'perhaps'],
    ['over 12 months', 'en', 'over'],
    ['340, perhaps', 'en', 'perhaps'],
    ['better than 340 houses', 'en', 'better than'],
    ['чи не 340 будинків', 'uk', 'чи не'],
    ['vielleicht 340 Häuser', 'de', 'vielleicht'],
    ['peut-être 340 maisons', 'fr', 'peut-être'],
    ['quizás 340 casas', 'es', 'quizás'],
    ['forse 340 case', 'it', 'forse'],
    ['może 340 domów', 'pl', 'może'],
    ['talvez 340 casas', 'pt', 'talvez'],
    ['едва 340 домов', 'ru', 'едва'],
    ['poate 340 de case', 'ro', 'poate'],
    ['precisely 340 houses', 'en', undefined],
    ['killed 340 people', 'en', undefined],
    ['a total of 340 houses', 'en', undefined],
    ['hat 340 Häuser', 'de', undefined],
  ])('“%s”: %s, %s', (phrase, language, unknownHedge) => {
    const [number] = readNumbers(phrase, language);
    expect(number?.qualifier).toBe('exact');
    expect(number?.unknownHedge).toBe(unknownHedge);
  });
});

test('a number is found where it stands, with its sign and unit but without its hedge', () => {
  const text = 'In 2025 about $4.5 billion, or more than 12 % of it, went to two-thirds of 1,170 homes.';
  expect(readNumbers(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    '$4.5 billion',
    '12 %',
    'two-thirds',
    '1,170',
  ]);
});

test('a number of an article that is part of a name, a day or a time isn’t one', () => {
  const text =
    'On 28 March 2026 at 12:50 an F-16 of the 3rd Brigade flew over District 9. The G20 met in Q3 2025, in the 1990s it was the G7.';
  expect(readNumbers(text, 'en')).toEqual([]);
  expect(looseNumbers(text)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { kyivStory } from '../../../tests/unit/kyivStory.ts';
import { en } from './locale/en.ts';
import { fillText, looseNumbers, placeholders } from './text.ts';

test.each([
  ['no number', []],
  ['{attack-drones} drones', ['attack-drones']],
  ['{a}{b} and {a}', ['a', 'b', 'a']],
  ['{}', ['']],
  ['{ a }', [' a ']],
  ['{not closed', []],
  ['not opened}', []],
  ['{{a}}', ['a']],
])('“%s” refers to %j', (text, ids) => {
  expect(placeholders(text)).toEqual(ids);
});

describe('a placeholder becomes the number with all that belongs to it', () => {
  const figures = new Map(kyivStory.figures.map((figure) => [figure.id, figure]));
  const derived = new Map(kyivStory.derived.map((each) => [each.id, each]));

  test.each([
    ['no number', 'no number'],
    ['{ballistic-missiles} missiles', '32 missiles'],
    ['{attack-drones} attack drones', 'about 450 attack drones'],
    ['{kharkiv-consumers-without-power}', '60% of electricity consumers in Kharkiv region'],
    ['{us-arms-2026}', '$15\u00a0billion requested'],
    ['{purl-2025}', '$4 to $5\u00a0billion pledged'],
    ['{temperature}', 'below −20\u00a0°C'],
    ['{drones-per-missile} to one', 'about 14 to one'],
    ['{attack-drones} and {ballistic-missiles}', 'about 450 and 32'],
    ['{unknown} {}', '{unknown} {}'],
    ['$& {ballistic-missiles}', '$& 32'],
  ])('%j → %j', (text, filled) => {
    expect(fillText(text, figures, derived, en)).toBe(filled);
  });
});

test.each([
  ['no number', []],
  ['{purl-2025} in {drones-per-missile}', []],
  ['night of 2–3 February 2026', []],
  ['night of 2-3 February 2026', []],
  ['from 29 January to 5 February 2026', []],
  ['30 January – 1 February', []],
  ['2 and 3 February', []],
  ['in February 2026, in 2025', []],
  ['May 2026', []],
  ['in 1953', []],
  ['32 missiles', ['32']],
  ['Of 32.', ['32']],
  ['450, 32, and 1,100.5', ['450', '32', '1,100.5']],
  ['60% on 3 February 2026', ['60%']],
  ['$15 billion in 2026', ['$15 billion']],
  ['3 Feb', []],
  ['2026-02-03', []],
  ['at 10:30', []],
  ['COVID-19 kills two of 15', ['two', '15']],
  ['F-16s, H5N1, 5G, 9/11 and Formula 1', []],
  ['The G20 in Q3 2025, as in the 1990s and the 21st century', []],
  ['FTSE 100 falls in 2025–26; Article 5; COP30 at 14:30', []],
  ['Half of homes, two fifths of schools', ['Half', 'two fifths']],
  ['Ten times as many, twenty-one thousand', ['Ten', 'twenty-one thousand']],
  ['Toll reaches 1,644', ['1,644']],
  ['12 killed', ['12']],
  ['One of the largest, for a week, and no one knows', []],
  ['{a} million and {b} to one', []],
  ['32026 homes', ['32026']],
])('loose numbers in “%s”: %j', (text, numbers) => {
  expect(looseNumbers(text)).toEqual(numbers);
});

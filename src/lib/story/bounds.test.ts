import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from './parse.ts';
import { en } from './locale/en.ts';
import { figureWords } from './words.ts';

const seed = readFileSync('tests/samples/two-months-2026-08.yaml', 'utf8');

/** The words of a figure whose only phrase this is. */
function wordsOf(phrase: string, qualifier: string, value: number, language = 'en'): string {
  const text = seed
    .replace(
      'url: https://gazette.example/work',
      `url: https://gazette.example/work\n    language: ${language}`,
    )
    .replace('unit: percent\n    of: the workforce', 'unit: { one: home, other: homes }')
    .replace('claim: estimated', 'claim: reported')
    .replace(/value: 3.75\n(.*)exact\n.*/, `value: ${value}\n$1${qualifier}\n        phrase: ${phrase}`)
    .replace(/ {6}- source: courier[^]*?(?= {2}july:)/, '')
    .replace(/ {2}courier:[^]*?(?=\nfigures:)/, '');
  const { story, problems } = parse('seeds/x.yaml', text);
  const figure = story?.figures.find(({ id }) => id === 'june');
  return figure === undefined ? JSON.stringify(problems) : figureWords(figure, en);
}

// "As many as" is no cap, "at most" is one: both are the code up-to, and readers get the source's own words.
test.each([
  ['up to 340 homes', 'up-to', 'up to 340 homes'],
  ['Up to around 340 homes', 'up-to', 'up to 340 homes'],
  ['as many as 340 homes', 'up-to', 'as many as 340 homes'],
  ['As Many As 340 homes', 'up-to', 'as many as 340 homes'],
  ['at most 340 homes', 'up-to', 'at most 340 homes'],
  ['340 homes at most', 'up-to', 'at most 340 homes'],
  ['no more than 340 homes', 'up-to', 'no more than 340 homes'],
  ['not more than about 340 homes', 'up-to', 'not more than 340 homes'],
  ['340 homes or fewer', 'up-to', 'up to 340 homes'],
  ['at least 340 homes', 'at-least', 'at least 340 homes'],
  ['no fewer than 340 homes', 'at-least', 'no fewer than 340 homes'],
  ['no less than 340 homes', 'at-least', 'no less than 340 homes'],
  ['340-plus homes', 'at-least', 'at least 340 homes'],
  ['over 340 homes', 'more-than', 'more than 340 homes'],
  ['some 340 homes', 'about', 'about 340 homes'],
])('“%s”, %s, is told as “%s”', (phrase, qualifier, words) => {
  expect(wordsOf(phrase, qualifier, 340)).toBe(words);
});

test.each([
  ['не менш ніж 340 будинків', 'at-least', 'uk', 'at least 340 homes'],
  ['jusqu’à 340 maisons', 'up-to', 'fr', 'up to 340 homes'],
])('“%s”, %s in %s, is told in our words: “%s”', (phrase, qualifier, language, words) => {
  expect(wordsOf(phrase, qualifier, 340, language)).toBe(words);
});

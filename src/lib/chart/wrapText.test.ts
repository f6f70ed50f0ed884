import { expect, test } from 'vitest';

import { textWidth } from './textWidth.ts';
import { wrapEvenly, wrapText } from './wrapText.ts';

test('lines break between words', () => {
  const table: readonly (readonly [string, number, readonly string[]])[] = [
    ['Attack drones', 300, ['Attack drones']],
    ['Ballistic missiles', 100, ['Ballistic', 'missiles']],
    ['  two   spaces ', 300, ['two spaces']],
    ['', 300, []],
    [' \n ', 300, []],
    ['1\u00a0100 homes', 60, ['1\u00a0100', 'homes']],
  ];
  for (const [text, roomPx, lines] of table) expect(wrapText(text, 15, roomPx), text).toEqual(lines);
});

test('a word that is wider than a line breaks inside, and no character is lost', () => {
  const word = 'Дніпропетровськенерго'.repeat(5);
  const lines = wrapText(word, 15, 100);
  expect(lines.join('')).toBe(word);
  for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(100);
});

test('an accent and a joined emoji stay with what they belong to', () => {
  expect(wrapText('e\u0301e\u0301', 15, 12)).toEqual(['e\u0301', 'e\u0301']);
  expect(wrapText('👩\u200d🚒👩\u200d🚒', 15, 46)).toEqual(['👩\u200d🚒', '👩\u200d🚒']);
});

test('even lines are as many as needed, and none much shorter than the others', () => {
  const text = 'a week of calm and a night';
  expect(wrapText(text, 15, 200)).toEqual(['a week of calm and a', 'night']);
  expect(wrapEvenly(text, 15, 200)).toEqual(['a week of calm', 'and a night']);
  expect(wrapEvenly('night', 15, 200)).toEqual(['night']);
  expect(wrapEvenly('', 15, 200)).toEqual([]);
});

test('evening out the lines breaks no word that has room', () => {
  const widthOf = (text: string) => text.length * 10;
  expect(wrapEvenly('unemployment is up', 15, 120, widthOf)).toEqual(['unemployment', 'is up']);
  expect(wrapEvenly('a unemployment', 15, 125, widthOf)).toEqual(['a', 'unemployment']);
});

test('where a number and its scale are wider than a line, they part before a word does', () => {
  const widthOf = (text: string) => text.length * 10;
  expect(wrapText('about $15.2\u00a0billion', 15, 80, widthOf)).toEqual(['about', '$15.2', 'billion']);
});

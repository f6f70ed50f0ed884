import { describe, expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const LONG = `${'A sentence of an article that goes on and on. '.repeat(4)}It ends.`;

describe('a paragraph ends', () => {
  test.each([
    ['with a blank line', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
    ['with a line, where lines are long', `${LONG}\n${LONG}`, [LONG, LONG]],
    ['with a line, where lines are sentences', 'It rained in town.\nIt snowed on the hills of Exaland.', 2],
    ['with a line, where lines are a list', 'Greens 33\nHarbour Party 20', ['Greens 33', 'Harbour Party 20']],
    ['by the line ends of any system', 'One.\r\nTwo.\rThree.\fFour.', ['One.', 'Two.', 'Three.', 'Four.']],
    [
      'with a line that had room for the next word, where lines are broken at a width',
      'The storm sank a record number of boats in\nthe harbour of the island. It left houses\nwithout water.\nThe mayor said that the town would need a\nyear to mend them.',
      [
        'The storm sank a record number of boats in the harbour of the island. It left houses without water.',
        'The mayor said that the town would need a year to mend them.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const found = paragraphs(text, 'en');
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });
});

test.each([
  ['a word that was divided', 'mis-\nsiles that were', 'missiles that were'],
  ['a word with a soft hyphen', 'mis\u00ad\nsiles that were', 'missiles that were'],
  ['a number word', 'thirty-\ntwo boats', 'thirty-two boats'],
  ['a name', 'Anglo-\nSaxon boats', 'Anglo-Saxon boats'],
  ['digits', '450-\nplus boats', '450-plus boats'],
])('a line’s end puts together %s', (_, end, expected) => {
  const first = 'The storm of the night before sank at least the';
  const [before = '', after = ''] = end.split('\n');
  const text = `${first} ${before}\n${after} at rest in the harbour when it came over it and\nthe quay.`;
  expect(paragraphs(text, 'en')[0]).toBe(
    `${first} ${expected} at rest in the harbour when it came over it and the quay.`,
  );
});

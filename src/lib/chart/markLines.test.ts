import { expect, test } from 'vitest';

import { markLines } from './markLines.ts';
import type { Mark } from './plot.ts';

const mark: Mark = {
  label: 'Attack drones',
  short: 'about 450',
  words: 'about 450 drones',
  said: 'Sky News, in NextFin News, 3 February 2026',
  standing: '2 other reports agree',
  from: 450,
  to: 450,
  style: 'filled',
};

test.each<[string, Partial<Mark>, string[]]>([
  [
    'what, how much, who, and how firmly',
    {},
    [
      'Attack drones',
      'about 450 drones',
      'Sky News, in NextFin News, 3 February 2026',
      '2 other reports agree',
    ],
  ],
  [
    'a label once that its number repeats',
    { label: 'of consumers', words: '60% of consumers' },
    ['60% of consumers', 'Sky News, in NextFin News, 3 February 2026', '2 other reports agree'],
  ],
  [
    'no empty line',
    { standing: '' },
    ['Attack drones', 'about 450 drones', 'Sky News, in NextFin News, 3 February 2026'],
  ],
  [
    'nothing where nothing is known',
    { standing: undefined },
    ['Attack drones', 'about 450 drones', 'Sky News, in NextFin News, 3 February 2026'],
  ],
])('a reader is told %s', (_, parts, lines) => {
  expect(markLines({ ...mark, ...parts })).toEqual(lines);
});

import { expect, test } from 'vitest';
import { kyivFigure } from '../../../tests/unit/kyivStory.ts';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import type { Figure } from './story.ts';
import { signsWords } from './signs.ts';

const alone = madeUpReport();
const [early, late] = [
  madeUpReport({ asOf: '2026-05-10' }),
  madeUpReport({ asOf: '2026-05-11', value: 310 }),
];

test.each<[what: string, figure: Figure, words: string]>([
  ['one plain number', madeUpFigure([alone]), ''],
  ['one range', madeUpFigure([madeUpReport({ value: [4, 5], qualifier: 'range' })]), ''],
  [
    'about',
    madeUpFigure([madeUpReport({ qualifier: 'about' })]),
    'A line between two strokes: what the hedge leaves possible.',
  ],
  ['two alike', madeUpFigure([alone, alone]), 'Bold and orange: the headline report.'],
  [
    'one that differs',
    madeUpFigure([alone, madeUpReport({ value: 400 })]),
    'Bold and orange: the headline report. A diamond: differs from it.',
  ],
  [
    'another time',
    madeUpFigure([late, early]),
    'Bold and orange: the headline report. Grey: at another time.',
  ],
  [
    'open ends and another base',
    kyivFigure('kyiv-buildings-without-heat'),
    'Bold and orange: the headline report. A ring with an arrow: an open end. Grey: counts something else.',
  ],
])('a picture of reports of %s says what its signs mean', (_, figure, words) => {
  expect(signsWords(figure)).toBe(words);
});

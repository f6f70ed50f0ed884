import { expect, test } from 'vitest';
import { kyivFigure, kyivStory } from '../../../tests/unit/kyivStory.ts';
import { courier, madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import { chartCitation, figureCitation, sourceCitation } from './cite.ts';
import { en } from './locale/en.ts';

const COURIER = 'The Courier, 11 May 2026, https://courier.example/flood (retrieved 12 May 2026)';

test.each([
  [courier, COURIER],
  [
    { ...courier, title: 'Exa floods Exampleton' },
    'The Courier, “Exa floods Exampleton”, 11 May 2026, https://courier.example/flood (retrieved 12 May 2026)',
  ],
  [
    { ...courier, credit: 'AP' },
    'The Courier (AP), 11 May 2026, https://courier.example/flood (retrieved 12 May 2026)',
  ],
])('%# a source in one line', (source, line) => {
  expect(sourceCitation(source, en)).toBe(line);
});

const more = madeUpReport({ qualifier: 'more-than' });
test.each([
  ['nobody', more, `Homes flooded: more than 300 homes. ${COURIER}. Compiled by Us.`],
  [
    'a person',
    { ...more, saidBy: 'Ann Example' },
    `Homes flooded: more than 300 homes. Ann Example, in ${COURIER}. Compiled by Us.`,
  ],
  [
    'the outlet itself',
    { ...more, saidBy: 'The Courier' },
    `Homes flooded: more than 300 homes. ${COURIER}. Compiled by Us.`,
  ],
])('a figure said by %s', (_, report, line) => {
  expect(figureCitation(madeUpFigure([report]), 'Us', en)).toBe(line);
});

test('a real figure keeps its claim type, and names who said it before the outlet and the compilation', () => {
  expect(figureCitation(kyivFigure('us-arms-2026'), 'Sourced Figures', en)).toBe(
    'US arms for Ukraine, 2026: $15\u00a0billion requested. Mark Rutte, in NextFin News, 3 February 2026, https://www.nextfin.ai/en/news/nato-eu-leaders-kyiv-russia-energy-truce-cef5ebf415 (retrieved 23 November 2026). Compiled by Sourced Figures.',
  );
});

test.each([
  ['A river left its bed', [courier], `From: ${COURIER}. Charted as “A river left its bed”.`],
  [
    'A river left its bed.',
    [courier, { ...courier, publisher: 'The Gazette' }],
    `From: ${COURIER}; ${COURIER.replace('Courier', 'Gazette')}. Charted as “A river left its bed”.`,
  ],
])('a chart titled “%s”', (title, sources, line) => {
  expect(chartCitation(title, sources, en)).toBe(line);
});

test('every figure of the real story can be cited', () => {
  for (const figure of kyivStory.figures) {
    expect(figureCitation(figure, 'Us', en)).toContain(figure.headline.source.url);
  }
});

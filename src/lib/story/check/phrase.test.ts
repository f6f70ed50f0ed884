import { describe, expect, test } from 'vitest';
import { kyivStory } from '../../../../tests/unit/kyivStory.ts';
import type { Qualifier } from '../codes.ts';
import { UNITS, unitText, type Unit } from '../../units.ts';
import type { Value } from '../story.ts';
import { phraseMismatch } from './phrase.ts';

test('the phrases of the real story hold what it says, with its hedges', () => {
  const reports = kyivStory.figures.flatMap((figure) => figure.reports);
  expect(reports.length).toBeGreaterThan(30);
  const misfits = reports.flatMap((report) => phraseMismatch(report, report.source.language) ?? []);
  expect(misfits).toEqual([]);
});

test('no phrase of the real story holds its number with another hedge', () => {
  const reports = kyivStory.figures.flatMap((figure) => figure.reports);
  const others = reports.flatMap((report) =>
    (['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than', 'almost'] as const)
      .filter((qualifier) => qualifier !== report.qualifier && report.qualifier !== 'range')
      .map((qualifier) => ({ ...report, qualifier })),
  );
  expect(others.filter((report) => phraseMismatch(report, report.source.language) === undefined)).toEqual([]);
});

const counted = { one: 'home', other: 'homes' };

describe('a phrase and what it is said to hold', () => {
  const FITTING: readonly (readonly [string, Value, Qualifier, string, Unit])[] = [
    ['more than 300 homes', 300, 'more-than', 'en', counted],
    ['300 homes, more than 300 in all', 300, 'exact', 'en', counted],
    ['300 homes, more than 300 in all', 300, 'more-than', 'en', counted],
    ['around $4-$5 billion by the end of 2025', [4e9, 5e9], 'range', 'en', 'USD'],
    ['below -20°C', -20, 'less-than', 'en', 'degree-celsius'],
    ['plus de 300 maisons', 300, 'more-than', 'fr', counted],
    ['a third of homes', 33.3, 'exact', 'en', 'percent'],
    ['a third of homes', 33.33, 'exact', 'en', 'percent'],
    ['12 million by the third day', 12e6, 'exact', 'en', 'USD'],
    ['4–5 Mt', [4, 5], 'range', 'en', 'megatonne'],
    ['£70bn of bonds', 70e9, 'exact', 'en', { one: 'Exaland pound', other: 'Exaland pounds' }],
    ['30 points', 30, 'exact', 'en', { one: 'point', other: 'points' }],
    ['340 barrels', 340, 'exact', 'en', { one: 'cask', other: 'casks' }],
    ['five pounds of gold', 5, 'exact', 'en', 'pound'],
    ['two thirds of a tonne', 2 / 3, 'exact', 'en', counted],
    ['12 Mt of CO2', 12, 'exact', 'en', counted],
    ['12 Mt of CO2', 12e6, 'exact', 'en', counted],
    ['cut by 25 basis points', -0.25, 'exact', 'en', 'percentage-point'],
    ['fell by more than 12%', -12, 'less-than', 'en', 'percent'],
  ];
  test.each(FITTING)('fit: “%s” and %j, %s', (phrase, value, qualifier, language, unit) => {
    expect(phraseMismatch({ phrase, value, qualifier, unit }, language)).toBeUndefined();
  });

  test('fit: of a change the hedge is about its size, whichever way it goes', () => {
    const against = 'the year before';
    const fall = { phrase: 'fell by more than 12%', value: -12, unit: 'percent', against } as const;
    expect(phraseMismatch({ ...fall, qualifier: 'more-than' }, 'en')).toBeUndefined();
    expect(phraseMismatch({ ...fall, qualifier: 'less-than' }, 'en')).toMatchObject({
      allowed: 'qualifier more-than, as the phrase puts it',
    });
  });

  const MISFITS: readonly (readonly [string, Value, Qualifier, string, string, string])[] = [
    ['310 homes', 300, 'exact', 'en', '“310 homes”, which holds 310', 'words that hold 300'],
    ['many homes', 300, 'exact', 'en', '“many homes”, which holds no number', 'words that hold 300'],
    [
      'dozens of homes',
      24,
      'at-least',
      'en',
      '“dozens of homes”, which holds a quantity that nobody counted',
      'words that hold 24',
    ],
    ['20°C', -20, 'exact', 'en', '“20°C”, which holds 20', 'words that hold -20'],
    ['15 million', 15e9, 'exact', 'en', '“15 million”, which holds 15000000', 'words that hold 15000000000'],
    ['1 to 6', [4, 5], 'range', 'en', '“1 to 6”, which holds 1 to 6', 'words that hold 4 and 5'],
    ['4 to 6', 4, 'exact', 'en', '“4 to 6”, which holds 4 to 6', 'words that hold 4'],
    ['310 maisons', 300, 'exact', 'fr', '“310 maisons”, which holds 310', 'words that hold 300'],
    ['thirty-two homes', 2, 'exact', 'en', '“thirty-two homes”, which holds 32', 'words that hold 2'],
    ['a third of homes', 33, 'exact', 'en', '“a third of homes”, which holds 33.3', 'words that hold 33'],
    ['fell by 12%', 12, 'exact', 'en', '“fell by 12%”, which holds -12', 'words that hold 12'],
    [
      'nowhere near 340 homes',
      340,
      'exact',
      'en',
      '“nowhere near 340 homes”, which holds no number',
      'words that hold 340',
    ],
  ];
  test.each(MISFITS)('don’t fit: “%s” and %j, %s', (phrase, value, qualifier, language, found, allowed) => {
    const mismatch = phraseMismatch({ phrase, value, qualifier, unit: counted }, language);
    expect(mismatch).toMatchObject({ found, allowed, open: 'declare' });
  });

  const HEDGED: readonly (readonly [string, Value, Qualifier, string, string])[] = [
    ['about 300 homes', 300, 'exact', 'en', 'about'],
    ['300 homes', 300, 'about', 'en', 'exact'],
    ['no more than 300 homes', 300, 'more-than', 'en', 'up-to'],
    ['300 homes or more', 300, 'exact', 'en', 'at-least'],
    ['peste 300', 300, 'about', 'ro', 'more-than'],
    ['не більш ніж 450 дронів', 450, 'more-than', 'uk', 'up-to'],
    ['plus de 300 maisons', 300, 'exact', 'fr', 'more-than'],
    ['fell by up to 12%', -12, 'exact', 'en', 'at-least'],
  ];
  test.each(HEDGED)('fit but for the hedge: “%s” and %j, %s', (phrase, value, qualifier, language, right) => {
    expect(phraseMismatch({ phrase, value, qualifier }, language)).toEqual({
      found: `qualifier ${qualifier} for “${phrase}”`,
      allowed: `qualifier ${right}, as the phrase puts it`,
      differs: 'hedge',
      // A hedge that the words have can't be declared away.
      open: qualifier === 'exact' ? 'correct' : 'declare',
    });
  });

  const REMARKS: readonly (readonly [string, Value, Qualifier, string, string])[] = [
    ['north of 340 homes', 340, 'more-than', 'en', 'not recognised: “north of”'],
    ['north of 340 homes', 340, 'exact', 'en', 'not recognised: “north of”'],
    ['reportedly 340 homes', 340, 'about', 'en', 'not recognised: “reportedly”'],
    ['340-something homes', 340, 'at-least', 'en', 'not recognised: “something”'],
    ['noin 340 taloa', 340, 'about', 'fi', 'words in “fi”, whose hedges nobody has listed'],
    ['noin 340 taloa', 340, 'exact', 'fi', 'words in “fi”, whose hedges nobody has listed'],
    ['une dizaine de morts', 10, 'exact', 'fr', 'exact for “une dizaine de morts”'],
    ['fell by more than 12%', -12, 'more-than', 'en', 'more-than -12 for a fall'],
  ];
  test.each(REMARKS)(
    'are left to the author: “%s” and %j, %s',
    (phrase, value, qualifier, language, found) => {
      const mismatch = phraseMismatch({ phrase, value, qualifier }, language);
      expect(mismatch).toMatchObject({ found, open: 'remark' });
    },
  );

  // Guards against "31 TWh less" being refused, and against a rise being taken for a fall.
  test.each([
    ['31 TWh less than a year before', -31, 'exact', 'terawatt-hour', 'remark'],
    ['a quarter of a point', -0.25, 'exact', 'percentage-point', 'remark'],
    ['fell by 12 Mt of CO2, or 0.2 percent', -0.2, 'exact', 'percent', 'remark'],
    ['about 12 percent', -12, 'about', 'percent', 'remark'],
    ['about 12 percent', -12, 'exact', 'percent', 'correct'],
    ['rose by 12 percent', -12, 'exact', 'percent', 'declare'],
    ['€12', -12, 'exact', 'percent', 'declare'],
    ['fell by 12 percent', -12, 'exact', 'percent', undefined],
  ] as const)('a change as “%s” and %d, %s, in %s: %s', (phrase, value, qualifier, unit, open) => {
    const mismatch = phraseMismatch({ phrase, value, qualifier, unit, against: 'the year before' }, 'en');
    expect(mismatch?.open).toBe(open);
  });

  // Guards against a unit whose own sign or words the check takes for another one's: m/s for metres.
  test.each(Object.keys(UNITS))('%s is taken in its own sign and words', (unit) => {
    const { one = '', other = '', sign = '' } = UNITS[unit] ?? {};
    const phrases = [`1 ${one}`, `5,072 ${other}`, ...(sign === '' ? [] : [`5,072 ${sign}`])];
    const misfits = phrases.flatMap(
      (phrase, index) =>
        phraseMismatch({ phrase, value: index === 0 ? 1 : 5072, qualifier: 'exact', unit }, 'en') ?? [],
    );
    expect(misfits).toEqual([]);
  });

  const OTHER_UNITS: readonly (readonly [string, Value, string, Unit, string, string])[] = [
    ['€15 billion', 15e9, 'en', 'USD', 'euro', 'declare'],
    ['15 млрд грн', 15e9, 'uk', 'USD', 'Ukrainian hryvnia', 'declare'],
    ['£70bn', 70e9, 'en', { one: 'home', other: 'homes' }, 'British pound', 'declare'],
    ['60% of homes', 60, 'en', { one: 'home', other: 'homes' }, 'percent', 'declare'],
    ['15 tonnes', 15, 'en', 'USD', 'tonne', 'declare'],
    ['4.7 percent', 4.7, 'en', 'percentage-point', 'percent', 'declare'],
    ['25 points', 25, 'en', 'basis-point', 'percentage point', 'declare'],
    ['12 hours', 12, 'en', 'week', 'hour', 'declare'],
    ['500 MW', 500, 'en', 'megawatt-hour', 'megawatt', 'declare'],
    ['$15 billion', 15e9, 'en', 'CAD', 'US dollar', 'remark'],
    ['A$15 billion', 15e9, 'en', 'USD', 'Australian dollar', 'remark'],
    ['¥15 billion', 15e9, 'en', 'CNY', 'Japanese yen', 'remark'],
    ['104 degrees', 104, 'en', 'degree-fahrenheit', 'degree Celsius', 'remark'],
  ];
  test.each(OTHER_UNITS)(
    '“%s” and %j (%s) in %j is in %s: %s',
    (phrase, value, language, unit, read, open) => {
      const mismatch = phraseMismatch({ phrase, value, qualifier: 'exact', unit }, language);
      expect(mismatch?.found).toContain(read);
      expect(mismatch?.open).toBe(open);
      // No remedy proposes another unit: which one is meant only the author knows.
      expect(mismatch?.allowed).toMatch(
        new RegExp(`^(?:words for a number in )?${unitText(unit)}(?:, if|$)`),
      );
    },
  );
});

import { afterEach, describe, expect, test } from 'vitest';
import { madeUpFigure, madeUpReport } from '../../tests/unit/madeUp.ts';
import { plotOf } from './chart/plotOf.ts';
import { compare } from './story/standing.ts';
import { axisTexts, quantityText } from './story/format.ts';
import { en } from './story/locale/en.ts';
import { unitSchema } from './story/schema.ts';
import {
  converted,
  CURRENCIES,
  isCurrency,
  unitCode,
  unitCodeMapping,
  unitCodeMeaning,
  UNITS,
  unitText,
} from './units.ts';

describe('each unit is whole', () => {
  const DRAWN = {
    id: 'chart',
    kind: 'bar',
    title: 'A chart',
    subtitle: 'Of a number',
    derived: [],
  } as const;

  test.each(Object.keys(UNITS))('%s is taken in a seed, written, coded and drawn', (unit) => {
    const { one, other, sign, ucum, factor, leads = false } = UNITS[unit] ?? {};
    expect(unitSchema.safeParse(unit).success).toBe(true);
    const written = quantityText({ value: 5072, qualifier: 'exact', unit }, en);
    const after = `5,072${sign === '%' ? '' : '\u00a0'}${sign === '' ? other : sign}`;
    expect(written).toBe(leads ? `${one}\u00a05,072` : after);
    expect(axisTexts([0, 2000], unit, en)[1]).toContain(sign === '' ? other : sign);
    expect(quantityText({ value: 1, qualifier: 'exact', unit }, en)).toContain(sign === '' ? one : sign);
    expect(unitText(unit)).toBe(one);
    expect(unitCode(unit)).toMatch(/^[A-Z\d]{2,3}$|^UCUM:\S/);
    expect(unitCodeMeaning(unitCode(unit))).toContain(one);
    expect(unitCodeMapping(unitCode(unit))).toContain(`UCUM: ${ucum ?? '?'}`);
    expect(factor).toBeGreaterThan(0);
    const figure = madeUpFigure([madeUpReport({ value: 42, unit })]);
    expect(plotOf({ ...DRAWN, figures: [figure] }, en).marks[0]?.short).toContain(sign === '' ? other : sign);
  });

  test('no two have a name, a sign or a code in common', () => {
    const rows = Object.entries(UNITS);
    for (const key of ['one', 'sign', 'ucum'] as const) {
      const texts = rows.map(([, row]) => row[key]).filter((text) => text !== '');
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
    const codes = [...rows.map(([unit]) => unitCode(unit)), ...CURRENCIES];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});

test.each([
  [25, 'basis-point', 'percentage-point', 0.25],
  [12, 'megatonne', 'tonne', 12e6],
  [1, 'square-kilometre', 'hectare', 100],
  [0, 'degree-celsius', 'degree-fahrenheit', 32],
  [-40, 'degree-fahrenheit', 'degree-celsius', -40],
  [2, 'year', 'month', 24],
  [90, 'minute', 'hour', 1.5],
  [1, 'terawatt-hour', 'gigawatt-hour', 1000],
  [5, 'EUR', 'EUR', 5],
  [5, 'EUR', 'USD', undefined],
  [5, 'percent', 'percentage-point', undefined],
  [5, 'kilometre', 'hectare', undefined],
])('%d %s in %s is %d', (value, from, to, expected) => {
  expect(converted(value, from, to)).toBe(expected);
});

describe('money', () => {
  test.each([
    ['USD', '$5'],
    ['EUR', '€5'],
    ['GBP', '£5'],
    ['INR', '₹5'],
    ['JPY', '¥5'],
    ['AUD', 'A$5'],
    ['CNY', 'CN¥5'],
    ['UAH', 'UAH\u00a05'],
    ['PLN', 'PLN\u00a05'],
  ])('%s is written %s', (unit, text) => {
    expect(quantityText({ value: 5, qualifier: 'exact', unit }, en)).toBe(text);
    expect(isCurrency(unit)).toBe(true);
    expect(unitCode(unit)).toBe(unit);
    expect(unitSchema.safeParse(unit).success).toBe(true);
  });

  test('of two currencies is never mistaken for one another: each has a sign of its own', () => {
    const texts = [...CURRENCIES].map((unit) => quantityText({ value: 5, qualifier: 'exact', unit }, en));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each(['XXX', 'XTS', 'usd', 'ABC', 'hours', '2', ''])('%j is no unit', (text) => {
    expect(unitSchema.safeParse(text).success).toBe(false);
  });
});

describe('a unit that is added in one row', () => {
  afterEach(() => {
    Reflect.deleteProperty(UNITS, 'furlong');
  });

  test('is taken, written, converted and coded everywhere', () => {
    const furlong = {
      ...UNITS['mile'],
      one: 'furlong',
      other: 'furlongs',
      factor: 201.168,
      cefact: 'M50',
      ucum: '[fur_us]',
    };
    Reflect.set(UNITS, 'furlong', furlong);
    expect(unitSchema.safeParse('furlong').success).toBe(true);
    expect(quantityText({ value: 8, qualifier: 'about', unit: 'furlong' }, en)).toBe('about 8\u00a0furlongs');
    expect(unitCode('furlong')).toBe('M50');
    expect(
      compare(
        { value: 1, unit: 'mile', qualifier: 'exact' },
        { value: 8, unit: 'furlong', qualifier: 'exact' },
      ),
    ).toBe('confirms');
  });
});

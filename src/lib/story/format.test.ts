import { describe, expect, test } from 'vitest';
import { axisTexts, countedNoun, numberText, quantityText } from './format.ts';
import { en } from './locale/en.ts';
import type { Unit } from '../units.ts';
import type { Quantity, Value } from './story.ts';

const homes = { one: 'home', other: 'homes' };

test.each([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [0.5, '0.5'],
  [1.5, '1.5'],
  [2.5, '2.5'],
  [-0.5, '−0.5'],
  [-20, '−20'],
  [999, '999'],
  [1100, '1,100'],
  [15.5, '15.5'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333333'],
  [1e-7, '0.0000001'],
  [999_999, '999,999'],
  [999_999.5, '999,999.5'],
  [1e6, '1\u00a0million'],
  [-1e6, '−1\u00a0million'],
  [1_234_567, '1,234,567'],
  [1_234_000, '1.234\u00a0million'],
  [12_340_000, '12.34\u00a0million'],
  [12_345_000, '12,345,000'],
  [123_450_000, '123.45\u00a0million'],
  [-8_045_311_447, '−8,045,311,447'],
  [999_999_999, '999,999,999'],
  [36_214_310_734_521, '36,214,310,734,521'],
  [730_824_308_702_722, '730,824,308,702,722'],
  [12_345_678_901.2345, '12,345,678,901.2345'],
  [15e9, '15\u00a0billion'],
  [15.5e9, '15.5\u00a0billion'],
  [2e12, '2\u00a0trillion'],
  [1e21, '1,000,000,000\u00a0trillion'],
])('the number %d is written %j', (value, text) => {
  expect(numberText(value, en)).toBe(text);
});

describe('what is no number is never written as one', () => {
  test.each([NaN, Infinity, -Infinity])('%d', (value) => {
    const error = new RangeError(`${value} can’t be written as a number`);
    expect(() => numberText(value, en)).toThrow(error);
    expect(() => quantityText({ value, qualifier: 'about', unit: 'USD' }, en)).toThrow(error);
    expect(() => quantityText({ value: [1, value], qualifier: 'range', unit: homes }, en)).toThrow(error);
    expect(() => axisTexts([1, value], 'USD', en)).toThrow(RangeError);
  });
});

const QUANTITIES: readonly (readonly [Quantity['qualifier'], Value, Unit, string])[] = [
  ['exact', 32, homes, '32'],
  ['exact', -0, homes, '0'],
  ['about', 450, homes, 'about 450'],
  ['at-least', 1100, homes, 'at least 1,100'],
  ['more-than', 1100, homes, 'more than 1,100'],
  ['up-to', 1100, homes, 'up to 1,100'],
  ['less-than', 1100, homes, 'less than 1,100'],
  ['almost', 90, homes, 'almost 90'],
  ['range', [40, 50], homes, '40 to 50'],
  ['range', [999, 1000], homes, '999 to 1,000'],
  ['exact', 60, 'percent', '60%'],
  ['about', 0.5, 'percent', 'about 0.5%'],
  ['range', [60, 70], 'percent', '60 to 70%'],
  ['exact', 15e9, 'USD', '$15\u00a0billion'],
  ['about', 15.5e9, 'USD', 'about $15.5\u00a0billion'],
  ['exact', 450, 'USD', '$450'],
  ['exact', -450, 'USD', '−$450'],
  ['exact', -15e9, 'USD', '−$15\u00a0billion'],
  ['exact', 999_999_999_999.9, 'USD', '$999,999,999,999.9'],
  ['about', 123.45e9, 'USD', 'about $123.45\u00a0billion'],
  ['exact', 1500, 'EUR', '€1,500'],
  ['more-than', 2e6, 'EUR', 'more than €2\u00a0million'],
  ['range', [4e9, 5e9], 'USD', '$4 to $5\u00a0billion'],
  ['range', [500e6, 1.5e9], 'USD', '$500\u00a0million to $1.5\u00a0billion'],
  ['range', [1_234_567, 2e6], homes, '1,234,567 to 2,000,000'],
  ['range', [0, 5e9], 'EUR', '€0 to €5\u00a0billion'],
  ['exact', -20, 'degree-celsius', '−20\u00a0°C'],
  ['less-than', -20, 'degree-celsius', 'below −20\u00a0°C'],
  ['more-than', 40, 'degree-celsius', 'above 40\u00a0°C'],
  ['at-least', 40, 'degree-celsius', 'at least 40\u00a0°C'],
  ['range', [-20, -15], 'degree-celsius', '−20 to −15\u00a0°C'],
  ['exact', 1, 'week', '1\u00a0week'],
  ['about', 1, 'week', 'about 1\u00a0week'],
  ['exact', 2, 'week', '2\u00a0weeks'],
  ['exact', 0.5, 'week', '0.5\u00a0weeks'],
  ['range', [1, 2], 'week', '1 to 2\u00a0weeks'],
  ['exact', 7.7, 'magnitude', 'magnitude\u00a07.7'],
  ['about', 7, 'magnitude', 'about magnitude\u00a07'],
  ['range', [7.5, 7.7], 'magnitude', 'magnitude\u00a07.5 to 7.7'],
];

test.each(QUANTITIES)('%s %j in %j is written %j', (qualifier, value, unit, text) => {
  expect(quantityText({ value, qualifier, unit }, en)).toBe(text);
});

// Guards against a text that begins with + or -, which CSV refuses, since spreadsheets run it.
test.each([
  [2.6, 'exact', 'up 2.6%'],
  [-12, 'exact', 'down 12%'],
  [-12, 'more-than', 'down more than 12%'],
  [[-5, -4], 'range', 'down 4 to 5%'],
  [0, 'exact', '0%'],
  [[-1, 2], 'range', '−1 to 2%'],
] as const)('a change of %j, %s, is written %j', (value, qualifier, text) => {
  expect(quantityText({ value, qualifier, unit: 'percent', against: 'May' }, en)).toBe(text);
});

// Guards against "800 to 2 million", which reads as 800 million.
test.each([
  [[800, 2e6], homes, '800 to 2,000,000'],
  [[900_000, 1.5e6], 'USD', '$900,000 to $1,500,000'],
  [[-5, 1e9], homes, '−5 to 1,000,000,000'],
] as const)('a range whose lower end alone is small, %j, is written out: %j %j', (value, unit, text) => {
  expect(quantityText({ value, qualifier: 'range', unit }, en)).toBe(text);
});

test.each([
  [[0, 500, 1000], homes, ['0', '500', '1,000']],
  [[-0], homes, ['0']],
  [[445, 447.5, 450], homes, ['445.0', '447.5', '450.0']],
  [[0, 1e6, 2.5e6], homes, ['0', '1.0m', '2.5m']],
  [[0, 60, 100], 'percent', ['0%', '60%', '100%']],
  [[0, 5e9, 15e9], 'USD', ['$0', '$5bn', '$15bn']],
  [[15e9, 15.2e9, 15.4e9], 'USD', ['$15.0bn', '$15.2bn', '$15.4bn']],
  [[-15e9, 15e9], 'USD', ['−$15bn', '$15bn']],
  [[0, 500e6, 1e9], 'USD', ['$0', '$0.5bn', '$1.0bn']],
  [[3e12], 'USD', ['$3tn']],
  [[500_000], 'EUR', ['€500,000']],
  [[-20, 0], 'degree-celsius', ['−20\u00a0°C', '0\u00a0°C']],
  [[1, 2], 'week', ['1\u00a0week', '2\u00a0weeks']],
  [[2e6], 'week', ['2m\u00a0weeks']],
  [[123_456_789.123], homes, ['123,456,789.123']],
  [[1e9, 1_000_500_000], homes, ['1,000,000,000', '1,000,500,000']],
] as const)('on an axis %j in %j are written %j', (values, unit, texts) => {
  expect(axisTexts(values, unit, en)).toEqual(texts);
});

test.each([
  [1, homes, 'home'],
  [0, homes, 'homes'],
  [2, homes, 'homes'],
  [1.5, homes, 'homes'],
  [[1, 2], homes, 'homes'],
  [1, 'week', ''],
  [60, 'percent', ''],
] as const)('the noun after %j of %j is %j', (value, unit, noun) => {
  expect(countedNoun({ value, unit })).toBe(noun);
});

import { expect, test } from 'vitest';
import { madeUpFigure, madeUpReport } from '../../../tests/unit/madeUp.ts';
import type { Figure, Quantity } from '../story/story.ts';
import { cardChart } from './cardChart.ts';

function drawn(quantity: Partial<Quantity>, parts: Partial<Figure> = {}): string | undefined {
  const report = madeUpReport(quantity);
  const chart = cardChart(madeUpFigure([report], { ...quantity, ...parts }));
  return chart?.kind === 'units' ? `squares of ${chart.per}` : chart?.kind;
}

test.each<[what: string, quantity: Partial<Quantity>, parts: Partial<Figure>, drawn: string | undefined]>([
  ['a count', { value: 32 }, {}, 'squares of 1'],
  ['as many as can be seen at a glance', { value: 100 }, {}, 'squares of 1'],
  ['more', { value: 101 }, {}, 'squares of 10'],
  ['many', { value: 1_234_567 }, {}, 'squares of 100000'],
  ['a range, by its upper end', { value: [90, 450], qualifier: 'range' }, {}, 'squares of 10'],
  ['a sum', { value: 15e9, unit: 'USD' }, {}, 'squares of 1000000000'],
  ['an amount', { value: 5072, unit: 'terawatt-hour' }, {}, 'squares of 100'],
  ['none', { value: 0 }, {}, undefined],
  ['less than one', { value: 0.5, unit: 'USD' }, {}, undefined],
  ['a share', { value: 60, unit: 'percent' }, { of: 'homes' }, 'share'],
  ['a percentage of nothing that is named', { value: 4, unit: 'percent', per: 'year' }, {}, undefined],
  ['more than the whole', { value: 130, unit: 'percent' }, { of: 'the plan' }, undefined],
  ['a change', { value: -12, unit: 'percent', against: 'May' }, {}, undefined],
  ['a rate', { value: 7, per: '100,000 people' }, {}, undefined],
  ['a temperature', { value: -20, unit: 'degree-celsius' }, {}, undefined],
  ['a level, which doesn’t add up', { value: 8, unit: 'metre' }, {}, undefined],
])('the card of %s', (_, quantity, parts, expected) => {
  expect(drawn(quantity, parts)).toBe(expected);
});

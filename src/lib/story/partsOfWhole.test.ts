import { expect, test } from 'vitest';

import { leavesRest, tooMuch } from './partsOfWhole.ts';
import type { Amount, Value } from './story.ts';

const part = (value: Value, qualifier: Amount['qualifier'] = 'exact'): Amount => ({
  value,
  qualifier,
  unit: 'percent',
});

test.each<[string, Amount[], number | undefined]>([
  ['what makes the whole', [part(60), part(40)], undefined],
  ['what rounding may have raised', [part(34), part(33), part(34)], undefined],
  ['parts of a digit more, which round less', [part(60.2), part(40.1)], 100.2],
  ['more than rounding explains', [part(60), part(42)], 101],
  ['a number rounded to tens', [part(50), part(60)], 109],
  ['“about”, which may be less', [part(61, 'about'), part(41, 'about')], undefined],
  ['“more than”, which is no less', [part(60, 'more-than'), part(41, 'more-than')], 101],
  ['“up to”, which may be none', [part(60), part(90, 'up-to')], undefined],
  ['a poll with its margin', [{ ...part(60), interval: { from: 57, to: 63 } }, part(43)], undefined],
  ['a range by its lower end', [part([40, 60], 'range'), part(50)], undefined],
])('of %s', (_, parts, least) => {
  expect(tooMuch(parts)).toBe(least);
});

test.each<[Amount[], boolean]>([
  [[part(60), part(40)], false],
  [[part(33.3), part(33.3), part(33.3)], false],
  [[part(33), part(33), part(32)], true],
  [[part(60), part(30)], true],
  [[part(60), part([20, 40], 'range')], false],
])('%j leaves a rest: %s', (parts, leaves) => {
  expect(leavesRest(parts)).toBe(leaves);
});

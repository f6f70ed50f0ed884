// @ts-check
import { expect, test } from 'vitest';
import { formatRows, isOver } from './benchTable.js';

test('a row is over its budget above it, not at it, and when it could not be measured', () => {
  const rows = [1023, 1024, 1025, NaN].map((measured) => ({
    what: 'page',
    measured,
    atMost: 1024,
    unit: /** @type {const} */ ('B'),
  }));
  expect(rows.map(isOver)).toEqual([false, false, true, true]);
});

test('rows line up', () => {
  const table = formatRows([
    { what: 'page', measured: 12345, atMost: 26624, unit: 'B' },
    { what: 'layout shift', measured: 0.0512, atMost: 0, unit: '' },
  ]);
  expect(table).toBe(
    [
      'what          measured   at most',
      'page          12,345 B  26,624 B  ok',
      'layout shift    0.0512         0  OVER',
    ].join('\n'),
  );
});

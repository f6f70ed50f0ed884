import { expect, test } from 'vitest';
import { onePerStatement } from '../../src/lib/story/select.ts';
import { courier, madeUpReport } from './madeUp.ts';

const gazette = { ...courier, id: 'gazette', publisher: 'The Gazette' };

test.each([
  ['two numbers of one speaker', [{ saidBy: 'Mayor' }, { saidBy: 'Mayor' }], ['homes-2']],
  ['two speakers of one outlet', [{ saidBy: 'Mayor' }, { saidBy: 'Fire service' }], ['homes-1', 'homes-2']],
  ['a speaker and the outlet itself', [{ saidBy: 'Mayor' }, {}], ['homes-1', 'homes-2']],
  [
    'one speaker in two outlets',
    [{ saidBy: 'Mayor' }, { saidBy: 'Mayor', source: gazette }],
    ['homes-1', 'homes-2'],
  ],
])('of %s it leaves one for each source and speaker', (_, parts, expected) => {
  const reports = parts.map((part, index) => madeUpReport({ id: `homes-${index + 1}`, ...part }));
  expect(onePerStatement(reports).map(({ id }) => id)).toEqual(expected);
});

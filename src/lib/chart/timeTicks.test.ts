import { expect, test } from 'vitest';
import { dayNumber } from '../story/days.ts';
import { en } from '../story/locale/en.ts';
import { timeTicks } from './timeTicks.ts';

test.each([
  ['2026-02-03', '2026-02-03', ['3 Feb']],
  ['2026-01-29', '2026-02-02', ['29 Jan', '30 Jan', '31 Jan', '1 Feb', '2 Feb']],
  [
    '2026-01-29',
    '2026-02-18',
    [
      '29 Jan',
      '31 Jan',
      '2 Feb',
      '4 Feb',
      '6 Feb',
      '8 Feb',
      '10 Feb',
      '12 Feb',
      '14 Feb',
      '16 Feb',
      '18 Feb',
    ],
  ],
  ['2025-12-31', '2026-01-02', ['31 Dec 2025', '1 Jan 2026', '2 Jan 2026']],
  ['2026-01-10', '2026-06-20', ['Feb', 'Mar', 'Apr', 'May', 'Jun']],
  ['2025-10-10', '2026-03-01', ['Nov 2025', 'Dec 2025', 'Jan 2026', 'Feb 2026', 'Mar 2026']],
  ['2023-02-03', '2026-02-03', ['2024', '2025', '2026']],
  ['2019-05-01', '2026-02-03', ['2020', '2021', '2022', '2023', '2024', '2025', '2026']],
  ['1950-05-01', '2026-02-03', ['1960', '1970', '1980', '1990', '2000', '2010', '2020']],
] as const)('from %s to %s', (first, last, texts) => {
  expect(timeTicks(dayNumber(first), dayNumber(last), en).map(({ text }) => text)).toEqual(texts);
});

test('no two ticks of a span have one name, and each lies in it', () => {
  const first = dayNumber('2024-02-03');
  for (let days = 0; days < 5000; days += 13) {
    const ticks = timeTicks(first, first + days, en);
    expect(new Set(ticks.map(({ text }) => text)).size, `${days} days`).toBe(ticks.length);
    expect(
      ticks.every(({ value }) => value >= first && value <= first + days),
      `${days} days`,
    ).toBe(true);
  }
});

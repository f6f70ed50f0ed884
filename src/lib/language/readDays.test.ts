import { expect, test } from 'vitest';
import { readDays } from './readDays.ts';

test.each([
  ['en', 'on 3 February 2026 and March 4', '2026-02-03, 2025-03-04'],
  ['en', 'February 3, 2026', '2026-02-03'],
  ['en', 'talks on February 4-5, then on 2–3 May', '2025-02-04, 2025-05-02'],
  ['en', 'in July 2026, in 2024, by 2026-08-07', '2026-07, 2024, 2026-08-07'],
  ['en', '2,026 boats, 2026.5 tonnes, $2026, 1999%', ''],
  ['en', 'It may 12 times, on May 12', '2025-05-12'],
  ['de', 'am 3. Februar, am 14.06.2026, im März 2026', '2025-02-03, 2026-06-14, 2026-03'],
  ['uk', '3 лютого 2026 року, 15 травня', '2026-02-03, 2025-05-15'],
  ['fr', 'le 3 février 2026', '2026-02-03'],
  ['zh', '2026-02-03', '2026-02-03'],
])('%s: the days of “%s”', (language, text, expected) => {
  expect(
    readDays(text, language, 2025)
      .map(({ time }) => time)
      .join(', '),
  ).toBe(expected);
});

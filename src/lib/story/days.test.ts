import { afterEach, expect, test, vi } from 'vitest';
import { dayNumber, dayOfNumber, daysText, dayText, shortDayText, weekdayText } from './days.ts';
import { en } from './locale/en.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const NUMBERS = [
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
  ['2026-01-31', 20_484],
  ['2026-02-01', 20_485],
  ['2026-03-29', 20_541],
  ['2026-12-31', 20_818],
  ['2027-01-01', 20_819],
] as const;

const TEXTS = [
  ['2026-02-03', '3 February 2026', '3 Feb', 'Tuesday 3 February 2026'],
  ['2026-01-31', '31 January 2026', '31 Jan', 'Saturday 31 January 2026'],
  ['2025-12-31', '31 December 2025', '31 Dec', 'Wednesday 31 December 2025'],
  ['2026-01-01', '1 January 2026', '1 Jan', 'Thursday 1 January 2026'],
  ['2024-02-29', '29 February 2024', '29 Feb', 'Thursday 29 February 2024'],
] as const;

const SPANS = [
  ['2026-02-03', '2026-02-03', '3 February'],
  ['2026-02-02', '2026-02-03', '2–3 February'],
  ['2026-02-09', '2026-02-10', '9–10 February'],
  ['2026-02-01', '2026-02-28', '1–28 February'],
  ['2026-01-30', '2026-02-01', '30 January – 1 February'],
  ['2026-02-28', '2026-03-01', '28 February – 1 March'],
  ['2025-12-31', '2026-01-01', '31 December 2025 – 1 January 2026'],
] as const;

// Each zone with what it lacks to UTC in winter, in minutes: both ends of the date line, and a half hour between.
test.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Europe/Kyiv', -120],
  ['Asia/Kolkata', -330],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
])('on a machine in %s days are the same days', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2026, 0, 1).getTimezoneOffset(), 'the zone is really set').toBe(offset);
  expect(NUMBERS.map(([day]) => [day, dayNumber(day)])).toEqual(NUMBERS);
  expect(NUMBERS.map(([, number]) => [dayOfNumber(number), number])).toEqual(NUMBERS);
  expect(TEXTS.map(([day]) => [day, dayText(day, en), shortDayText(day, en), weekdayText(day, en)])).toEqual(
    TEXTS,
  );
  expect(SPANS.map(([start, end]) => [start, end, daysText(start, end, en)])).toEqual(SPANS);
});

test('a text of days holds no space but the plain one, whatever the machine’s ICU puts there', () => {
  const texts = SPANS.map(([start, end]) => daysText(start, end, en)).join('');
  expect(texts.match(/[^\S ]/g)).toBeNull();
});

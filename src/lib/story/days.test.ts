import { afterEach, expect, test, vi } from 'vitest';
import {
  dayNumber,
  dayOfNumber,
  daysText,
  dayText,
  periodText,
  shortPeriodText,
  weekdayText,
} from './days.ts';
import { en } from './locale/en.ts';
import { periodOf } from './time.ts';

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
  ['2026-02-03', '3 February 2026', 'Tuesday 3 February 2026'],
  ['2026-01-31', '31 January 2026', 'Saturday 31 January 2026'],
  ['2025-12-31', '31 December 2025', 'Wednesday 31 December 2025'],
  ['2026-01-01', '1 January 2026', 'Thursday 1 January 2026'],
  ['2024-02-29', '29 February 2024', 'Thursday 29 February 2024'],
] as const;

const SPANS = [
  ['2026-02-03', '2026-02-03', '3 February', '3 February 2026'],
  ['2026-02-02', '2026-02-03', '2–3 February', '2–3 February 2026'],
  ['2026-02-09', '2026-02-10', '9–10 February', '9–10 February 2026'],
  ['2026-02-01', '2026-02-28', '1–28 February', '1–28 February 2026'],
  ['2026-01-30', '2026-02-01', '30 January – 1 February', '30 January – 1 February 2026'],
  ['2026-02-28', '2026-03-01', '28 February – 1 March', '28 February – 1 March 2026'],
  ['2025-12-31', '2026-01-01', '31 December 2025 – 1 January 2026', '31 December 2025 – 1 January 2026'],
] as const;

const PERIODS = [
  ['2026-02-03', '2026-02-03', '3 Feb 2026'],
  ['2026-02-02', '2026-02-03', '2–3 Feb 2026'],
  ['2025-12-31', '2026-01-01', '31 Dec 2025 – 1 Jan 2026'],
  ['2026-02-01', '2026-02-28', 'Feb 2026'],
  ['2025-01-01', '2025-03-31', 'Jan – Mar 2025'],
  ['2025-01-01', '2025-01-30', '1–30 Jan 2025'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2024-01-01', '2025-12-31', '2024–2025'],
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
  expect(TEXTS.map(([day]) => [day, dayText(day, en), weekdayText(day, en)])).toEqual(TEXTS);
  const withYears = SPANS.map(([start, end]) => daysText(start, end, en, { year: 'numeric' }));
  expect(SPANS.map(([start, end]) => daysText(start, end, en))).toEqual(SPANS.map(([, , text]) => text));
  expect(withYears).toEqual(SPANS.map(([, , , text]) => text));
  expect(PERIODS.map(([start, end]) => shortPeriodText({ start, end }, en))).toEqual(
    PERIODS.map(([, , text]) => text),
  );
});

test('a text of days holds no space but the plain one, whatever the machine’s ICU puts there', () => {
  const texts = SPANS.map(([start, end]) => daysText(start, end, en)).join('');
  expect(texts.match(/[^\S ]/g)).toBeNull();
});

test('a short period in a year that needs no naming leaves it out, unless it is the year itself', () => {
  const years = { years: false };
  expect(shortPeriodText({ start: '2026-02-03', end: '2026-02-03' }, en, years)).toBe('3 Feb');
  expect(shortPeriodText({ start: '2026-02-01', end: '2026-02-28' }, en, years)).toBe('Feb');
  expect(shortPeriodText({ start: '2026-01-01', end: '2026-12-31' }, en, years)).toBe('2026');
});

test('a night is the night, not its two days', () => {
  const days = { start: '2026-02-02', end: '2026-02-03' };
  expect(periodText(periodOf({ ...days, night: false }), en)).toBe('2–3 February 2026');
  expect(periodText(periodOf({ ...days, night: true }), en)).toBe('night of 2–3 February 2026');
  expect(periodText(periodOf({ ...days, night: true }), en, { years: false })).toBe('night of 2–3 February');
});

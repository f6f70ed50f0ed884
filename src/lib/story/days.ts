import type { Locale } from './locale/locale.ts';
import { spanOf, type Period } from './time.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day written YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day YYYY-MM-DD that lies so many days after 1970-01-01. */
export function dayOfNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** "3 February 2026". Days have no time zone: they are read and written in UTC. */
export function dayText(day: string, locale: Locale): string {
  return written(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A time as precisely as it is known: "2024", "March 2026", "third quarter of 2025", "28 March 2026, 12:50". */
export function timeText(time: string, locale: Locale): string {
  const span = spanOf(time);
  if (span === undefined) throw new RangeError(`“${time}” is no time`);
  const { first, precision, clock } = span;
  switch (precision) {
    case 'year':
      return first.slice(0, 4);
    case 'half':
    case 'quarter':
      return locale.partOfYear(precision, Number(time.slice(-1)), first.slice(0, 4));
    case 'month':
      return written(first, locale, { month: 'long', year: 'numeric' });
    case 'day':
      return dayText(first, locale);
    case 'minute':
      return `${dayText(first, locale)}, ${clock ?? ''}`;
  }
}

/** A period in words: "night of 2–3 February 2026", "first half of 2025", "March 2025 to May 2026"; days may leave out the year. */
export function periodText(
  { edtf, start, end, precision, night }: Omit<Period, 'text'>,
  locale: Locale,
  { years } = { years: true },
): string {
  if (precision === 'day') {
    const days = daysText(start, end, locale, years ? { year: 'numeric' } : {});
    return night ? locale.night(days) : days;
  }
  const [from = '', to] = edtf.split('/');
  return to === undefined
    ? timeText(from, locale)
    : locale.range(timeText(from, locale), timeText(to, locale));
}

/** A period for an axis, as short as its ends allow: "3 Feb", "2–3 Feb 2026", "Jan – Mar 2026", "2026". */
export function shortPeriodText(
  { start, end }: { readonly start: string; readonly end: string },
  locale: Locale,
  { years } = { years: true },
): string {
  const dayAfter = dayOfNumber(dayNumber(end) + 1);
  if (start.endsWith('-01-01') && dayAfter.endsWith('-01-01'))
    return rangeText(start, end, locale, { year: 'numeric' });
  const inMonths = start.endsWith('-01') && dayAfter.endsWith('-01');
  return rangeText(start, end, locale, {
    day: inMonths ? undefined : 'numeric',
    month: 'short',
    year: years ? 'numeric' : undefined,
  });
}

/** "Tuesday 3 February 2026" */
export function weekdayText(day: string, locale: Locale): string {
  return written(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2–3 February" or "30 January – 1 February"; a single day as "3 February". */
export function daysText(
  start: string,
  end: string,
  locale: Locale,
  options: Intl.DateTimeFormatOptions = {},
): string {
  return rangeText(start, end, locale, { ...options, day: 'numeric', month: 'long' });
}

function rangeText(start: string, end: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  // CLDR sets thin spaces around the dash; between two bare numbers none are wanted.
  return new Intl.DateTimeFormat(locale.tag, { ...parts, timeZone: 'UTC' })
    .formatRange(new Date(start), new Date(end))
    .replaceAll('\u2009', ' ')
    .replace(/^(\d+) – (?=\d+(?: \p{L}+(?: \d+)?)?$)/u, '$1–');
}

function written(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  // CLDR writes "Tuesday, 3 February" or "Tuesday 3 February" by version; one form keeps builds alike.
  return new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' })
    .format(new Date(day))
    .replace(', ', ' ');
}

import type { Locale } from './locale/locale.ts';

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

/** "3 Feb", for an axis. */
export function shortDayText(day: string, locale: Locale): string {
  return written(day, locale, { day: 'numeric', month: 'short' });
}

/** "Tuesday 3 February 2026" */
export function weekdayText(day: string, locale: Locale): string {
  return written(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2–3 February" or "30 January – 1 February"; a single day as "3 February". */
export function daysText(start: string, end: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale.tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // CLDR sets thin spaces around the dash; between two bare numbers none are wanted.
  return format
    .formatRange(new Date(start), new Date(end))
    .replaceAll('\u2009', ' ')
    .replace(/^(\d+) – (?=\d+ \p{L}+$)/u, '$1–');
}

function written(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  // CLDR writes "Tuesday, 3 February" or "Tuesday 3 February" by version; one form keeps builds alike.
  return new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' })
    .format(new Date(day))
    .replace(', ', ' ');
}

/*
 * Times as precisely as they are known, written as in EDTF (the Extended Date/Time Format, ISO 8601-2): 2026, 2026-03,
 * 2026-03-28, 2026-03-28T12:50. Quarters and half-years are written as people do: 2025-Q3, 2025-H1. None of them has a time
 * zone: a time is that of the place.
 */

const TIME =
  /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<clock>\d{2}:\d{2}))?)?))?$/;

export type Precision = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'minute';

/** What a time covers: its first and last day, YYYY-MM-DD, and how precisely it is known. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
  /** HH:MM, where it is known to the minute. */
  readonly clock?: string | undefined;
}

/**
 * What a time covers; undefined for a text that is none, or a day or hour that no calendar or clock has.
 * @example spanOf('2025-H1') // { first: '2025-01-01', last: '2025-06-30', precision: 'half' }
 */
export function spanOf(time: string): Span | undefined {
  const { year, quarter, half, month, day, clock } = TIME.exec(time)?.groups ?? {};
  if (year === undefined) return undefined;
  if (day !== undefined) {
    const date = time.slice(0, 10);
    if (!isCalendarDay(date) || (clock !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)))
      return undefined;
    return { first: date, last: date, precision: clock === undefined ? 'day' : 'minute', clock };
  }
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, 'half');
  if (month === undefined) return months(year, 1, 12, 'year');
  return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1, 'month') : undefined;
}

function months(year: string, from: number, count: number, precision: Precision): Span {
  // Day 0 of the month after is the last of the one before.
  const last = new Date(Date.UTC(Number(year), from - 1 + count, 0)).toISOString().slice(0, 10);
  return { first: `${year}-${String(from).padStart(2, '0')}-01`, last, precision };
}

/** True for a day that the calendar has: 2026-02-29 is not one. */
export function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** Whether one time lies before or after another; undefined where they overlap or either isn't known. */
export function orderOf(
  time: string | undefined,
  other: string | undefined,
): 'earlier' | 'later' | undefined {
  const [a, b] = [endsOf(time), endsOf(other)];
  if (a === undefined || b === undefined) return undefined;
  if (a.to < b.from) return 'earlier';
  return a.from > b.to ? 'later' : undefined;
}

/** The ends of a time as texts that sort. */
function endsOf(time: string | undefined): { readonly from: string; readonly to: string } | undefined {
  const span = time === undefined ? undefined : spanOf(time);
  if (span === undefined) return undefined;
  const { first, last, clock } = span;
  return { from: `${first}T${clock ?? '00:00'}`, to: `${last}T${clock ?? '23:59'}` };
}

/** When something was or will be, as precisely as it is known. */
export interface Period {
  /** First and last day, YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
  /** As the seed gives it, in EDTF: 2025-H1, 2026-02-02/2026-02-03. */
  readonly edtf: string;
  /** How precisely its ends are known. */
  readonly precision: Precision;
  /** From the evening of the first day to the morning of the last. */
  readonly night: boolean;
  /** In words: "night of 2–3 February 2026". */
  readonly text: string;
}

/** How a seed says when: a time, or its start and end. */
export type SeedPeriod =
  string | { readonly start: string; readonly end?: string | undefined; readonly night: boolean };

/** What a seed's period covers. Its times have been checked. */
export function periodOf(seed: SeedPeriod): Omit<Period, 'text'> {
  const { start, end = start, night } = typeof seed === 'string' ? { start: seed, night: false } : seed;
  const [from, to] = [spanOf(start), spanOf(end)];
  if (from === undefined || to === undefined) throw new RangeError(`“${start}” or “${end}” is no time`);
  return {
    start: from.first,
    end: to.last,
    edtf: start === end ? start : `${start}/${end}`,
    precision: from.precision,
    night,
  };
}

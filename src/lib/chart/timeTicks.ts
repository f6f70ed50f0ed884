import { scaleLinear, scaleUtc } from 'd3-scale';
import { dayOfNumber, shortPeriodText } from '../story/days.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Plot } from './plot.ts';

const DAY_MS = 86_400_000;
/** Up to so many days the ticks are days, evenly apart; d3's would begin anew with each month. */
const MOST_DAYS = 60;

/** Days named along an axis, as days since 1970-01-01; each with its year where they lie in several. */
export function timeTicks(first: number, last: number, locale: Locale): Plot['ticks'] {
  const values = last - first <= MOST_DAYS ? evenDays(first, last) : firstDays(first, last);
  const starts = values.map(dayOfNumber);
  const years = { years: inSeveralYears([first, last]) };
  return values.map((value, index) => {
    const start = starts[index] ?? '';
    return { value, text: shortPeriodText({ start, end: endOf(start, starts) }, locale, years) };
  });
}

function evenDays(first: number, last: number): number[] {
  const apart = scaleLinear()
    .domain([0, Math.max(1, last - first)])
    .ticks(8);
  return apart.filter((days) => Number.isInteger(days) && first + days <= last).map((days) => first + days);
}

function firstDays(first: number, last: number): number[] {
  const scale = scaleUtc().domain([first * DAY_MS, last * DAY_MS]);
  return scale.ticks(6).map((date) => date.getTime() / DAY_MS);
}

/** Where all ticks begin a year, each stands for its year; where all begin a month, for its month; else for its day. */
function endOf(start: string, starts: readonly string[]): string {
  if (starts.every((each) => each.endsWith('-01-01'))) return `${start.slice(0, 4)}-12-31`;
  if (!starts.every((each) => each.endsWith('-01'))) return start;
  const date = new Date(start);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

/** Whether days, as days since 1970-01-01, lie in more than one year. */
export function inSeveralYears(days: readonly number[]): boolean {
  return new Set(days.map((day) => dayOfNumber(day).slice(0, 4))).size > 1;
}

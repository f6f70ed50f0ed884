import { isCounted, type Unit } from '../units.ts';
import { claimedInterval } from '../story/claimedInterval.ts';
import { dayNumber, periodText, shortPeriodText, timeText } from '../story/days.ts';
import { axisTexts, countedNoun, dimensionOf, isRange, quantityText } from '../story/format.ts';
import type { Locale } from '../story/locale/locale.ts';
import { spanOf } from '../story/time.ts';
import type { Chart, Figure, Quantity, Report, ShareChart, StoryEvent } from '../story/story.ts';
import { leavesRest } from '../story/partsOfWhole.ts';
import { inUnitOf, standing } from '../story/standing.ts';
import {
  agreementWords,
  attribution,
  attributionWithDay,
  figureWords,
  numberWords,
  reportWords,
  sourceName,
} from '../story/words.ts';
import type { Mark, MarkStyle, Plot } from './plot.ts';
import { inSeveralYears, timeTicks } from './timeTicks.ts';
import { valueTicks } from './valueTicks.ts';

/** A chart of a story as the plain data that is drawn. */
export function plotOf(chart: Chart, locale: Locale): Plot {
  const plot = plotWithoutAlternative(chart, locale);
  return { ...plot, alternative: alternative(plot, chart.title) };
}

/** A night is drawn from 18:00 to 6:00, in parts of a day. */
const DUSK = 0.75;
const DAWN = 0.25;
/** As many periods of a line are named one by one. */
const MOST_PERIODS = 8;

type Bare = Omit<Plot, 'alternative'>;

function plotWithoutAlternative(chart: Chart, locale: Locale): Bare {
  const bare = { kind: chart.kind, ticks: [], series: [] };
  switch (chart.kind) {
    case 'bar': {
      const { figures, before = [], target } = chart;
      const periods = [...figures, ...before].map(({ when }) => when);
      const years = {
        years: inSeveralYears(periods.flatMap(({ start, end }) => [start, end].map(dayNumber))),
      };
      // Of a change each end says when.
      const end = (figure: Figure): Mark => {
        const mark = figureMark(figure, locale);
        const when = shortPeriodText(figure.when, locale, years).replaceAll(' ', '\u00a0');
        return { ...mark, short: `${mark.short} (${when})`, words: `${mark.words}, ${figure.when.text}` };
      };
      const marks = figures.flatMap((figure, index): Mark[] => {
        const earlier = before[index];
        if (earlier === undefined) return [figureMark(figure, locale)];
        return [end(earlier), { ...end(figure), role: 'after' }];
      });
      if (target !== undefined) marks.push({ ...figureMark(target, locale), role: 'target' });
      const unit = figures[0]?.unit;
      const isChange = before.length > 0 && unit !== undefined;
      return { ...bare, marks, ticks: isChange ? ticksOf(marks, unit, locale, [0]) : [] };
    }
    case 'compare':
      return { ...bare, marks: chart.figures.map((figure) => figureMark(figure, locale)) };
    case 'share':
      return {
        ...bare,
        marks: chart.figures.flatMap((figure) => shareMarks(figure, chart.otherBases, locale)),
        rest: restOf(chart),
        whole: wholeOf(chart, locale),
        ...(chart.stacked ? { stacked: true } : {}),
      };
    case 'units': {
      const one = { value: chart.per, unit: chart.figure.unit, qualifier: 'exact' } as const;
      const text = `1 square = ${quantityText(one, locale)} ${countedNoun(one)}`.trimEnd();
      return { ...bare, marks: [figureMark(chart.figure, locale)], per: { count: chart.per, text } };
    }
    case 'reports': {
      const marks = chart.figure.reports.map((report) => reportMark(report, chart.figure, locale));
      const { unit } = chart.figure;
      const ticks = ticksOf(marks, unit, locale);
      // Nought is no end of a scale of temperatures.
      const fromZero = dimensionOf(unit) === 'temperature' || ticks.some(({ value }) => value === 0);
      return { ...bare, marks, ticks, axisNote: fromZero ? undefined : 'This scale doesn’t begin at zero' };
    }
    case 'timeline': {
      const days = chart.events.flatMap(({ when }) => [dayNumber(when.start), dayNumber(when.end)]);
      const years = { years: inSeveralYears(days) };
      const marks = chart.events.map((event) => eventMark(event, locale, years));
      return { ...bare, marks, ticks: timeTicks(Math.min(...days), Math.max(...days), locale) };
    }
    case 'line': {
      const steps = chart.steps === true;
      const place = steps ? startOf : middleOf;
      const marks = chart.series.flatMap(({ figures }, series) => {
        const inOrder = figures.toSorted((a, b) => place(a.when) - place(b.when));
        const gaps = missingPeriods(inOrder.map(({ when }) => when));
        return inOrder.map((figure, index): Mark => {
          const mark = { ...figureMark(figure, locale), series, at: place(figure.when) };
          return gaps.has(index) ? { ...mark, afterGap: true } : mark;
        });
      });
      const unit = chart.series[0]?.figures[0]?.unit ?? 'percent';
      const periods = chart.series.flatMap(({ figures }) => figures.map(({ when }) => when));
      return {
        ...bare,
        marks,
        ...(steps ? { steps } : {}),
        series: chart.series.map(({ label }) => label),
        ticks: ticksOf(marks, unit, locale, [0]),
        dayTicks: periodTicks(periods, place, locale),
      };
    }
  }
}

function figureMark(figure: Figure, locale: Locale): Mark {
  const comparison = figure.comparison === undefined ? '' : `, ${figure.comparison}`;
  return {
    label: figure.label,
    short: `${numberWords(figure, locale)}${comparison}`,
    words: `${figureWords(figure, locale)}${comparison}`,
    said: attributionWithDay(figure.headline, locale),
    standing: agreementWords(figure, locale).join('; '),
    ...extent(figure),
    style: figure.claim === 'requested' ? 'outlined' : 'filled',
  };
}

function shareMarks(figure: Figure, otherBases: boolean, locale: Locale): Mark[] {
  const own = figureMark(figure, locale);
  const others = otherBases ? figure.reports.filter(({ base }) => base !== undefined) : [];
  return [
    { ...own, of: figure.of === undefined ? undefined : `of ${figure.of}` },
    ...others.map((report): Mark => ({
      ...reportMark(report, figure, locale),
      label: attribution(report),
      of: `of ${report.base?.of ?? ''}`,
      said: attributionWithDay(report, locale),
      standing: undefined,
      style: 'muted',
    })),
  ];
}

/** What the rest of each whole is called; where the marks are parts of one, only if they leave any. */
function restOf({ figures, otherBases, stacked, rest }: ShareChart): string | undefined {
  if (stacked) return leavesRest(figures) ? (rest ?? 'not stated') : undefined;
  // Parts of one whole state some of each other's rest.
  const [whole, another] = new Set(figures.map(({ of }) => of));
  const isOne = figures.length > 1 && another === undefined && !otherBases;
  return rest ?? (isOne && whole !== undefined ? `the rest of ${whole}` : 'the rest: not stated');
}

function wholeOf({ figures, stacked }: ShareChart, locale: Locale): string | undefined {
  const [whole] = axisTexts([100], 'percent', locale);
  const of = figures[0]?.of;
  return stacked && whole !== undefined && of !== undefined ? `${whole} = ${of}` : whole;
}

function reportMark(report: Report, figure: Figure, locale: Locale): Mark {
  const how = standing(report, figure.headline);
  const styles: Readonly<Record<typeof how, MarkStyle>> = {
    headline: 'accent',
    confirms: 'filled',
    compatible: 'filled',
    differs: 'outlined',
    earlier: 'muted',
    later: 'muted',
    'another-base': 'muted',
  };
  const base = report.base === undefined ? '' : `, ${report.base.of}`;
  const asOf = report.asOf === undefined ? '' : `, as of ${timeText(report.asOf, locale)}`;
  const standings = {
    headline: 'Headline report',
    confirms: 'Confirms the headline report',
    compatible: 'Compatible with the headline report',
    differs: 'Differs from the headline report',
    earlier: 'An earlier count',
    later: 'A later count',
    'another-base': 'Counts something else; not compared',
  };
  return {
    label: `${attribution(report)}${base}${asOf}`,
    short: numberWords({ ...report, claim: figure.claim }, locale),
    words: report === figure.headline ? figureWords(figure, locale) : reportWords(report, figure, locale),
    said: `Published ${timeText(report.source.published, locale)}`,
    standing: standings[how],
    // Whatever unit it is given in, it is drawn on the figure's axis.
    ...extent(inUnitOf(figure, report) ?? report),
    style: styles[how],
  };
}

function eventMark(event: StoryEvent, locale: Locale, years: { years: boolean }): Mark {
  const { label, when, source, main } = event;
  const [from = '', to = from] = when.edtf.split('/');
  return {
    label,
    short: periodText(when, locale, years),
    words: when.text,
    said: sourceName(source),
    from: dayNumber(when.start) + (when.night ? DUSK : (clockPart(from) ?? 0)),
    to: dayNumber(when.end) + (when.night ? DAWN : (clockPart(to) ?? 1)),
    style: main ? 'accent' : 'filled',
  };
}

/** How much of its day is over at a time that is known to the minute: 0.5 at noon. */
function clockPart(time: string): number | undefined {
  const [hours, minutes] = spanOf(time)?.clock?.split(':').map(Number) ?? [];
  return hours === undefined || minutes === undefined ? undefined : (hours * 60 + minutes) / 1440;
}

function startOf({ start }: Figure['when']): number {
  return dayNumber(start);
}

/**
 * Before which of some periods another is missing: months, quarters or years of which some follow each other day to day.
 * First halves of several years miss nothing, nor do single days.
 */
function missingPeriods(periods: readonly Figure['when'][]): ReadonlySet<number> {
  const precisions = new Set(periods.map(({ precision }) => precision));
  const isRegular = precisions.size === 1 && !precisions.has('day') && !precisions.has('minute');
  const follows = periods.map(({ start }, index) => {
    const before = periods[index - 1];
    return before === undefined ? undefined : dayNumber(start) <= dayNumber(before.end) + 1;
  });
  if (!isRegular || !follows.includes(true)) return new Set();
  return new Set(follows.flatMap((each, index) => (each === false ? [index] : [])));
}

/** A single day stands at its beginning, as its tick does; a longer period in its middle. */
function middleOf({ start, end }: Figure['when']): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}

/** Where a quantity's mark starts and ends, and how its hedge shows. */
function extent(quantity: Quantity): Pick<Mark, 'from' | 'to' | 'open' | 'spread'> {
  const { value } = quantity;
  const [from, to] = isRange(value) ? value : [value, value];
  const { lower, upper } = claimedInterval(quantity);
  if (upper === Infinity) return { from, to, open: 'above' };
  if (lower === -Infinity) return { from, to, open: 'below' };
  return lower < upper && !isRange(value) ? { from, to, spread: [lower, upper] } : { from, to };
}

/** Round values that cover the marks, and what else has to stand on the axis. */
function ticksOf(
  marks: readonly Mark[],
  unit: Unit,
  locale: Locale,
  besides: readonly number[] = [],
): Plot['ticks'] {
  const whole = isCounted(unit) && marks.every(({ from, to }) => [from, to].every(Number.isInteger));
  const ends = [...besides, ...marks.flatMap(({ from, to, spread }) => [from, to, ...(spread ?? [])])];
  const values = valueTicks(Math.min(...ends), Math.max(...ends), { whole });
  const texts = axisTexts(values, unit, locale);
  return values.map((value, index) => ({ value, text: texts[index] ?? '' }));
}

/** The periods of a line's points, each named; where they are many, the first, the last, and days between. */
function periodTicks(
  periods: readonly Figure['when'][],
  place: (when: Figure['when']) => number,
  locale: Locale,
): Plot['ticks'] {
  const years = { years: inSeveralYears(periods.map(middleOf)) };
  const named = [...new Map(periods.map((when) => [place(when), shortPeriodText(when, locale, years)]))]
    .map(([value, text]) => ({ value, text }))
    .toSorted((a, b) => a.value - b.value);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length <= MOST_PERIODS) return named;
  const between = timeTicks(Math.floor(first.value), Math.floor(last.value), locale);
  return [first, ...between.filter(({ value }) => value > first.value && value < last.value), last];
}

/** Everything that the picture shows, as sentences. */
function alternative({ kind, marks, rest, per, stacked }: Bare, title: string): string {
  const sentences = marks.map(({ label, words, standing: how }) => {
    const what = `${label}: ${words}`;
    return how === undefined || kind !== 'reports' ? what : `${what} (${how.toLowerCase()})`;
  });
  const empty =
    rest !== undefined && marks.length > 1 && stacked !== true ? `Left empty, each time: ${rest}` : rest;
  return [
    title,
    ...sentences,
    ...(marks.some(({ afterGap }) => afterGap) ? ['The line is broken where a period has no number.'] : []),
    ...(empty === undefined ? [] : [capitalised(empty)]),
    ...(per === undefined ? [] : [per.text]),
  ]
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

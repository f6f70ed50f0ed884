import { claimedInterval } from '../story/claimedInterval.ts';
import { standing } from '../story/standing.ts';
import type { Unit } from '../units.ts';
import { dayNumber, dayOfNumber, daysText, shortDayText, timeText } from '../story/days.ts';
import { axisTexts, countedNoun, isRange, numberText } from '../story/format.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart, Figure, Quantity, Report, StoryEvent } from '../story/story.ts';
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
import { niceTicks } from './ticks.ts';

/** A chart of a story as the plain data that is drawn. */
export function plotOf(chart: Chart, locale: Locale): Plot {
  const plot = plotWithoutAlternative(chart, locale);
  return { ...plot, alternative: alternative(plot, chart.title) };
}

type Bare = Omit<Plot, 'alternative'>;

function plotWithoutAlternative(chart: Chart, locale: Locale): Bare {
  const bare = { kind: chart.kind, ticks: [], series: [] };
  switch (chart.kind) {
    case 'bar':
    case 'compare':
      return { ...bare, marks: chart.figures.map((figure) => figureMark(figure, locale)) };
    case 'share':
      return {
        ...bare,
        marks: chart.figures.flatMap((figure) => shareMarks(figure, chart.otherBases, locale)),
        rest: chart.rest,
        whole: axisTexts([100], 'percent', locale)[0],
      };
    case 'units': {
      const noun = countedNoun({ value: chart.per, unit: chart.figure.unit });
      const text = `1 square = ${numberText(chart.per, locale)} ${noun}`;
      return { ...bare, marks: [figureMark(chart.figure, locale)], per: { count: chart.per, text } };
    }
    case 'reports': {
      const marks = chart.figure.reports.map((report) => reportMark(report, chart.figure, locale));
      return { ...bare, marks, ticks: ticksOf(marks, chart.figure.unit, locale) };
    }
    case 'timeline': {
      const marks = chart.events.map((event) => eventMark(event, locale));
      return { ...bare, marks, ticks: dayTicks(marks, locale) };
    }
    case 'line': {
      const marks = chart.series.flatMap(({ figures }, series) =>
        figures
          .toSorted((a, b) => a.when.start.localeCompare(b.when.start))
          .map((figure) => ({ ...figureMark(figure, locale), series, at: dayNumber(figure.when.start) })),
      );
      const unit = chart.series[0]?.figures[0]?.unit ?? 'percent';
      return {
        ...bare,
        marks,
        series: chart.series.map(({ label }) => label),
        ticks: named(niceTicks(0, Math.max(...marks.map(({ to }) => to)), 4), unit, locale),
        dayTicks: dayTicks(
          marks.map(({ at }) => ({ from: at, to: at + 1 })),
          locale,
        ),
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
  const own: Mark = { ...figureMark(figure, locale), label: `of ${figure.of ?? figure.label}` };
  const others = otherBases ? figure.reports.filter(({ base }) => base !== undefined) : [];
  return [
    own,
    ...others.map((report): Mark => ({
      ...reportMark(report, figure, locale),
      label: `of ${report.base?.of ?? figure.label} (${report.source.publisher})`,
      said: attributionWithDay(report, locale),
      standing: undefined,
      style: 'muted',
    })),
  ];
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
    label: `${attribution(report)}${base}`,
    short: numberWords({ ...report, claim: figure.claim }, locale),
    words: reportWords(report, figure, locale),
    said: `Published ${timeText(report.source.published, locale)}`,
    standing: standings[how],
    ...extent(report),
    style: styles[how],
  };
}

function eventMark({ label, when, source, main }: StoryEvent, locale: Locale): Mark {
  const { start, end } = when;
  const days = daysText(start, end, locale);
  return {
    label,
    short: days,
    words: days,
    said: sourceName(source),
    from: dayNumber(start),
    to: dayNumber(end) + 1,
    style: main ? 'accent' : 'filled',
  };
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

function ticksOf(marks: readonly Mark[], unit: Unit, locale: Locale): Plot['ticks'] {
  const ends = marks.flatMap(({ from, to, spread }) => [from, to, ...(spread ?? [])]);
  return named(niceTicks(Math.min(...ends), Math.max(...ends), 4), unit, locale);
}

function named(values: readonly number[], unit: Unit, locale: Locale): Plot['ticks'] {
  const texts = axisTexts(values, unit, locale);
  return values.map((value, index) => ({ value, text: texts[index] ?? '' }));
}

/** At most eight days named, the first and every so many after it. */
function dayTicks(
  marks: readonly { readonly from: number; readonly to: number }[],
  locale: Locale,
): Plot['ticks'] {
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to)) - 1;
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  const days = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return days.map((value) => ({ value, text: shortDayText(dayOfNumber(value), locale) }));
}

/** Everything that the picture shows, as sentences. */
function alternative({ kind, marks, rest, per }: Bare, title: string): string {
  const sentences = marks.map(({ label, words, standing: how }) => {
    const what = kind === 'share' ? capitalised(words) : `${label}: ${words}`;
    return how === undefined || kind !== 'reports' ? what : `${what} (${how.toLowerCase()})`;
  });
  return [
    title,
    ...sentences,
    ...(rest === undefined ? [] : [capitalised(rest)]),
    ...(per === undefined ? [] : [per.text]),
  ]
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

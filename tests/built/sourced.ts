import { cardChart } from '../../src/lib/chart/cardChart.ts';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { site } from '../../src/lib/site.ts';
import { dayText, daysText, shortPeriodText, timeText, weekdayText } from '../../src/lib/story/days.ts';
import { derive } from '../../src/lib/story/derive.ts';
import { quantityText } from '../../src/lib/story/format.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { chartFigures, chartReports, reportsChart } from '../../src/lib/story/select.ts';
import type {
  Change,
  Chart,
  Derived,
  Figure,
  Report,
  Source,
  Story,
  StoryEvent,
} from '../../src/lib/story/story.ts';
import { agreementWords, numberWords } from '../../src/lib/story/words.ts';
import * as urls from '../../src/lib/urls.ts';
import { csvRecords } from './csvRows.ts';
import { stories } from './site.ts';
import { normalised } from './visibleText.ts';

/*
 * Every way in which a number may stand on the site. Whatever digits are left of a text when these are taken out of it
 * have no source.
 */

type Texts = readonly (string | undefined)[];

/** The numbers of figures and of these reports of theirs, as hedged, and what their texts say. */
function ofReports(parts: readonly { report: Report; figure: Figure }[]): Texts {
  return parts.flatMap(({ report, figure }) => [
    ...ofFigure(figure),
    quantityText(report, en),
    numberWords({ ...report, claim: figure.claim }, en),
    report.phrase,
    report.saidBy,
    report.reads,
    report.asOf && timeText(report.asOf, en),
    ...report.disputedBy,
    report.note,
    report.counts,
    report.base?.of,
    ...ofSource(report.source),
    ...(report.paragraph === undefined ? [] : [`paragraph ${report.paragraph}`]),
  ]);
}

/** A figure's texts, and how its reports are counted; its number isn't among them. */
function ofFigure(figure: Figure): Texts {
  const { label, unit, of, per, against, detail, comparison, note, where, when, reports, changes } = figure;
  const agreement = agreementWords(figure, en);
  return [
    ...[label, of, per, against, detail, comparison, note, where.name, when.text],
    ...(typeof unit === 'string' ? [] : [unit.one, unit.other]),
    ...agreement,
    agreement.join('; '),
    counted(reports.length, 'report'),
    ...ofChanges(changes),
  ];
}

/** A count as the site says it: "1 outlet", "3 outlets". */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function ofSource({ publisher, credit, title, url, published, retrieved, archived }: Source): Texts {
  const days = [retrieved, archived?.date].map((day) => day && dayText(day, en));
  return [
    publisher,
    credit,
    title,
    url,
    published,
    published.replaceAll('-', '/'),
    timeText(published, en),
    ...days,
  ];
}

export function ofChanges(changes: readonly Change[]): Texts {
  return changes.flatMap(({ figureId, was, now, why, when }) => [figureId, was, now, why, dayText(when, en)]);
}

function ofEvents(events: readonly StoryEvent[]): Texts {
  return events.flatMap(({ label, when, source }) => [
    label,
    when.text,
    daysText(when.start, when.end, en),
    ...ofSource(source),
  ]);
}

/** What is computed from the figures of a chart. */
function derivedFrom(chart: Chart): Derived[] {
  const drawn = new Set(chartFigures(chart).map(({ id }) => id));
  return stories
    .flatMap(({ derived }) => derived)
    .filter(({ left, right }) => drawn.has(left.id) && drawn.has(right.id));
}

function ofDerived(derived: readonly Derived[]): Texts {
  return derived.map((each) => numberWords(derive(each), en));
}

/** What a chart and everything that belongs to it alone may say: its picture, its table, its file. */
export function chartTexts(chart: Chart): Texts {
  return [
    ...[chart.title, chart.subtitle, chart.note, plotOf(chart, en).per?.text],
    ...(chart.kind === 'share' ? [chart.rest] : []),
    ...(chart.kind === 'bar' && chart.before !== undefined
      ? chartFigures(chart).flatMap(({ when }) =>
          [true, false].map((years) => shortPeriodText(when, en, { years })),
        )
      : []),
    ...(chart.kind === 'line' ? chart.series.map(({ label }) => label) : []),
    ...ofReports(chartReports(chart)),
    ...ofDerived(derivedFrom(chart)),
    ...(chart.kind === 'timeline' ? ofEvents(chart.events) : []),
  ];
}

/** What stands at an axis of a chart: only there, and alone. */
export function tickTexts(chart: Chart): string[] {
  const { ticks, dayTicks = [], whole } = plotOf(chart, en);
  const ends = whole === undefined ? [] : ['0', whole];
  return [...ends, ...[...ticks, ...dayTicks].map(({ text }) => normalised(text))];
}

/** What the page of a figure may say. */
export function figureTexts(figure: Figure, story: Story): Texts {
  const contexts = story.figures.filter(({ id, context }) => context === figure.id || id === figure.context);
  return [
    ...chartTexts(reportsChart(figure)),
    ...contexts.flatMap((context) => [
      ...ofFigure(context),
      quantityText(context, en),
      numberWords(context, en),
    ]),
    ...story.charts.map(({ title }) => title),
    story.title,
    dayText(story.checked, en),
  ];
}

/** What the squares of a figure's card say of themselves, where it has some. */
function squaresText(figure: Figure): string | undefined {
  const chart = cardChart(figure);
  return chart && plotOf(chart, en).per?.text;
}

/** What any page of a story may say. */
export function storyTexts(story: Story): Texts {
  const { title, summary, dateline, checked, terms, sources, figures, derived, events, charts, changes } =
    story;
  const reports = figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure })));
  const outlets = new Set(sources.map(({ publisher }) => publisher)).size;
  return [
    ...[title, ...summary, summary.join(' '), dateline.place],
    ...[dayText(dateline.date, en), weekdayText(dateline.date, en), dayText(checked, en)],
    ...terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...sources.flatMap(ofSource),
    ...ofReports(reports),
    ...ofDerived(derived),
    ...derived.map(({ label }) => label),
    ...ofEvents(events),
    ...ofChanges(changes),
    ...charts.flatMap(chartTexts),
    ...figures.map(squaresText),
    ...urls.STORY_TABLES.map((table) => counted(csvRecords(urls.table(story.id, table)).length - 1, 'row')),
    counted(figures.length, 'figure'),
    counted(reports.length, 'report'),
    counted(outlets, 'outlet'),
    counted(charts.length, 'chart'),
    counted(sources.length, 'source'),
    counted(sources.length - 1, 'other publication'),
    ...sources.map(({ id }) =>
      counted(reports.filter(({ report }) => report.source.id === id).length, 'number'),
    ),
  ];
}

/** Names with digits in them. */
const STANDARDS = ['W3C', 'SHA256SUMS', 'sha256sum', '"Float64"', '"Int64"', '"UTF-8"', '--snifflimit 0'];
/** What any page may say of the site itself. */
const SITE_TEXTS: Texts = [site.name, site.sentence, site.licence.name, site.licence.id, ...STANDARDS];
const ADDRESS = /https?:\/\/[^\s"“”){}]+/g;
/** A story's id in the name of a file or the key of a citation. */
const ID = new RegExp(`\\b(?:${stories.map(({ id }) => id).join('|')})(?:\\.[\\w.-]+|\\b)`, 'g');
const FILE_SIZE = /\b\d+(?:\.\d)? (?:[kM]B|bytes)\b/g;
/** After it a number isn't at its end yet: "90" is no part of "90%". */
const GOES_ON = String.raw`(?![\d%]|[.,]\d| ?(?:°|billion|million|trillion)\b)`;
/** Before it a number has begun already. */
const HAS_BEGUN = String.raw`(?<![\d$€−-]|\d[.,])`;

/** The digits of a text that none of these texts accounts for, each with what stands around it. */
export function unsourcedNumbers(text: string, allowed: Texts): string[] {
  const named = [ADDRESS, ID, FILE_SIZE].reduce(
    (rest, pattern) => rest.replace(pattern, '·'),
    normalised(text),
  );
  const left = unaccounted(named, allowed);
  return [...left.matchAll(/\S*\d\S*/g)].map(([found]) => `${found} in “${text}”`);
}

const patterns = new WeakMap<Texts, RegExp>();

function unaccounted(text: string, allowed: Texts): string {
  if (!/\d/.test(text)) return '';
  const pattern = patterns.get(allowed) ?? patternOf(allowed);
  patterns.set(allowed, pattern);
  return text.replace(pattern, '·');
}

function patternOf(allowed: Texts): RegExp {
  const texts = [...allowed, ...SITE_TEXTS]
    .filter((text) => text !== undefined)
    .map(normalised)
    .filter((text) => /\d/.test(text))
    .sort((a, b) => b.length - a.length);
  const alternatives = [...new Set(texts)].map((text) => {
    const escaped = text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    return `${/^\d/.test(text) ? HAS_BEGUN : ''}${escaped}${/\d$/.test(text) ? GOES_ON : ''}`;
  });
  return new RegExp(alternatives.join('|'), 'gi');
}

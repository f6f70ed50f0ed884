import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { site } from '../../src/lib/site.ts';
import { dayText, daysText, weekdayText } from '../../src/lib/story/days.ts';
import { derive } from '../../src/lib/story/derive.ts';
import { quantityText } from '../../src/lib/story/format.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { chartReports, reportsChart } from '../../src/lib/story/select.ts';
import type { Chart, Figure, Report, Source, Story, StoryEvent } from '../../src/lib/story/story.ts';
import { agreementWords } from '../../src/lib/story/words.ts';
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
    report.phrase,
    report.note,
    report.counts,
    report.base?.of,
    ...ofSource(report.source),
    ...(report.paragraph === undefined ? [] : [`paragraph ${report.paragraph}`]),
  ]);
}

/** A figure's texts, and how its reports are counted; its number isn't among them. */
function ofFigure(figure: Figure): Texts {
  const { label, of, detail, comparison, note, where, when, reports } = figure;
  const agreement = agreementWords(figure, en);
  return [
    ...[label, of, detail, comparison, note, where.name, when.text],
    ...agreement,
    agreement.join('; '),
    `${reports.length} reports`,
  ];
}

function ofSource({ publisher, title, url, published, retrieved }: Source): Texts {
  return [publisher, title, url, dayText(published, en), dayText(retrieved, en)];
}

function ofEvents(events: readonly StoryEvent[]): Texts {
  return events.flatMap(({ label, start, end, source }) => [
    label,
    daysText(start, end, en),
    ...ofSource(source),
  ]);
}

/** What a chart and everything that belongs to it alone may say: its picture, its table, its file. */
export function chartTexts(chart: Chart): Texts {
  return [
    ...[chart.title, chart.subtitle, chart.note, plotOf(chart, en).per?.text],
    ...ofReports(chartReports(chart)),
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
    ...contexts.flatMap((context) => [...ofFigure(context), quantityText(context, en)]),
    ...story.charts.map(({ title }) => title),
    story.title,
  ];
}

/** What any page of a story may say. */
export function storyTexts(story: Story): Texts {
  const { title, summary, dateline, checked, terms, sources, figures, derived, events, charts } = story;
  const reports = figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure })));
  const outlets = new Set(sources.map(({ publisher }) => publisher)).size;
  return [
    ...[title, ...summary, summary.join(' '), dateline.place],
    ...[dayText(dateline.date, en), weekdayText(dateline.date, en), dayText(checked, en)],
    ...terms.flatMap(({ term, meaning }) => [term, meaning]),
    ...sources.flatMap(ofSource),
    ...ofReports(reports),
    ...derived.map((ratio) => quantityText(derive(ratio), en)),
    ...ofEvents(events),
    ...charts.flatMap(chartTexts),
    ...[figures, reports, sources, events].flatMap((rows) => [`${rows.length} row`, `${rows.length} rows`]),
    `${figures.length} figures`,
    `${reports.length} reports`,
    `${outlets} outlets`,
    `${charts.length} charts`,
    `${sources.length} sources`,
    ...sources
      .map(({ id }) => reports.filter(({ report }) => report.source.id === id).length)
      .flatMap((number) => [`${number} number`, `${number} numbers`]),
  ];
}

/** What any page may say of the site itself. */
const SITE_TEXTS: Texts = [site.name, site.description, site.licence.name, site.licence.id];
const ADDRESS = /https?:\/\/[^\s"“”)]+/g;
/** After it a number isn't at its end yet: "90" is no part of "90%". */
const GOES_ON = String.raw`(?![\d%]|[.,]\d| ?(?:°|billion|million|trillion)\b)`;
/** Before it a number has begun already. */
const HAS_BEGUN = String.raw`(?<![\d$€−-]|\d[.,])`;

/** The digits of a text that none of these texts accounts for, each with what stands around it. */
export function unsourcedNumbers(text: string, allowed: Texts): string[] {
  const left = unaccounted(normalised(text).replace(ADDRESS, '·'), allowed);
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

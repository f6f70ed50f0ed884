import { isCounted } from '../units.ts';
import { agreement } from './agreement.ts';
import { OPERATORS, type ClaimType, type Standing } from './codes.ts';
import { dayText, timeText } from './days.ts';
import { derive } from './derive.ts';
import { countedNoun, directionOf, quantityParts, sizeOf } from './format.ts';
import type { Locale } from './locale/locale.ts';
import { otherOrigins } from './origin.ts';
import { chartFigures } from './select.ts';
import { signsWords } from './signs.ts';
import type { Amount, Change, Chart, Derived, Figure, Report, Source, Story } from './story.ts';

/*
 * Numbers in sentences. Every surface (card, picture, table, alternative text, embed, download) takes its words from
 * here, so that none can drop a hedge, a claim type or what a share is of.
 */

/** A number with the kind of claim that it is. */
type Claimed = Amount & { readonly claim: ClaimType };

/**
 * The number alone; a claim that isn't plainly reported is named: "$15 billion requested", "an estimated 10.7 million". A
 * ratio stands in front of its "times" or "to one", so there the claim is put in brackets: "2 (requested)".
 */
export function numberWords(amount: Claimed, locale: Locale): string {
  return statement(amount, '', locale);
}

/**
 * A figure's number with what it counts, is a share of or is set against.
 * @example "about 450 drones" · "60% of electricity consumers in Kharkiv region" · "$15 billion requested"
 */
export function figureWords(figure: Figure, locale: Locale): string {
  return statement(figure, countedNoun(figure), locale, { of: figure.of });
}

/** A report's number, with what this report says that it counts. */
export function reportWords(report: Report, figure: Figure, locale: Locale): string {
  const claimed = { ...report, claim: figure.claim };
  const counted = report.base?.of ?? report.counts;
  if (isCounted(report.unit)) return statement(claimed, counted ?? countedNoun(report), locale, {});
  const isShare = figure.of !== undefined && report.unit === 'percent';
  if (isShare) return statement(claimed, '', locale, { of: counted ?? figure.of });
  const other = report.base === undefined ? '' : `: ${report.base.of}`;
  return `${statement(claimed, '', locale, {})}${other}`;
}

/** A figure's number as it stands in a sentence of ours: with all that it would mislead without, a change as a verb. */
export function runningWords(figure: Figure, locale: Locale): string {
  const { of, per, against, claim } = figure;
  if (against !== undefined) return changeVerb(figure, against, locale);
  if (of === undefined && per === undefined) return numberWords({ ...figure, claim }, locale);
  return figureWords(figure, locale);
}

/** "fell by an estimated 12% against the first half of 2025" */
function changeVerb(figure: Figure, against: string, locale: Locale): string {
  const direction = directionOf(figure.value);
  if (direction === undefined) return figureWords(figure, locale);
  const isSoFar = SO_FAR.has(figure.claim);
  const size = { ...figure, value: sizeOf(figure.value), against: undefined };
  const verb = locale.moved(direction, isSoFar);
  const number = statement(isSoFar ? size : { ...size, claim: 'reported' }, countedNoun(figure), locale, {});
  const claim = isSoFar ? '' : `${locale.claims[figure.claim]} `;
  return `${claim}${verb}${number} ${locale.against(against)}`;
}

/** What is said to have happened; all other claims are about what may come. */
const SO_FAR: ReadonlySet<ClaimType> = new Set(['reported', 'estimated', 'delivered']);

/**
 * Hedge, number, the thing counted, the interval that the source states, and with `base` what the number is of, per what
 * and against what, with the claim where the language sets it.
 * @example "4% per year forecast" · "up 4% forecast against a year before"
 */
function statement(
  amount: Claimed,
  noun: string,
  locale: Locale,
  base?: { of?: string | undefined },
): string {
  const { hedge, number, interval } = quantityParts(amount, locale);
  const counted = `${noun === '' ? number : `${number} ${noun}`}${interval}`;
  if (amount.unit === undefined && amount.claim !== 'reported')
    return `${hedge}${counted} (${locale.claims[amount.claim]})`;
  const { before, after } = locale.claimed(amount.claim, hedge, amount.against !== undefined);
  if (base === undefined) return `${before}${counted}${after}`;
  return `${before}${counted}${baseWords(amount, base.of, locale)}${after}${againstWords(amount, locale)}`;
}

/** What a number is of, and per what. */
function baseWords({ per }: Amount, of: string | undefined, locale: Locale): string {
  return `${of === undefined ? '' : ` of ${of}`}${per === undefined ? '' : ` ${locale.per(per)}`}`;
}

function againstWords({ against }: Amount, locale: Locale): string {
  return against === undefined ? '' : ` ${locale.against(against)}`;
}

/**
 * What a figure's number says, after the number alone.
 * @example "ballistic missiles fired at Ukraine in one night; called a record" · "of Ukraine’s air-defence missiles"
 */
export function whatWords(figure: Figure, locale: Locale): string {
  const { of, detail, comparison } = figure;
  const base = `${of === undefined ? countedNoun(figure) : ''}${baseWords(figure, of, locale)}`.trimStart();
  const against = againstWords(figure, locale).trimStart();
  const what = [base, detail, against].filter(Boolean).join(' ');
  return comparison === undefined ? what : `${what}; ${comparison}`;
}

/** A story's key numbers in a sentence: "Ballistic missiles: 32 ballistic missiles; …". */
export function keyWords({ key }: Pick<Story, 'key'>, locale: Locale): string {
  return `${key.map((figure) => `${figure.label}: ${figureWords(figure, locale)}`).join('; ')}.`;
}

/** How much a story stands on: "10 figures, 36 reports, 17 outlets". */
export function extentWords({ figures, sources }: Pick<Story, 'figures' | 'sources'>): string {
  const reports = figures.reduce((sum, figure) => sum + figure.reports.length, 0);
  const outlets = new Set(sources.map(({ publisher }) => publisher)).size;
  return [
    count(figures.length, 'figure', 'figures'),
    count(reports, 'report', 'reports'),
    count(outlets, 'outlet', 'outlets'),
  ].join(', ');
}

/** "The Straits Times (Reuters)" */
export function sourceName({ publisher, credit }: Source): string {
  return credit === undefined ? publisher : `${publisher} (${credit})`;
}

/** Who said it and in which outlet: "Mark Rutte, in NextFin News"; the outlet alone where it names nobody. */
export function attribution({ saidBy, source }: Pick<Report, 'saidBy' | 'source'>): string {
  return saidBy === undefined || saidBy === source.publisher
    ? sourceName(source)
    : `${saidBy}, in ${sourceName(source)}`;
}

/** Who said it, where and when: "Mark Rutte, in NextFin News, 3 February 2026". */
export function attributionWithDay(report: Report, locale: Locale): string {
  return `${attribution(report)}, ${timeText(report.source.published, locale)}`;
}

/**
 * How the other reports stand to the headline report, one clause each: those that confirm it counted by whom they go
 * back to, since two outlets with one dispatch are one voice.
 * @example ["2 reports confirm it, from 1 other origin", "3 are compatible", "1 differs: $15.5 billion requested (online.ua)"]
 */
export function agreementWords(figure: Figure, locale: Locale): string[] {
  const { confirm, compatible, differ, earlier, later, otherBase } = agreement(figure);
  const { headline } = figure;
  if (figure.reports.length === 1) return ['One report only', ...doubtWords(headline)];
  const versions = (reports: readonly Report[]) =>
    reports
      .map(
        (report) => `${numberWords({ ...report, claim: figure.claim }, locale)} (${report.source.publisher})`,
      )
      .join(', ');
  /** The first clause says what is counted: "2 reports confirm it", "3 are compatible". */
  const some = (reports: readonly Report[], isFirst: boolean, one: string, other: string) =>
    isFirst ? count(reports.length, `report ${one}`, `reports ${other}`) : count(reports.length, one, other);
  const clauses = [
    confirm.length > 0 &&
      `${some(confirm, true, 'confirms it', 'confirm it')}, ${originWords(figure, confirm)}`,
    compatible.length > 0 && some(compatible, confirm.length === 0, 'is compatible', 'are compatible'),
    differ.length > 0 &&
      `${some(differ, confirm.length + compatible.length === 0, 'differs', 'differ')}: ${versions(differ)}`,
    earlier.length > 0 && `${count(earlier.length, 'earlier count', 'earlier counts')}: ${versions(earlier)}`,
    later.length > 0 && `${count(later.length, 'later count', 'later counts')}: ${versions(later)}`,
    confirm.length + compatible.length + differ.length + earlier.length + later.length === 0 &&
      'No other report of the same thing',
    ...BASE_WORDS.map(
      ([relation, what]) =>
        otherBase[relation].length > 0 && `${count(otherBase[relation].length, 'counts', 'count')} ${what}`,
    ),
  ];
  return [...clauses.filter((clause) => clause !== false), ...doubtWords(headline)];
}

const BASE_WORDS = [
  ['narrower', 'something narrower'],
  ['wider', 'something wider'],
  ['other', 'something else'],
] as const;

function originWords({ headline }: Figure, confirming: readonly Report[]): string {
  const origins = otherOrigins(confirming, headline);
  return origins === 0 ? 'from the same origin' : `from ${count(origins, 'other origin', 'other origins')}`;
}

/** Who says that a report isn't so, and how we read words that no rule reads for sure. */
function doubtWords({ disputedBy, reads }: Report): string[] {
  return [
    ...(disputedBy.length === 0 ? [] : [`disputed by ${disputedBy.join(', ')}`]),
    ...(reads === undefined ? [] : [`our reading: ${reads}`]),
  ];
}

/** What a reader must know of one report, beside its number: when its count was true, who disputes it, how it was read. */
export function reportRemarks(report: Report, locale: Locale): string[] {
  const { asOf, note } = report;
  return [
    ...(asOf === undefined ? [] : [`as of ${timeText(asOf, locale)}`]),
    ...doubtWords(report),
    ...(note === undefined ? [] : [note]),
  ];
}

/** "1 report", "3 reports" */
export function count(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

/**
 * What a reader must know of a chart: its note, what its signs mean, where its computed numbers come from, which numbers were
 * changed.
 */
export function chartNotes(chart: Chart, locale: Locale): string[] {
  const { note, derived } = chart;
  const signs = chart.kind === 'reports' ? signsWords(chart.figure) : '';
  return [
    ...(note === undefined ? [] : [note]),
    ...(signs === '' ? [] : [signs]),
    ...derived.map((each) => derivationSentence(each, locale)),
    ...chartFigures(chart).flatMap(({ label, changes }) =>
      changes.map((change) => {
        const words = changeWords(change, locale);
        return `${label}, ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
      }),
    ),
  ];
}

/** A report's standing as a reader sees it. */
export function standingWords(standing: Standing): string {
  return {
    headline: 'Headline report',
    confirms: 'Confirms',
    compatible: 'Compatible',
    differs: 'Differs',
    earlier: 'An earlier count',
    later: 'A later count',
    'another-base': 'Counts something else; not compared',
  }[standing];
}

/** The same as full sentences, with what lies apart among those that agree. */
export function agreementSentences(figure: Figure, locale: Locale): string[] {
  const clauses = agreementWords(figure, locale).map((clause) => `${clause}.`);
  const { apart, otherBase } = agreement(figure);
  const version = (report: Report) =>
    `${numberWords({ ...report, claim: figure.claim }, locale)} (${attribution(report)})`;
  const bases = Object.values(otherBase).flat();
  return [
    clauses.join(' '),
    ...(apart.length > 0
      ? [
          `Those that fit the headline report don’t all fit each other: ${apart.map(([a, b]) => `${version(a)} against ${version(b)}`).join('; ')}.`,
        ]
      : []),
    ...bases.map(
      (report) =>
        `${attribution(report)} counts ${report.base?.of ?? ''}: ${numberWords({ ...report, claim: figure.claim }, locale)}.`,
    ),
  ];
}

/** A change as its readers see it: "Corrected 12 February 2026: was about 440". */
export function changeWords({ kind, when, was }: Change, locale: Locale): string {
  const done = {
    correction: 'Corrected',
    clarification: 'Clarified',
    update: 'Updated',
    addition: 'Added',
    retraction: 'Withdrawn',
    wording: 'Reworded',
  }[kind];
  const before = was === undefined || kind === 'clarification' ? '' : `: was ${was}`;
  return `${done} ${dayText(when, locale)}${before}`;
}

/** How a computed number came about: "“about 14” is computed: about 450 drones divided by 32 ballistic missiles." */
export function derivationSentence(derived: Derived, locale: Locale): string {
  const { left, operator, right } = derived;
  const parts = `${figureWords(left, locale)} ${OPERATORS[operator]} ${figureWords(right, locale)}`;
  return `“${numberWords(derive(derived), locale)}” is computed: ${parts}.`;
}

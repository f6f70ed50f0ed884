import { agreement } from './agreement.ts';
import { OPERATORS, type ClaimType, type Standing } from './codes.ts';
import { dayText } from './days.ts';
import { derive } from './derive.ts';
import { countedNoun, quantityText } from './format.ts';
import type { Locale } from './locale/locale.ts';
import { chartFigures } from './select.ts';
import type { Amount, Change, Chart, Derived, Figure, Quantity, Report, Source, Story } from './story.ts';

/*
 * Numbers in sentences. Every surface (card, picture, table, alternative text, embed, download) takes its words from
 * here, so that none can drop a hedge, a claim type or what a share is of.
 */

/**
 * The number alone, as on a card; a claim that isn't plainly reported is named: "$15 billion requested". A ratio stands
 * in front of its "times" or "to one", so there the claim is put in brackets: "2 (requested)".
 */
export function numberWords(amount: Amount & { readonly claim: ClaimType }, locale: Locale): string {
  const number = quantityText(amount, locale);
  if (amount.claim === 'reported') return number;
  const claim = locale.claims[amount.claim];
  return `${number} ${amount.unit === undefined ? `(${claim})` : claim}`;
}

/**
 * A figure's number with what it counts or is a share of.
 * @example "about 450 drones" · "60% of electricity consumers in Kharkiv region" · "$15 billion requested"
 */
export function figureWords(figure: Figure, locale: Locale): string {
  return statement(figure, figure.of, figure.claim, locale);
}

/** A report's number, with what this report says that it counts. */
export function reportWords(report: Report, figure: Figure, locale: Locale): string {
  if (typeof report.unit !== 'string') {
    const noun = report.base?.of ?? report.counts ?? countedNoun(report);
    const number = numberWords({ ...report, claim: figure.claim }, locale);
    return `${number} ${noun}`;
  }
  const base = report.base?.of ?? (report.unit === 'percent' ? (report.counts ?? figure.of) : undefined);
  return statement(report, base, figure.claim, locale, report.unit === 'percent' ? ' of ' : ': ');
}

function statement(
  quantity: Quantity,
  of: string | undefined,
  claim: ClaimType,
  locale: Locale,
  join = ' of ',
): string {
  const number = [numberWords({ ...quantity, claim }, locale), countedNoun(quantity)]
    .filter(Boolean)
    .join(' ');
  return of === undefined ? number : `${number}${join}${of}`;
}

/**
 * What a figure's number says, after the number alone.
 * @example "ballistic missiles fired at Ukraine in one night; called a record" · "of Ukraine’s air-defence missiles"
 */
export function whatWords(figure: Figure): string {
  const of = figure.of === undefined ? countedNoun(figure) : `of ${figure.of}`;
  const what = [of, figure.detail].filter(Boolean).join(' ');
  return figure.comparison === undefined ? what : `${what}; ${figure.comparison}`;
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
  return `${attribution(report)}, ${dayText(report.source.published, locale)}`;
}

/**
 * How the other reports stand to the headline report, one clause each.
 * @example ["3 other reports agree", "1 differs: $15.5 billion requested (online.ua)", "2 count something narrower"]
 */
export function agreementWords(figure: Figure, locale: Locale): string[] {
  const { agree, differ, otherBase } = agreement(figure);
  const others = figure.reports.length - 1;
  if (others === 0) return ['One report only'];
  const clauses: string[] = [];
  if (agree.length > 0) clauses.push(count(agree.length, 'other report agrees', 'other reports agree'));
  if (differ.length > 0) {
    const versions = differ.map(
      (report) => `${numberWords({ ...report, claim: figure.claim }, locale)} (${report.source.publisher})`,
    );
    clauses.push(`${count(differ.length, 'differs', 'differ')}: ${versions.join(', ')}`);
  }
  if (agree.length + differ.length === 0) clauses.push('No other report of the same thing');
  const bases = [
    [otherBase.narrower, 'something narrower'],
    [otherBase.wider, 'something wider'],
    [otherBase.other, 'something else'],
  ] as const;
  for (const [reports, what] of bases) {
    if (reports.length > 0) clauses.push(`${count(reports.length, 'counts', 'count')} ${what}`);
  }
  return clauses;
}

/** "1 report", "3 reports" */
export function count(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

/** What a reader must know of a chart: its note, where its computed numbers come from, which numbers were changed. */
export function chartNotes(chart: Chart, locale: Locale): string[] {
  const { note, derived } = chart;
  return [
    ...(note === undefined ? [] : [note]),
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
    agrees: 'Agrees',
    differs: 'Differs',
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
          `Those that agree with the headline report don’t all agree with each other: ${apart.map(([a, b]) => `${version(a)} against ${version(b)}`).join('; ')}.`,
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

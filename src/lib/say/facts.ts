import { readNumbers } from '../language/readNumbers.ts';
import { thingsIn, withoutTimes } from '../language/readSaying.ts';
import { untilStop } from '../language/readTelling.ts';
import { agreement } from '../story/agreement.ts';
import { OPERATORS } from '../story/codes.ts';
import { derive } from '../story/derive.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Change, Derived, Figure, Report, Story } from '../story/story.ts';
import { orderOf } from '../story/time.ts';
import { attribution, figureWords, numberWords, reportWords } from '../story/words.ts';
import { isCounted } from '../units.ts';
import type { Fact, StoryFacts } from './fact.ts';

/** What matching needs of a story: each report, each computed number, and each number that was corrected or withdrawn. */
export function factsOf(story: Story, locale: Locale): StoryFacts {
  const facts = [
    ...story.figures.flatMap((figure) =>
      figure.reports.map((report) => factOf(report, figure, story, locale)),
    ),
    ...story.derived.map((derived): Fact => ({
      ...derive(derived),
      words: numberWords(derive(derived), locale),
      by: computedFrom(derived, locale),
      ...NOTHING,
      context: things(derived.label, derived.left.label, derived.right.label),
    })),
    ...story.changes.flatMap((change) => formerFact(change, story, locale)),
  ];
  return { year: Number(story.dateline.date.slice(0, 4)), facts };
}

function computedFrom({ left, operator, right }: Derived, locale: Locale): string {
  return `computed: ${figureWords(left, locale)} ${OPERATORS[operator]} ${figureWords(right, locale)}`;
}

const NOTHING = {
  names: [],
  readAs: [''],
  nouns: [],
  alsoCalled: [],
  narrows: [],
  context: [],
  place: [],
  isHeadline: true,
  isOtherBase: false,
  isContested: false,
};

/** The story’s texts are in English. */
const things = (...texts: readonly (string | undefined)[]) => [
  ...new Set(texts.flatMap((text) => (text === undefined ? [] : thingsIn(text, 'en')))),
];

function factOf(report: Report, figure: Figure, story: Story, locale: Locale): Fact {
  const { headline } = figure;
  const { value, qualifier, unit, against, interval, asOf } = report;
  const place = things(figure.where.name);
  const { one, other } = isCounted(unit) ? unit : {};
  // "consumers in Exaland" are consumers.
  const thing = things(one ?? untilStop(figure.of ?? '', 'en'));
  const nouns = without(
    one === undefined && report.base !== undefined ? things(report.base.of) : thing,
    place,
  );
  const phrases = figure.reports.filter(({ base }) => base === undefined).map(({ phrase }) => phrase);
  const isHeadline = report === headline;
  return {
    value,
    qualifier,
    unit,
    against: against ?? figure.against,
    interval,
    asOf,
    figure: figure.id,
    claim: figure.claim,
    words: isHeadline ? figureWords(figure, locale) : reportWords(report, figure, locale),
    by: attribution(report),
    names: namesOf(report),
    readAs: readAs(report, other),
    nouns,
    alsoCalled: without(
      things(...figure.reports.flatMap(({ base, counts }) => (base === undefined ? counts : []))),
      nouns,
    ),
    narrows:
      report.base === undefined
        ? narrowing(nouns, phrases)
        : without(things(report.base.of), [...place, ...thing]),
    context: things(figure.label, figure.of, figure.detail, figure.when.text, ...phrases, ...place),
    place,
    isHeadline,
    isOtherBase: report.base !== undefined,
    isContested: isContested(report, figure),
    now: supersededBy(report, figure, story, locale),
  };
}

const without = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.includes(word));

/** A speaker by name, surname or office; an outlet, agency or origin by its whole name. */
function namesOf({ saidBy = '', origin = '', source }: Report): string[][] {
  const words = (name: string) => name.match(/\p{L}+/gu) ?? [];
  const speaker = saidBy.split(',').map(words);
  const surnames = speaker.flatMap((name) => (name.length === 2 ? name.slice(1) : []));
  const whole = [...speaker, ...[origin, source.publisher, source.credit ?? ''].map(words)];
  return [
    ...whole.map((name) => name.map((word) => word.toLowerCase())),
    ...surnames.filter((word) => /^\p{Lu}/u.test(word)).map((word) => [word]),
  ].filter((name) => name.length > 0);
}

/** The units in which the words of a report, or those of what it counts, are read where they aren’t its own. */
function readAs({ phrase, source, value, unit }: Report, counted: string | undefined): string[] {
  const own = readNumbers(phrase, source.language).filter((number) => String(number.value) === String(value));
  const named = counted === undefined ? [] : readNumbers(`2 ${counted}`, 'en');
  const units = [...own, ...named].map((number) => number.unit ?? '');
  return [...new Set(units)].filter((each) => each !== unit);
}

/** The words before a noun that no report leaves out where it names the noun: "Patriot" missiles. */
function narrowing(nouns: readonly string[], phrases: readonly string[]): string[] {
  const noun = nouns.at(-1);
  const told = phrases.map((phrase) => things(phrase)).filter((words) => noun && words.includes(noun));
  return nouns.slice(0, -1).filter((word) => told.every((words) => words.includes(word)));
}

function isContested(report: Report, figure: Figure): boolean {
  if (report.disputedBy.length > 0) return true;
  if (report === figure.headline) return false;
  const { differ, apart } = agreement(figure);
  return [...differ, ...apart.flat()].includes(report);
}

/** The latest count, where this is an earlier one; or that of the same thing at a later time. */
function supersededBy(report: Report, figure: Figure, story: Story, locale: Locale): Fact['now'] {
  const later = figure.reports
    .filter(({ base, asOf }) => base === undefined && orderOf(report.asOf, asOf) === 'earlier')
    .toSorted((a, b) => (orderOf(a.asOf, b.asOf) === 'later' ? -1 : 1));
  const [latest] = later;
  if (latest !== undefined) {
    const words = reportWords(latest, figure, locale);
    return { why: 'earlier', words, by: attribution(latest), unless: [] };
  }
  const [newer] = story.figures
    .filter((other) => isSameLater(figure, other))
    .toSorted((a, b) => (a.when.end > b.when.end ? -1 : 1));
  if (newer === undefined) return undefined;
  const unless = without(timeOf(figure), timeOf(newer));
  const words = `${figureWords(newer, locale)}, ${newer.when.text}`;
  return { why: 'earlier', words, by: attribution(newer.headline), unless };
}

const timeOf = ({ label, when }: Figure) => [
  ...things(label, when.text),
  ...(when.text.match(/\d{4}/g) ?? []),
];

/** Whether another figure is of the same thing at a later time: it is labelled alike but for words of time. */
function isSameLater(figure: Figure, other: Figure): boolean {
  const kind = ({ unit, of, against, claim, where, label }: Figure) =>
    JSON.stringify([unit, of, against, claim, where.name, thingsIn(withoutTimes(label, 'en'), 'en')]);
  return figure.when.end < other.when.start && kind(figure) === kind(other);
}

/** What was said before it was corrected, updated or withdrawn. */
function formerFact(change: Change, story: Story, locale: Locale): Fact[] {
  const { kind, was, thing, figureId } = change;
  const isFormer = kind === 'correction' || kind === 'update' || kind === 'retraction';
  const [number] = was !== undefined && isFormer ? readNumbers(was, 'en') : [];
  if (number?.value === undefined || !['figure', 'report'].includes(change.of)) return [];
  const figure = story.figures.find(({ id }) => id === figureId);
  const report = figure?.reports.find(({ id }) => id === thing) ?? figure?.headline;
  const name = things(thing.replaceAll('-', ' '));
  const why = kind === 'retraction' ? 'withdrawn' : 'corrected';
  const { value, qualifier, unit } = number;
  const former = { value, qualifier, words: was ?? '', isHeadline: false, isContested: false };
  if (figure !== undefined && report !== undefined) {
    const fact = factOf(report, figure, story, locale);
    // It may have changed again since.
    return [{ ...fact, ...former, now: { why, words: fact.words, by: fact.by, unless: [] } }];
  }
  const now = { why, words: change.now ?? '', by: '', unless: [] } as const;
  return [{ ...NOTHING, ...former, unit, claim: 'reported', by: '', nouns: name, context: name, now }];
}

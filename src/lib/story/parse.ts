import { figureOf, thingsNamed } from './changed.ts';
import { check } from './check.ts';
import { periodText } from './days.ts';
import { compute } from './derive.ts';
import { formulaParts } from './formula.ts';
import { readNumbers } from '../language/readNumbers.ts';
import { holds } from './check/holds.ts';
import { readDocument } from './document.ts';
import { en } from './locale/en.ts';
import type { Problem } from './problem.ts';
import { seedSchema, type Seed, type SeedChart, type SeedFigure, type SeedReport } from './schema.ts';
import { shapeProblems } from './shape.ts';
import type { Change, Chart, Derived, Figure, Report, Section, Source, Story, StoryEvent } from './story.ts';
import type { Unit } from '../units.ts';
import { statedInterval } from './statedInterval.ts';
import { fillText, placeholders } from './text.ts';
import { periodOf, type Period, type SeedPeriod } from './time.ts';
import { toldOf, type Told } from './told.ts';

export type Parsed =
  | {
      readonly story: Story;
      readonly told: Told;
      readonly remarks: readonly Problem[];
      readonly problems?: undefined;
    }
  | {
      readonly story?: undefined;
      readonly told?: undefined;
      readonly remarks?: undefined;
      readonly problems: readonly Problem[];
    };

/** Words that URLs use in a story's place. */
const RESERVED_IDS = ['dark', 'light'];
const STORY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A seed file's text as a Story, or everything that is wrong with it.
 * @param file Its name for messages, from the project's root; the name without folder and ending is the story's id.
 */
export function parse(file: string, text: string): Parsed {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const document = readDocument(file, text);
  let problems = [...document.problems];
  if (!STORY_ID.test(id) || RESERVED_IDS.includes(id)) {
    problems.push(
      document.problem([], {
        found: `the file name “${id}”`,
        allowed: `lower-case letters, digits and hyphens, but not ${RESERVED_IDS.join(' or ')}`,
        todo: 'rename the file: its name is the story’s address',
      }),
    );
  }
  if (document.data === undefined) return { problems };
  const said = new Set(document.problems.map(({ path }) => path));
  const shapes = shapeProblems(seedSchema, document).filter(({ path }) => !said.has(path));
  const checked = check(document);
  problems = [...problems, ...shapes, ...checked.problems];

  const seed = seedSchema.safeParse(document.data);
  if (!seed.success || problems.length > 0) return { problems: inOrder(problems) };

  const figures = new Map(
    Object.entries(seed.data.figures).map(([key, figure]) => [key, toFigure(key, figure, seed.data)]),
  );
  for (const [key, { formula }] of Object.entries(seed.data.derived)) {
    const [left, operator, right] = formulaParts(formula);
    const result = compute(need(figures.get(left)), operator, need(figures.get(right)));
    if ('impossible' in result) {
      problems.push(
        document.problem(['derived', key, 'formula'], {
          found: `${formula}, which would be ${result.impossible}`,
          allowed: `two figures of one claim type, ${operator === '/' ? 'both counts or in one unit' : 'counting or measuring the same'}, with hedges that leave an answer`,
          todo: 'take it out, or compute with other figures',
        }),
      );
    }
  }
  if (problems.length > 0) return { problems };
  const story = toStory(id, seed.data, figures);
  return { story, told: toldOf(seed.data, story, en), remarks: inOrder(checked.remarks) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ line = 0, column = 0 }: Problem) => [line, column] as const;
  return problems.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

/** A reference that `referenceProblems` has already followed. */
function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A reference was not checked before it was followed');
  return value;
}

/** A period with its words, which a seed may leave to us. */
function toPeriod(seed: SeedPeriod & (string | { text?: string | undefined })): Period {
  const period = periodOf(seed);
  return { ...period, text: (typeof seed === 'string' ? undefined : seed.text) ?? periodText(period, en) };
}

/** The words of a source for a bound, where the story's language has them, too. */
function ownBound(report: SeedReport, unit: Unit, language: string): string | undefined {
  if (language.split('-')[0] !== en.tag.split('-')[0]) return undefined;
  const words = readNumbers(report.phrase, language)
    .filter(
      (number) =>
        holds(number, { value: report.value, unit: report.unit ?? unit }) &&
        number.qualifier === report.qualifier,
    )
    .map(({ hedgedBy }) => hedgedBy);
  return en.bounds[report.qualifier]?.find((bound) => words[0] === bound);
}

function middleOf({ value }: Figure): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

function toSource(id: string, seed: Seed): Source {
  return { id, ...need(seed.sources[id]) };
}

function toFigure(id: string, { reports: seedReports, ...figure }: SeedFigure, seed: Seed): Figure {
  const reports = seedReports.map((report, index): Report => ({
    ...report,
    id: `${id}-${index + 1}`,
    unit: report.unit ?? figure.unit,
    hedge: ownBound(report, figure.unit, need(seed.sources[report.source]).language),
    per: figure.per,
    against: figure.against,
    interval: statedInterval(report),
    source: toSource(report.source, seed),
  }));
  const headline = need(reports[0]);
  const changes = toChanges(seed).filter(
    ({ of, thing, kind }) => of === 'figure' && thing === id && kind !== 'wording',
  );
  const { value, qualifier, hedge, unit, interval } = headline;
  const when = toPeriod(figure.when);
  return { id, ...figure, when, value, qualifier, hedge, unit, interval, headline, reports, changes };
}

/** The newest first; two of one figure on one day keep their order in the file. */
function toChanges(seed: Seed): Change[] {
  return seed.changes
    .map(({ kind, was, now, why, when, ...named }, index): Change => {
      const { of, id } = need(thingsNamed(named)[0]);
      const { figureId } = figureOf({ of, id }) ?? {};
      return { id: `${id}-${when}-${index + 1}`, of, thing: id, figureId, kind, was, now, why, when };
    })
    .toReversed()
    .toSorted((a, b) => b.when.localeCompare(a.when));
}

function toStory(id: string, seed: Seed, plain: ReadonlyMap<string, Figure>): Story {
  const derived = new Map<string, Derived>();
  const fill = (text: string) => fillText(text, plain, derived, en);
  const optionally = (text: string | undefined) => (text === undefined ? undefined : fill(text));
  const toFilled = (figure: Figure): Figure => {
    const reports = figure.reports.map((report) => ({ ...report, note: optionally(report.note) }));
    const [detail, note] = [optionally(figure.detail), optionally(figure.note)];
    return { ...figure, detail, note, reports, headline: need(reports[0]) };
  };
  const figures = new Map([...plain].map(([key, figure]) => [key, toFilled(figure)]));
  for (const [key, { label, formula }] of Object.entries(seed.derived)) {
    const [left, operator, right] = formulaParts(formula);
    derived.set(key, {
      id: key,
      label,
      left: need(figures.get(left)),
      operator,
      right: need(figures.get(right)),
    });
  }
  const events = Object.entries(seed.events).map(([key, { label, source, main, ...when }]): StoryEvent => ({
    id: key,
    label,
    main,
    when: toPeriod(when),
    source: toSource(source, seed),
  }));
  const named = (ids: readonly string[]) => ids.map((each) => need(figures.get(each)));
  const toChart = ([key, chart]: [string, SeedChart]): Chart => {
    const text = {
      id: key,
      title: fill(chart.title),
      subtitle: fill(chart.subtitle),
      note: optionally(chart.note),
      derived: placeholders(`${chart.title} ${chart.subtitle} ${chart.note ?? ''}`).flatMap(
        (each) => derived.get(each) ?? [],
      ),
    };
    const bars = (bar: Extract<SeedChart, { kind: 'bar' }>) => {
      const order = bar.figures.map((_, index) => index);
      const all = named(bar.figures);
      if (bar.sorted) order.sort((a, b) => middleOf(need(all[b])) - middleOf(need(all[a])));
      const before = bar.before === undefined ? undefined : named(bar.before);
      return {
        figures: order.map((index) => need(all[index])),
        before: before === undefined ? undefined : order.map((index) => need(before[index])),
        target: bar.target === undefined ? undefined : need(figures.get(bar.target)),
      };
    };
    switch (chart.kind) {
      case 'bar':
        return { ...text, kind: 'bar', ...bars(chart) };
      case 'compare':
        return { ...text, kind: 'compare', figures: named(chart.figures) };
      case 'share':
        return {
          ...text,
          kind: 'share',
          figures: named(chart.figures),
          otherBases: chart.otherBases,
          stacked: chart.stacked,
          rest: chart.rest,
        };
      case 'units':
        return { ...text, kind: 'units', figure: need(figures.get(chart.figure)), per: chart.per };
      case 'reports':
        return { ...text, kind: 'reports', figure: need(figures.get(chart.figure)) };
      case 'line':
        return {
          ...text,
          kind: 'line',
          steps: chart.steps,
          series: chart.series.map(({ label, figures: ids }) => ({ label, figures: named(ids) })),
        };
      case 'timeline':
        return {
          ...text,
          kind: 'timeline',
          events:
            chart.events === undefined
              ? events
              : chart.events.map((each) => need(events.find((event) => event.id === each))),
        };
    }
  };
  const charts = new Map(Object.entries(seed.charts).map(([key, chart]) => [key, toChart([key, chart])]));
  const toSection = (section: Seed['sections'][number]): Section => ({
    title: fill(section.title),
    figures: named(section.figures ?? []),
    charts: (section.charts ?? []).map((each) => need(charts.get(each))),
  });
  return {
    id,
    title: fill(seed.title),
    dateline: seed.dateline,
    summary: seed.summary.map(fill),
    language: seed.language,
    checked: seed.checked,
    article: toSource(seed.article, seed),
    key: seed.key.map((each) => need(figures.get(each))),
    terms: Object.entries(seed.terms).map(([term, meaning]) => ({ term, meaning })),
    sources: Object.keys(seed.sources).map((key) => toSource(key, seed)),
    figures: [...figures.values()],
    derived: [...derived.values()],
    events,
    charts: [...charts.values()],
    sections: seed.sections.map(toSection),
    changes: toChanges(seed),
  };
}

import type { Path, SeedDocument } from './document.ts';
import { isRange } from './format.ts';
import { phraseMismatch } from './phrase.ts';
import { nearest, type Problem } from './problem.ts';
import { chartSchema, derivedSchema, eventSchema, figureSchema, sourceSchema } from './schema.ts';
import type { SeedChart, SeedFigure, SeedReport } from './schema.ts';
import { shown, valueAt } from './shape.ts';
import { looseNumbers, placeholders } from './text.ts';

/*
 * What a schema of shapes can't see: references, and what has to fit together. Each part of the file is checked as far
 * as it is well formed, so that one run names every problem.
 */

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

/** The well-formed entries of one of the file's maps, and every id that stands there, well formed or not. */
function entriesOf<T>(document: SeedDocument, name: string, schema: Schema<T>) {
  const map = valueAt(document.data, [name]);
  const raw = typeof map === 'object' && map !== null ? Object.entries(map) : [];
  const good = new Map<string, T>();
  for (const [id, value] of raw) {
    const result = schema.safeParse(value);
    if (result.success) good.set(id, result.data);
  }
  return { ids: new Set(raw.map(([id]) => id)), good };
}

export function referenceProblems(document: SeedDocument): Problem[] {
  const problems: Problem[] = [];
  const sources = entriesOf(document, 'sources', sourceSchema);
  const figures = entriesOf(document, 'figures', figureSchema);
  const derived = entriesOf(document, 'derived', derivedSchema);
  const events = entriesOf(document, 'events', eventSchema);
  const charts = entriesOf(document, 'charts', chartSchema);
  const say = (path: Path, found: string, allowed: string, todo: string) => {
    problems.push(document.problem(path, { found, allowed, todo }));
  };

  const mustBeOneOf = (
    ids: ReadonlySet<string>,
    what: string,
    path: Path,
    id = valueAt(document.data, path),
  ) => {
    if (typeof id !== 'string' || ids.has(id)) return;
    const near = nearest(id, ids);
    const todo =
      near === undefined
        ? `add it to ${what}, or take it out here`
        : `write ${near}, if that is what you mean`;
    say(path, `${shown(id)}, which isn’t among the ${what}`, [...ids].join(', ') || `no ${what} yet`, todo);
  };
  const eachMustBeOneOf = (ids: ReadonlySet<string>, what: string, path: Path) => {
    const list = valueAt(document.data, path);
    if (!Array.isArray(list)) return;
    for (const [index, id] of list.entries()) {
      mustBeOneOf(ids, what, [...path, index]);
      if (list.indexOf(id) < index)
        say([...path, index], `${shown(id)} a second time`, 'each once', 'take one out');
    }
  };
  const checkText = (path: Path, { numbers }: { numbers: 'refused' | 'allowed' }) => {
    const text = valueAt(document.data, path);
    if (typeof text !== 'string') return;
    const known = new Set([...figures.ids, ...derived.ids]);
    for (const id of placeholders(text)) {
      if (known.has(id)) continue;
      const near = nearest(id, known);
      say(
        path,
        `{${id}}, which is neither a figure nor derived`,
        [...known].map((each) => `{${each}}`).join(', '),
        near === undefined ? 'name a figure of this story' : `write {${near}}, if that is what you mean`,
      );
    }
    if (numbers === 'allowed') return;
    for (const number of looseNumbers(text)) {
      say(
        path,
        `the number ${number} as plain text`,
        'numbers of figures, and dates',
        'write {figure-id} in its place, so that hedge and source go with it',
      );
    }
  };

  mustBeOneOf(sources.ids, 'sources', ['article']);
  eachMustBeOneOf(figures.ids, 'figures', ['key']);
  checkText(['title'], { numbers: 'refused' });
  const summary = valueAt(document.data, ['summary']);
  if (Array.isArray(summary))
    summary.forEach((_, index) => checkText(['summary', index], { numbers: 'refused' }));

  for (const [id, source] of sources.good) {
    if (source.published > source.retrieved) {
      say(
        ['sources', id, 'retrieved'],
        `${source.retrieved}, before it was published`,
        `${source.published} or later`,
        'correct one of the two days',
      );
    }
  }

  for (const id of figures.ids) {
    const path = ['figures', id];
    mustBeOneOf(figures.ids, 'figures', [...path, 'context']);
    checkText([...path, 'note'], { numbers: 'allowed' });
    const reports = valueAt(document.data, [...path, 'reports']);
    if (Array.isArray(reports))
      reports.forEach((_, index) =>
        mustBeOneOf(sources.ids, 'sources', [...path, 'reports', index, 'source']),
      );
    if (derived.ids.has(id))
      say(['derived', id], `${shown(id)}, which is a figure too`, 'another id', 'rename the derived number');
  }
  for (const [id, figure] of figures.good) checkFigure(id, figure);

  function checkFigure(id: string, figure: SeedFigure): void {
    const path = ['figures', id];
    checkDays(path.concat('when'), figure.when);
    if (figure.unit === 'percent' && figure.of === undefined) {
      say(
        path,
        'a percentage without “of”',
        'of: what it is a share of',
        'add of: electricity consumers in …',
      );
    }
    for (const [index, report] of figure.reports.entries())
      checkReport([...path, 'reports', index], report, figure);
    if (figure.reports[0]?.base !== undefined) {
      say(
        [...path, 'reports', 0, 'base'],
        'another base in the headline report',
        'a base only in the reports after it',
        'take it out; the figure’s “of” says what the headline report counts',
      );
    }
  }

  function checkReport(path: Path, report: SeedReport, figure: SeedFigure): void {
    const { value, qualifier } = report;
    if (isRange(value) !== (qualifier === 'range')) {
      const form = qualifier === 'range' ? '[from, to]' : 'one number';
      say(
        [...path, 'value'],
        isRange(value) ? `[${value.join(', ')}]` : String(value),
        `${form} with the qualifier ${qualifier}`,
        'change the value or the qualifier',
      );
      return;
    }
    if (isRange(value) && value[0] >= value[1]) {
      say([...path, 'value'], `[${value.join(', ')}]`, 'the lower number first', 'turn the two round');
    }
    if (figure.unit === 'percent' && [value].flat().some((each) => each < 0 || each > 100)) {
      say(
        [...path, 'value'],
        `${[value].flat().join(' to ')} per cent`,
        '0 to 100',
        'correct the value; 60 % is written 60',
      );
    }
    const mismatch = phraseMismatch(report, sources.good.get(report.source)?.language ?? 'en');
    if (mismatch !== undefined) {
      say(
        [...path, 'phrase'],
        mismatch.found,
        mismatch.allowed,
        'correct the value, the qualifier or the phrase: they have to say the same thing',
      );
    }
  }

  function checkDays(path: Path, { start, end }: { start: string; end: string }): void {
    if (start > end)
      say([...path, 'end'], `${end}, before the start`, `${start} or later`, 'correct one of the two days');
  }

  for (const [id, { formula }] of derived.good) {
    for (const figure of formula.split(' / '))
      mustBeOneOf(figures.ids, 'figures', ['derived', id, 'formula'], figure);
  }
  for (const id of events.ids) mustBeOneOf(sources.ids, 'sources', ['events', id, 'source']);
  for (const [id, event] of events.good) checkDays(['events', id], event);

  for (const id of charts.ids) {
    const path = ['charts', id];
    for (const field of ['title', 'subtitle']) checkText([...path, field], { numbers: 'refused' });
    checkText([...path, 'note'], { numbers: 'allowed' });
    mustBeOneOf(figures.ids, 'figures', [...path, 'figure']);
    eachMustBeOneOf(figures.ids, 'figures', [...path, 'figures']);
    eachMustBeOneOf(events.ids, 'events', [...path, 'events']);
    const series = valueAt(document.data, [...path, 'series']);
    if (Array.isArray(series))
      series.forEach((_, index) =>
        eachMustBeOneOf(figures.ids, 'figures', [...path, 'series', index, 'figures']),
      );
  }
  for (const [id, chart] of charts.good) checkChart(['charts', id], chart);

  function checkChart(path: Path, chart: SeedChart): void {
    const drawn = figuresOf(chart).flatMap((id) => figures.good.get(id) ?? []);
    const units = new Set(drawn.map(({ unit }) => (typeof unit === 'string' ? unit : 'counted things')));
    const claims = new Set(drawn.map(({ claim }) => claim));
    const refuse = (found: string, allowed: string, todo: string) => {
      say(path, found, allowed, todo);
    };
    if (units.size > 1)
      refuse(
        `numbers in ${[...units].join(' and ')} on one axis`,
        'figures of one unit',
        'make a chart for each unit',
      );
    if ((chart.kind === 'bar' || chart.kind === 'share' || chart.kind === 'line') && claims.size > 1) {
      refuse(
        `${[...claims].join(' and ')} numbers side by side in a ${chart.kind}`,
        'one claim type',
        'use the kind compare, which keeps them apart',
      );
    }
    if (chart.kind === 'compare' && claims.size === 1 && drawn.length > 1) {
      refuse(`only ${[...claims].join('')} numbers`, 'at least two claim types', 'use the kind bar');
    }
    if (chart.kind === 'share' && units.size > 0 && !units.has('percent')) {
      refuse(`a share of ${[...units].join(' and ')}`, 'figures in percent', 'use the kind bar or units');
    }
    if (chart.kind === 'units' && units.size > 0 && !units.has('counted things')) {
      refuse(
        `squares for ${[...units].join(' and ')}`,
        'a figure that counts things',
        'use the kind bar or share',
      );
    }
    if (
      (chart.kind === 'bar' || chart.kind === 'compare') &&
      drawn.some(({ reports }) => reports[0] && [reports[0].value].flat().some((each) => each < 0))
    ) {
      refuse('a bar for a number below zero', 'numbers from zero up', 'use the kind reports or line');
    }
  }

  return problems;
}

/** Ids of the figures that a chart draws; none for a timeline. */
export function figuresOf(chart: SeedChart): string[] {
  switch (chart.kind) {
    case 'bar':
    case 'share':
    case 'compare':
      return chart.figures;
    case 'units':
    case 'reports':
      return [chart.figure];
    case 'line':
      return chart.series.flatMap(({ figures }) => figures);
    case 'timeline':
      return [];
  }
}

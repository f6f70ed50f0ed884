import { converted, unitText } from '../../units.ts';
import { dayNumber } from '../days.ts';
import type { Path } from '../document.ts';
import { isRange } from '../format.ts';
import type { SeedFigure, SeedReport } from '../schema.ts';
import { orderOf, spanOf, type SeedPeriod } from '../time.ts';
import type { Say, SeedParts } from './parts.ts';
import { phraseMismatch } from './phrase.ts';

/** What has to fit together within sources, figures, reports and events. */
export function checkFigures({ sources, figures, events }: SeedParts, say: Say, remark: Say): void {
  for (const [id, source] of sources.good) {
    if (source.kind === 'page' && source.url === undefined)
      say(
        ['sources', id],
        'a page without its address',
        'url: the address of the page',
        'add url: https://…, or say what it is: kind: broadcast, document or statement',
      );
    if (orderOf(source.published, source.retrieved) === 'later') {
      say(
        ['sources', id, 'retrieved'],
        `${source.retrieved}, before it was published`,
        `${source.published} or later`,
        'correct one of the two days',
      );
    }
  }
  for (const [id, figure] of figures.good) checkFigure(['figures', id], figure);
  for (const [id, event] of events.good) checkSpan(['events', id], event);

  function checkFigure(path: Path, figure: SeedFigure): void {
    if (typeof figure.when !== 'string') checkSpan([...path, 'when'], figure.when);
    checkBase(path, figure);
    checkTimes(path, figure);
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
    if (isShare(figure) && [value].flat().some((each) => each < 0 || each > 100)) {
      say(
        [...path, 'value'],
        `${[value].flat().join(' to ')} per cent of ${figure.of ?? ''}`,
        '0 to 100 for a share',
        'correct the value (60 % is written 60); for a change write “against” in place of “of”, for a rate “per”',
      );
    }
    checkUnit([...path, 'unit'], report, figure);
    checkInterval([...path, 'interval'], report);
    checkPhrase(path, report, figure);
  }

  /** The words say what the value and the qualifier say, or the author says in the open what they mean. */
  function checkPhrase(path: Path, report: SeedReport, { unit, against }: SeedFigure): void {
    const language = sources.good.get(report.source)?.language ?? 'en';
    const mismatch = phraseMismatch({ ...report, unit: report.unit ?? unit, against }, language);
    if (mismatch === undefined) {
      if (report.reads === undefined) return;
      say(
        [...path, 'reads'],
        `a reading of “${report.phrase}”, whose words say so themselves`,
        'reads only where the words can’t be read, or are read otherwise',
        'take it out',
      );
      return;
    }
    const { found, allowed, open } = mismatch;
    if (open === 'remark')
      remark([...path, 'phrase'], found, allowed, 'look once more at what the words say');
    else if (open === 'correct' || report.reads === undefined) {
      const declare = open === 'declare' ? '; or say in “reads” what the words mean' : '';
      say(
        [...path, 'phrase'],
        found,
        allowed,
        `correct the value, the unit, the qualifier or the phrase: they have to say the same thing${declare}`,
      );
    }
  }

  /** A percentage is a share, a change or a rate: a number alone would leave readers to guess. */
  function checkBase(path: Path, { unit, of, per, against }: SeedFigure): void {
    const bases = { of, against, per };
    const given = Object.entries(bases).filter(([, text]) => text !== undefined);
    if (unit === 'percent' && given.length !== 1)
      say(
        path,
        given.length === 0
          ? 'a percentage that doesn’t say of what'
          : `a percentage with ${given.map(([key]) => `“${key}”`).join(' and ')}`,
        'one of: of (a share of something), against (a change), per (a rate)',
        'add of: electricity consumers in …, against: the year before, or per: year',
      );
    if (typeof unit === 'string' && POINTS.has(unit) && against === undefined)
      say(
        path,
        `${unit}s without “against”`,
        'against: what has changed',
        'add against: the election of 2022',
      );
  }

  /** A report may be in another unit of the same kind: 25 basis points beside 0.25 percentage points. */
  function checkUnit(path: Path, { unit, value }: SeedReport, figure: SeedFigure): void {
    if (unit === undefined || converted([value].flat()[0] ?? 0, unit, figure.unit) !== undefined) return;
    say(
      path,
      `${unitText(unit)} for a figure in ${unitText(figure.unit)}`,
      'a unit that measures the same',
      'make it a figure of its own, or correct the unit',
    );
  }

  function checkInterval(path: Path, { interval, value }: SeedReport): void {
    if (interval === undefined || !('from' in interval)) return;
    const { from, to } = interval;
    if (from > to) say(path, `from ${from} to ${to}`, 'the lower number first', 'turn the two round');
    else if ([value].flat().some((each) => each < from || each > to))
      say(
        path,
        `from ${from} to ${to}, without the value itself`,
        'an interval in which the value lies',
        'correct the value or the interval',
      );
  }

  /** A time that moves on is told by each report, or readers can't tell an earlier count from a contradiction. */
  function checkTimes(path: Path, { reports }: SeedFigure): void {
    if (reports[0]?.asOf !== undefined || reports.every(({ asOf }) => asOf === undefined)) return;
    say(
      [...path, 'reports', 0, 'asOf'],
      'nothing, while another report says when its count was true',
      'asOf in the headline report, too',
      'add asOf: the day or hour of its count',
    );
  }

  function checkSpan(path: Path, { start, end = start, night }: SeedSpan): void {
    const [from, to] = [spanOf(start), spanOf(end)];
    if (from === undefined || to === undefined) return;
    if (from.first > to.last || orderOf(end, start) === 'earlier')
      say([...path, 'end'], `${end}, before the start`, `${start} or later`, 'correct one of the two times');
    else if (night && dayNumber(to.last) - dayNumber(from.first) !== 1)
      say(
        [...path, 'night'],
        `a night from ${start} to ${end}`,
        'a night from one day to the next',
        'correct the days, or take night out',
      );
  }
}

/** Units in which a percentage or rate changes. */
const POINTS: ReadonlySet<string> = new Set(['percentage-point', 'basis-point']);

type SeedSpan = Exclude<SeedPeriod, string>;

function isShare({ unit, of }: SeedFigure): boolean {
  return unit === 'percent' && of !== undefined;
}

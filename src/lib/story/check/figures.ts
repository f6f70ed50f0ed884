import type { Path } from '../document.ts';
import { isRange } from '../format.ts';
import type { SeedFigure, SeedReport } from '../schema.ts';
import type { Say, SeedParts } from './parts.ts';
import { phraseMismatch } from './phrase.ts';

/** What has to fit together within sources, figures, reports and events. */
export function checkFigures({ sources, figures, events }: SeedParts, say: Say, remark: Say): void {
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
  for (const [id, figure] of figures.good) checkFigure(['figures', id], figure);
  for (const [id, event] of events.good) checkDays(['events', id], event);

  function checkFigure(path: Path, figure: SeedFigure): void {
    checkDays([...path, 'when'], figure.when);
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
    checkPhrase(path, report, figure);
  }

  /** The words say what the value and the qualifier say, or the author says in the open what they mean. */
  function checkPhrase(path: Path, report: SeedReport, { unit }: SeedFigure): void {
    const language = sources.good.get(report.source)?.language ?? 'en';
    const mismatch = phraseMismatch({ ...report, unit }, language);
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
        `correct the value, the qualifier or the phrase: they have to say the same thing${declare}`,
      );
    }
  }

  function checkDays(path: Path, { start, end }: { start: string; end: string }): void {
    if (start > end)
      say([...path, 'end'], `${end}, before the start`, `${start} or later`, 'correct one of the two days');
  }
}

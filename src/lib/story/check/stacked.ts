import type { SeedChart, SeedFigure } from '../schema.ts';
import { periodOf } from '../time.ts';
import { tooMuch } from '../partsOfWhole.ts';
import { statedInterval } from '../statedInterval.ts';
import type { Path } from '../document.ts';
import type { Say } from './parts.ts';

/** What stands in one bar are parts of one whole: of the same, at one place and time, and together no more than it. */
export function checkStacked(
  path: Path,
  { otherBases, figures: ids }: Extract<SeedChart, { kind: 'share' }>,
  figures: readonly SeedFigure[],
  say: Say,
): void {
  const whole = ({ of, where, when }: SeedFigure) => {
    const { edtf, night } = periodOf(when);
    return `of ${of ?? 'nothing'}, ${where.name}, ${edtf}${night ? ' (a night)' : ''}`;
  };
  const wholes = new Set(figures.map(whole));
  if (wholes.size > 1)
    say(
      [...path, 'figures'],
      `parts of different wholes in one bar: ${[...wholes].join('; ')}`,
      'figures with the same of, where and when',
      'leave out those of another whole, or take out stacked',
    );
  if (otherBases)
    say(
      [...path, 'otherBases'],
      'reports of another base in one bar with parts of one whole',
      'stacked without otherBases',
      'take out one of the two',
    );
  if (ids.length < 2)
    say([...path, 'figures'], 'one part alone', 'at least two parts', 'add the others, or take out stacked');
  const parts = figures.flatMap(({ unit, reports: [headline] }) =>
    headline === undefined || typeof unit !== 'string'
      ? []
      : [{ ...headline, unit, interval: statedInterval(headline) }],
  );
  const least = wholes.size > 1 ? undefined : tooMuch(parts);
  if (least !== undefined)
    say(
      [...path, 'figures'],
      `parts that make at least ${least} % together`,
      'parts that make at most 100 %, but for rounding',
      'leave out what another part holds, or take out stacked',
    );
}

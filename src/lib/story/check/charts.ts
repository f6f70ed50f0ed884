import type { Path } from '../document.ts';
import { formulaParts } from '../formula.ts';
import { MOST_SQUARES } from '../mostSquares.ts';
import type { SeedChart, SeedReport } from '../schema.ts';
import { chartFigures } from '../select.ts';
import { placeholders } from '../text.ts';
import { checkBars } from './bars.ts';
import type { Say, SeedParts } from './parts.ts';
import { checkStacked } from './stacked.ts';

/** A chart draws only what may stand side by side: one unit, and one claim type unless it keeps them apart. */
export function checkCharts({ figures, derived, charts }: SeedParts, say: Say): void {
  for (const [id, chart] of charts.good) {
    checkChart(['charts', id], chart);
    checkDerived(['charts', id], chart);
  }

  function checkChart(path: Path, chart: SeedChart): void {
    const drawn = chartFigures(chart).flatMap((id) => figures.good.get(id) ?? []);
    const units = new Set(drawn.map(({ unit }) => (typeof unit === 'string' ? unit : 'counted things')));
    const aim =
      chart.kind === 'bar' && chart.target !== undefined ? figures.good.get(chart.target) : undefined;
    const claims = new Set(drawn.filter((figure) => figure !== aim).map(({ claim }) => claim));
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
    if (chart.kind === 'bar') checkBars(path, chart, figures.good, say);
    if (chart.kind === 'share' && chart.stacked) checkStacked(path, chart, drawn, say);
    if (chart.kind === 'units') checkSquares(path, chart.per, drawn[0]?.reports[0]?.value);
  }

  function checkSquares(path: Path, per: number, value: SeedReport['value'] = per): void {
    const largest = Math.max(...[value].flat());
    const squares = Math.floor(largest / per);
    if (squares >= 1 && squares <= MOST_SQUARES) return;
    say(
      [...path, 'per'],
      `${per}, which makes ${squares < 1 ? 'no square' : `${squares} squares`} of ${largest}`,
      `what makes 1 to ${MOST_SQUARES} squares`,
      largest < 1
        ? 'use the kind reports'
        : `write ${Math.ceil(largest / MOST_SQUARES)} or more, at most ${Math.floor(largest)}`,
    );
  }

  /** What a chart's texts say was computed comes from figures in it, whose sources stand beside it. */
  function checkDerived(path: Path, chart: SeedChart): void {
    const drawn = new Set(chartFigures(chart));
    for (const part of ['title', 'subtitle', 'note'] as const) {
      for (const id of placeholders(chart[part] ?? '')) {
        const formula = derived.good.get(id)?.formula;
        if (formula === undefined) continue;
        const [left, , right] = formulaParts(formula);
        const missing = [left, right].filter((figure) => !drawn.has(figure));
        if (missing.length > 0)
          say(
            [...path, part],
            `{${id}}, computed from ${missing.join(' and ')}, which the chart doesn’t show`,
            'derived numbers of figures that the chart shows, so that their sources stand beside it',
            `show ${missing.join(' and ')} in the chart, too, or take the number out`,
          );
      }
    }
  }
}

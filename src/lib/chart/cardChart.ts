import type { CardChart } from '../story/arrange.ts';
import type { Figure } from '../story/story.ts';
import { isCounted, isCurrency, measureOf } from '../units.ts';

/** More squares than these are no picture for a card. */
const MOST_SQUARES = 100;
/** What adds up, so that so many squares of it make the whole. */
const ADDS_UP: ReadonlySet<string> = new Set(['area', 'volume', 'mass', 'energy']);

/**
 * The chart that draws a figure in its card, where the story has none of it alone: a share as a part of its whole, a count,
 * a sum or an amount as squares. Undefined for what neither of the two shows: a rate, a change, a temperature, none.
 */
export function cardChart(figure: Figure): CardChart | undefined {
  const { id, unit, value, per, against } = figure;
  const text = { id, title: figure.label, subtitle: '', derived: [] };
  const [least, most] = typeof value === 'number' ? [value, value] : value;
  if (per !== undefined || against !== undefined) return undefined;
  if (unit === 'percent') {
    if (figure.of === undefined || least < 0 || most > 100) return undefined;
    return { ...text, kind: 'share', figures: [figure], otherBases: false, stacked: false };
  }
  const addsUp = isCounted(unit) || isCurrency(unit) || ADDS_UP.has(measureOf(unit)?.dimension ?? '');
  if (!addsUp || least < 1) return undefined;
  return { ...text, kind: 'units', figure, per: squareOf(most) };
}

/** The least power of ten of which not too many make the number: 450 → 10, 15 billion → 1 billion. */
function squareOf(value: number): number {
  let per = 1;
  while (value / per > MOST_SQUARES) per *= 10;
  return per;
}

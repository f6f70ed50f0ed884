import type { Axis } from './axis.ts';
import type { Palette } from './palette.ts';
import type { Mark } from './plot.ts';

/** The colour that a mark's style stands for; an outlined mark has it on its edge. */
export function colorOf(mark: Mark, palette: Palette): string {
  const colors = {
    filled: palette.mark,
    outlined: palette.mark,
    muted: palette.rest,
    accent: palette.accent,
  };
  return colors[mark.style];
}

/** The colour of a part of a whole: grey is the rest's there, so a muted part is paler instead. */
export function partColor(mark: Mark, palette: Palette): string {
  return mark.style === 'muted' ? palette.markSoft : colorOf(mark, palette);
}

/** What a bar is filled with: nothing where it is outlined, and paler where not all of it is certain. */
export function bodyColor(mark: Mark, color: string, palette: Palette): string {
  if (mark.style === 'outlined') return TRANSPARENT;
  return isRange(mark) || mark.open === (mark.from < 0 ? 'above' : 'below') ? palette.markSoft : color;
}

/** Whether the source stated two ends. */
export function isRange(mark: Mark): boolean {
  return mark.to > mark.from;
}

/** A number that isn't none is never drawn as none: a bar has a line's width at least. */
export const LEAST_BAR_PX = 2;

/** Whether one end is below zero and one above it: then nothing of it is certain. */
export function straddlesZero({ from, to }: Mark): boolean {
  return from < 0 && to > 0;
}

/** The end of a bar from zero that is the farther one, and the nearer one; the same unless it is a range. */
export function endsFromZero({ from, to }: Mark): { far: number; near: number } {
  return from < 0 && to <= 0 ? { far: from, near: to } : { far: to, near: from };
}

/** Where a bar from zero ends: at its value, or where it can be seen. */
export function barEnd(mark: Mark, x: Axis): number {
  const { far } = endsFromZero(mark);
  const leastValue = (LEAST_BAR_PX * (x.toValue - x.fromValue)) / (x.toPx - x.fromPx);
  return far < 0 ? Math.min(far, -leastValue) : far > 0 ? Math.max(far, leastValue) : far;
}

/** Nothing is drawn, yet the element can be reached. */
export const TRANSPARENT = 'rgba(0,0,0,0)';

/** The look of every dataset of horizontal bars: as thick as told, exactly where told. */
export function barDataset(thicknessPx: number) {
  return {
    type: 'bar',
    indexAxis: 'y',
    barThickness: thicknessPx,
    grouped: false,
    borderWidth: 0,
    // The default grows a bar by a third of a pixel on each side.
    inflateAmount: 0,
    clip: false,
  } as const;
}

import type { ChartDataset } from 'chart.js';

import { pixelAxis } from './axis.ts';
import { barEnds, opensOutward } from './barEnds.ts';
import { type Drawing, frame } from './frame.ts';
import { barDataset, bodyColor, isRange, partColor } from './marks.ts';
import { OPEN_END_PX } from './openEnd.ts';
import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { restOutline } from './restOutline.ts';
import { wordsBlock } from './scene.ts';
import { type Part, stackLabels } from './stackLabels.ts';
import { NOTE_FACE } from './type.ts';
import { wrapText } from './wrapText.ts';

const WHOLE = 100;
const BAR_PX = 40;
const HEADING_GAP_PX = 4;
/** Parts are told apart by the paper between them. */
const PAPER_PX = 2;
/** Less than this isn't seen beside the paper. */
const LEAST_PART_PX = 3;

/**
 * Parts of one whole in one bar, each named beneath. Dataset `index` holds part `index`, in pixels; the last ones the
 * certain parts of ranges. An open end, which would lie on the next part, lies in its own.
 */
export function stack(plot: Plot, palette: Palette, widthPx: number): Drawing {
  const { marks, rest } = plot;
  const heading = wrapText(plot.whole ?? '', NOTE_FACE.sizePx, widthPx);
  const topPx = heading.length * NOTE_FACE.lineHeightPx + HEADING_GAP_PX;
  const bottomPx = topPx + BAR_PX;
  const parts = partsOf(marks, rest, widthPx);
  const labels = stackLabels(parts, palette, widthPx, topPx, bottomPx);
  const placed = marks.flatMap((mark, index) => {
    const part = parts[index];
    return part === undefined ? [] : [placedPart(mark, part)];
  });
  const over = placed.flatMap(({ mark, startPx, solidPx, endPx }) => {
    const place = { startPx, endPx: solidPx, topPx, bottomPx };
    return barEnds(mark, place, partColor(mark, palette), palette, endPx - solidPx);
  });
  const left = parts[marks.length];
  if (left !== undefined) {
    // It begins where the paper after the last part does.
    const startPx = left.startPx === 0 ? 0 : left.startPx - PAPER_PX;
    over.push(restOutline({ startPx, endPx: left.endPx, topPx, bottomPx }, palette));
  }
  const bar = (from: number, to: number, color: string, order: number): ChartDataset<'bar'> => ({
    ...barDataset(BAR_PX),
    data: [[from, to]],
    backgroundColor: color,
    order,
  });
  return frame({
    widthPx,
    heightPx: labels.bottomPx,
    areas: labels.areas,
    names: labels.names,
    x: pixelAxis(widthPx),
    y: pixelAxis(labels.bottomPx),
    rows: [topPx + BAR_PX / 2],
    datasets: [
      ...placed.map(({ mark, startPx, solidPx }) =>
        bar(startPx, solidPx, bodyColor(mark, partColor(mark, palette), palette), 0),
      ),
      ...placed
        .filter(({ mark }) => isRange(mark) && mark.style !== 'outlined')
        .map(({ mark, startPx, endPx }) => {
          const certainPx = startPx + ((endPx - startPx) * mark.from) / mark.to;
          return bar(startPx, certainPx, partColor(mark, palette), -1);
        }),
    ],
    over: [...over, ...labels.items, ...wordsBlock(heading, NOTE_FACE, palette.muted, 0, 0)],
  });
}

/** Where each part lies, and after them the rest, if there is one; the paper after a part is its own. */
function partsOf(marks: readonly Mark[], rest: string | undefined, widthPx: number): Part[] {
  const sum = marks.reduce((all, { to }) => all + to, 0);
  const shares: (Pick<Part, 'label' | 'short'> & { readonly value: number })[] = marks.map(
    ({ label, short, to }) => ({ label, short, value: to }),
  );
  if (rest !== undefined && sum < WHOLE) shares.push({ label: rest, short: '', value: WHOLE - sum });
  const all = shares.reduce((total, { value }) => total + value, 0);
  const leastPx = LEAST_PART_PX + PAPER_PX;
  // What is too little to be seen gets what is least from the others.
  const isTiny = ({ value }: { value: number }) => (value / all) * widthPx < leastPx;
  const tiny = shares.filter(isTiny);
  const spare = tiny.reduce((total, { value }) => total - value, all);
  const pxPerValue = (widthPx - tiny.length * leastPx) / spare;
  let endPx = 0;
  return shares.map((each, index) => {
    const startPx = endPx;
    endPx += isTiny(each) ? leastPx : each.value * pxPerValue;
    return {
      label: each.label,
      short: each.short,
      startPx,
      endPx: endPx - (index === shares.length - 1 ? 0 : PAPER_PX),
    };
  });
}

/** A part with the end of what is solid of it: what is open takes up to half of it. */
function placedPart(mark: Mark, { startPx, endPx }: Part) {
  const openPx = opensOutward(mark) ? Math.min(OPEN_END_PX, (endPx - startPx) / 2) : 0;
  return { mark, startPx, endPx, solidPx: endPx - openPx };
}

import type { Palette } from './palette.ts';
import type { Mark, Plot } from './plot.ts';
import { type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { labelFace, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

const WIDEST_SHARE = 0.34;
const BETWEEN_PX = 6;

export interface EndLabels {
  /** The column that they take at the picture's right. */
  readonly widthPx: number;
  /** All of them one beneath the other. */
  readonly heightPx: number;
  /** The labels, each as near as the others allow to where its series ends (`endPx`), above `bottomPx`. */
  at(endPx: (last: Mark) => number, bottomPx: number): Words[];
}

/** Names of the series and their last number, at the ends of the lines. */
export function endLabels(
  plot: Plot,
  series: readonly (readonly Mark[])[],
  palette: Palette,
  widthPx: number,
): EndLabels {
  const name = valueFace(widthPx);
  const number = labelFace(widthPx);
  const roomPx = Math.floor(widthPx * WIDEST_SHARE);
  const blocks = series.flatMap((marks, index) => {
    const last = marks.at(-1);
    if (last === undefined) return [];
    const names = wrapText(plot.series[index] ?? '', name.sizePx, roomPx);
    const numbers = wrapText(last.short, number.sizePx, roomPx);
    const heightPx = names.length * name.lineHeightPx + numbers.length * number.lineHeightPx;
    return [{ last, names, numbers, heightPx }];
  });
  const columnPx = Math.ceil(
    Math.max(
      0,
      ...blocks.flatMap(({ names, numbers }) => [
        ...names.map((text) => textWidth(text, name.sizePx)),
        ...numbers.map((text) => textWidth(text, number.sizePx)),
      ]),
    ),
  );
  const leftPx = widthPx - columnPx;
  return {
    widthPx: columnPx,
    heightPx: blocks.reduce((sum, { heightPx }) => sum + heightPx + BETWEEN_PX, 0),
    at: (endPx, bottomPx) => {
      const wanted = blocks.map(({ last, heightPx }) => ({
        wantedPx: endPx(last) - name.lineHeightPx / 2,
        heightPx,
      }));
      const tops = spread(wanted, bottomPx);
      return blocks.flatMap(({ names, numbers }, index) => {
        const topPx = tops[index] ?? 0;
        const numberTopPx = topPx + names.length * name.lineHeightPx;
        return [
          ...wordsBlock(names, name, palette.ink, leftPx, topPx),
          ...wordsBlock(numbers, number, palette.ink, leftPx, numberTopPx),
        ];
      });
    },
  };
}

/** Tops for blocks, from the wanted ones, so that none meets another: first pushed down, then back up from the bottom. */
function spread(blocks: readonly { wantedPx: number; heightPx: number }[], bottomPx: number): number[] {
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => (blocks[a]?.wantedPx ?? 0) - (blocks[b]?.wantedPx ?? 0));
  const tops = blocks.map(() => 0);
  let freePx = 0;
  for (const index of order) {
    const { wantedPx = 0, heightPx = 0 } = blocks[index] ?? {};
    tops[index] = Math.round(Math.max(wantedPx, freePx));
    freePx = (tops[index] ?? 0) + heightPx + BETWEEN_PX;
  }
  let limitPx = bottomPx;
  for (const index of order.toReversed()) {
    const heightPx = blocks[index]?.heightPx ?? 0;
    tops[index] = Math.floor(Math.min(tops[index] ?? 0, limitPx - heightPx));
    limitPx = (tops[index] ?? 0) - BETWEEN_PX;
  }
  return tops;
}

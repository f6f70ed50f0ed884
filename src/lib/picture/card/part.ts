import type { Box, Stroke } from '../../chart/scene.ts';
import { wrapEvenly, wrapText } from '../../chart/wrapText.ts';
import type { Letters, Line, Measure } from '../sheet.ts';

/** A piece of a card, from its own left upper corner. */
export interface Part {
  readonly heightPx: number;
  readonly lines: readonly Line[];
  readonly shapes: readonly (Box | Stroke)[];
}

export const NOTHING: Part = { heightPx: 0, lines: [], shapes: [] };

/** Letters of a size; the line's height is 1.3 times that, or as a headline 1.14 times. */
export function letters(family: Letters['family'], weight: Letters['weight'], sizePx: number): Letters {
  return { family, weight, sizePx, lineHeightPx: sizePx * (family === 'serif' ? 1.14 : 1.3) };
}

/** Down to this part of their size letters shrink before a word breaks. */
const LEAST_FOR_A_WORD = 0.6;

/** The letters at a size at which the longest word of a text has room; undefined where it is too long for that. */
export function roomForWords(
  text: string,
  set: Letters,
  roomPx: number,
  measure: Measure,
): Letters | undefined {
  const longestPx = Math.max(...text.split(/\s+/).map((word) => measure(word, set)));
  const size = Math.min(1, roomPx / longestPx);
  if (size < LEAST_FOR_A_WORD) return undefined;
  if (size === 1) return set;
  // A hundredth less, as letters are no whole pixels wide.
  return { ...set, sizePx: set.sizePx * size * 0.99, lineHeightPx: set.lineHeightPx * size };
}

/** A paragraph in a column, in letters so large that no word has to break. */
export function paragraph(
  text: string,
  intended: Letters,
  color: string,
  roomPx: number,
  measure: Measure,
  wrap: typeof wrapText | typeof wrapEvenly = wrapText,
): Part {
  const set = roomForWords(text, intended, roomPx, measure) ?? intended;
  const texts = wrap(text, set.sizePx, roomPx, (piece) => measure(piece, set));
  const lines = texts.map((each, index) => ({
    text: each,
    xPx: 0,
    yPx: (index + 0.5) * set.lineHeightPx + CAPITAL_MIDDLE_EM * set.sizePx,
    letters: set,
    color,
  }));
  return { heightPx: texts.length * set.lineHeightPx, lines, shapes: [] };
}

/** Half the height of a capital of our faces: by so much the baseline is beneath the middle of a line. */
export const CAPITAL_MIDDLE_EM = 0.33;

/** Parts one beneath the other; a number among them is the space between two. Empty parts bring no space. */
export function stack(...items: readonly (Part | number)[]): Part {
  let heightPx = 0;
  let gapPx = 0;
  const parts: Part[] = [];
  for (const item of items) {
    if (typeof item === 'number') {
      gapPx = item;
    } else if (item.heightPx > 0) {
      parts.push(moved(item, 0, heightPx + (parts.length > 0 ? gapPx : 0)));
      heightPx += item.heightPx + (parts.length > 1 ? gapPx : 0);
      gapPx = 0;
    }
  }
  return together(heightPx, parts);
}

/** Parts that each have their place already. */
export function together(heightPx: number, parts: readonly Part[]): Part {
  return {
    heightPx,
    lines: parts.flatMap(({ lines }) => lines),
    shapes: parts.flatMap(({ shapes }) => shapes),
  };
}

export function moved(part: Part, rightPx: number, downPx: number): Part {
  return {
    heightPx: part.heightPx,
    lines: part.lines.map((line) => ({ ...line, xPx: line.xPx + rightPx, yPx: line.yPx + downPx })),
    shapes: part.shapes.map((shape) =>
      shape.shape === 'box'
        ? {
            ...shape,
            leftPx: shape.leftPx + rightPx,
            rightPx: shape.rightPx + rightPx,
            topPx: shape.topPx + downPx,
            bottomPx: shape.bottomPx + downPx,
          }
        : { ...shape, points: shape.points.map(([x, y]) => [x + rightPx, y + downPx] as const) },
    ),
  };
}

const STEP = 0.9;

/**
 * What is made at the first size at which it fits: `make` returns undefined where it doesn't. A text of any length fits
 * at some size, so that none is ever cut.
 */
export function atFittingSize<Made>(make: (size: number) => Made | undefined): Made {
  for (let size = 1; ; size *= STEP) {
    const made = make(size);
    if (made !== undefined) return made;
  }
}

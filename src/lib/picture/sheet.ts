import type { Drawing } from '../chart/drawing.ts';
import type { Box, Stroke } from '../chart/scene.ts';

/*
 * A picture that stands alone, laid out and not yet drawn: what it says, where, in which letters. The SVG file is
 * written from it, the PNG is painted from it, the tests read it.
 */

/** The letters of a line; each writer knows which faces it sets for the two families. */
export interface Letters {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600 | 700;
  readonly sizePx: number;
  /** From baseline to baseline. */
  readonly lineHeightPx: number;
}

/** A line of text from its left end. */
export interface Line {
  readonly text: string;
  readonly xPx: number;
  /** The baseline. */
  readonly yPx: number;
  readonly letters: Letters;
  readonly color: string;
}

/** A chart's drawing with its place. */
export interface Placed {
  readonly drawing: Drawing;
  readonly leftPx: number;
  readonly topPx: number;
  /** How much larger it is shown than it is laid out. */
  readonly scale: number;
}

export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The colour of the ground. */
  readonly paper: string;
  readonly lines: readonly Line[];
  readonly shapes: readonly (Stroke | Box)[];
  readonly placed: readonly Placed[];
}

/** How wide a text is in given letters, in pixels. */
export type Measure = (text: string, letters: Letters) => number;

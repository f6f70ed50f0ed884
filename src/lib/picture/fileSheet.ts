import { drawPlot } from '../chart/drawing.ts';
import type { Palette } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import { wrapEvenly, wrapText } from '../chart/wrapText.ts';
import type { Letters, Line, Sheet } from './sheet.ts';

/** A picture with what it must not travel without. */
export interface PictureText {
  readonly plot: Plot;
  /** What the chart shows, as a headline. */
  readonly title: string;
  /** Measure, place and time. */
  readonly subtitle: string;
  /** Who said it: can't be left out. One paragraph an entry. */
  readonly source: readonly string[];
  /** BCP 47 tag of the texts: "en". */
  readonly language: string;
}

/** The space around the picture. */
export const FILE_MARGIN_PX = 24;

const TITLE: Letters = { family: 'serif', weight: 700, sizePx: 22, lineHeightPx: 28 };
const SUBTITLE: Letters = { family: 'sans', weight: 400, sizePx: 14, lineHeightPx: 20 };
const SOURCE: Letters = { family: 'sans', weight: 400, sizePx: 13, lineHeightPx: 18 };

const TITLE_GAP_PX = 4;
const HEAD_GAP_PX = 20;
const SOURCE_GAP_PX = 18;
/** A wide bold serif (DejaVu Serif Bold) is up to this much wider than the sans that textWidth knows. */
const SERIF_EXTRA = 1.08;

/**
 * Headline, drawing and source on paper, `widthPx` wide. Laid out for the widest face that is planned for, as nobody
 * knows which one a viewer has. Needs at least 288 pixels.
 */
export function fileSheet(text: PictureText, palette: Palette, widthPx: number): Sheet {
  const { plot, title, subtitle, source } = text;
  const innerPx = widthPx - 2 * FILE_MARGIN_PX;
  const drawing = drawPlot(plot, palette, innerPx);
  const titleLines = wrapEvenly(title, TITLE.sizePx, innerPx / SERIF_EXTRA);
  const subtitleLines = wrapText(subtitle, SUBTITLE.sizePx, innerPx);
  const sourceLines = source.flatMap((paragraph) => wrapText(paragraph, SOURCE.sizePx, innerPx));

  const subtitleTopPx = FILE_MARGIN_PX + titleLines.length * TITLE.lineHeightPx + TITLE_GAP_PX;
  const drawingTopPx = subtitleTopPx + subtitleLines.length * SUBTITLE.lineHeightPx + HEAD_GAP_PX;
  const sourceTopPx = drawingTopPx + drawing.heightPx + SOURCE_GAP_PX;
  return {
    widthPx,
    heightPx: sourceTopPx + sourceLines.length * SOURCE.lineHeightPx + FILE_MARGIN_PX,
    paper: palette.paper,
    lines: [
      ...linesFrom(FILE_MARGIN_PX, titleLines, TITLE, palette.ink),
      ...linesFrom(subtitleTopPx, subtitleLines, SUBTITLE, palette.muted),
      ...linesFrom(sourceTopPx, sourceLines, SOURCE, palette.muted),
    ],
    shapes: [],
    placed: [{ drawing, leftPx: FILE_MARGIN_PX, topPx: drawingTopPx, scale: 1 }],
  };
}

function linesFrom(topPx: number, texts: readonly string[], letters: Letters, color: string): Line[] {
  return texts.map((text, index) => ({
    text,
    xPx: FILE_MARGIN_PX,
    yPx: topPx + index * letters.lineHeightPx + letters.sizePx,
    letters,
    color,
  }));
}

import { drawPlot } from '../chart/drawing.ts';
import type { Palette } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import { textWidth } from '../chart/textWidth.ts';
import { wrapEvenly, wrapText } from '../chart/wrapText.ts';
import type { Letters, Line, Measure, Sheet } from './sheet.ts';

/** A picture with what it must not travel without. */
export interface PictureText {
  readonly plot: Plot;
  /** What the chart shows, as a headline. */
  readonly title: string;
  /** Measure, place and time. */
  readonly subtitle: string;
  /** What a reader must know not to be misled. One paragraph an entry. */
  readonly notes: readonly string[];
  /** Who said it: can't be left out. */
  readonly source: string;
  /** The site that it comes from. */
  readonly site: string;
  /** BCP 47 tag of the texts: "en". */
  readonly language: string;
}

/** The space around the picture. */
export const FILE_MARGIN_PX = 24;

const TITLE: Letters = { family: 'serif', weight: 700, sizePx: 22, lineHeightPx: 28 };
const SUBTITLE: Letters = { family: 'sans', weight: 400, sizePx: 14, lineHeightPx: 20 };
const NOTE: Letters = { family: 'sans', weight: 400, sizePx: 14, lineHeightPx: 20 };
const SOURCE: Letters = { family: 'sans', weight: 400, sizePx: 13, lineHeightPx: 18 };
const SITE: Letters = { family: 'serif', weight: 700, sizePx: 13, lineHeightPx: 18 };

const TITLE_GAP_PX = 4;
const HEAD_GAP_PX = 20;
const NOTE_GAP_PX = 18;
const SOURCE_GAP_PX = 6;
const SITE_GAP_PX = 6;

/**
 * Headline, drawing and source on paper, `widthPx` wide, which is at least 288. Where nobody says how wide a text is,
 * it is laid out for the widest faces that are planned for, as nobody knows which ones a viewer has.
 */
export function fileSheet(
  text: PictureText,
  palette: Palette,
  widthPx: number,
  measure: Measure = inWidestFaces,
): Sheet {
  const roomPx = widthPx - 2 * FILE_MARGIN_PX;
  const drawing = drawPlot(text.plot, palette, roomPx);
  const wrapped = (wrap: typeof wrapText, paragraph: string, letters: Letters) =>
    wrap(paragraph, letters.sizePx, roomPx, (piece) => measure(piece, letters));
  const title = wrapped(wrapEvenly, text.title, TITLE);
  const subtitle = wrapped(wrapText, text.subtitle, SUBTITLE);
  const notes = text.notes.flatMap((note) => wrapped(wrapText, note, NOTE));
  const source = wrapped(wrapText, text.source, SOURCE);
  const site = wrapped(wrapText, text.site, SITE);

  const subtitleTopPx = FILE_MARGIN_PX + title.length * TITLE.lineHeightPx + TITLE_GAP_PX;
  const drawingTopPx = subtitleTopPx + subtitle.length * SUBTITLE.lineHeightPx + HEAD_GAP_PX;
  const notesTopPx = drawingTopPx + drawing.heightPx + NOTE_GAP_PX;
  const sourceTopPx = notesTopPx + notes.length * NOTE.lineHeightPx + (notes.length > 0 ? SOURCE_GAP_PX : 0);
  const siteTopPx = sourceTopPx + source.length * SOURCE.lineHeightPx + SITE_GAP_PX;
  return {
    widthPx,
    heightPx: siteTopPx + site.length * SITE.lineHeightPx + FILE_MARGIN_PX,
    paper: palette.paper,
    lines: [
      ...linesFrom(FILE_MARGIN_PX, title, TITLE, palette.ink),
      ...linesFrom(subtitleTopPx, subtitle, SUBTITLE, palette.muted),
      ...linesFrom(notesTopPx, notes, NOTE, palette.ink),
      ...linesFrom(sourceTopPx, source, SOURCE, palette.muted),
      ...linesFrom(siteTopPx, site, SITE, palette.ink),
    ],
    shapes: [],
    placed: [{ drawing, leftPx: FILE_MARGIN_PX, topPx: drawingTopPx, scale: 1 }],
  };
}

/** A wide bold serif (DejaVu Serif Bold) is up to this much wider than the sans that textWidth knows. */
const SERIF_EXTRA = 1.08;

function inWidestFaces(text: string, { family, sizePx }: Letters): number {
  return textWidth(text, sizePx) * (family === 'serif' ? SERIF_EXTRA : 1);
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

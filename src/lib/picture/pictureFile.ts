import { drawPlot } from '../chart/drawing.ts';
import type { Plot } from '../chart/plot.ts';
import { wrapEvenly, wrapText } from '../chart/wrapText.ts';
import { darkStyle } from './darkStyle.ts';
import { drawContent } from './drawContent.ts';
import { escapeXml } from './escapeXml.ts';
import type { Palettes } from './tokens.ts';

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

const SERIF = `'Iowan Old Style','Palatino Linotype',Palatino,'Liberation Serif',Georgia,serif`;
const SANS = `system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif`;
const TITLE = { sizePx: 22, lineHeightPx: 28, weight: 700, family: SERIF };
const SUBTITLE = { sizePx: 14, lineHeightPx: 20, weight: 400, family: undefined };
const SOURCE = { sizePx: 13, lineHeightPx: 18, weight: 400, family: undefined };
type TextStyle = typeof TITLE | typeof SUBTITLE | typeof SOURCE;

const TITLE_GAP_PX = 4;
const HEAD_GAP_PX = 20;
const SOURCE_GAP_PX = 18;
/** A wide bold serif (DejaVu Serif Bold) is up to this much wider than the sans that textWidth knows. */
const SERIF_EXTRA = 1.08;

/**
 * A picture as an SVG file that stands alone: headline, drawing and source on paper, `widthPx` wide, in the light
 * theme's colours; viewers that know the reader's theme show the dark one's. Needs at least 288 pixels.
 */
export function pictureFile(text: PictureText, palettes: Palettes, widthPx: number): string {
  const { plot, title, subtitle, source, language } = text;
  const { light } = palettes;
  const innerPx = widthPx - 2 * FILE_MARGIN_PX;
  const drawing = drawPlot(plot, light, innerPx);
  const titleLines = wrapEvenly(title, TITLE.sizePx, innerPx / SERIF_EXTRA);
  const subtitleLines = wrapText(subtitle, SUBTITLE.sizePx, innerPx);
  const sourceLines = source.flatMap((paragraph) => wrapText(paragraph, SOURCE.sizePx, innerPx));

  const subtitleTopPx = FILE_MARGIN_PX + titleLines.length * TITLE.lineHeightPx + TITLE_GAP_PX;
  const drawingTopPx = subtitleTopPx + subtitleLines.length * SUBTITLE.lineHeightPx + HEAD_GAP_PX;
  const sourceTopPx = drawingTopPx + drawing.heightPx + SOURCE_GAP_PX;
  const heightPx = sourceTopPx + sourceLines.length * SOURCE.lineHeightPx + FILE_MARGIN_PX;

  const content =
    `<path d="M0 0h${widthPx}v${heightPx}H0z" fill="${light.paper}"/>` +
    textLines(titleLines, TITLE, light.ink, FILE_MARGIN_PX) +
    textLines(subtitleLines, SUBTITLE, light.muted, subtitleTopPx) +
    `<g transform="translate(${FILE_MARGIN_PX} ${drawingTopPx})">${drawContent(drawing)}</g>` +
    textLines(sourceLines, SOURCE, light.muted, sourceTopPx);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"` +
    ` font-family="${SANS}" role="img" aria-labelledby="title desc" xml:lang="${escapeXml(language)}">` +
    `<title id="title">${escapeXml(title)}</title>` +
    `<desc id="desc">${escapeXml([subtitle, plot.alternative, ...source].join('\n'))}</desc>` +
    `<style>${darkStyle(content, palettes)}</style>${content}</svg>\n`
  );
}

function textLines(lines: readonly string[], style: TextStyle, color: string, topPx: number): string {
  const family = style.family === undefined ? '' : ` font-family="${style.family}"`;
  const weight = style.weight === 400 ? '' : ` font-weight="${style.weight}"`;
  return lines
    .map((line, index) => {
      const yPx = topPx + index * style.lineHeightPx + style.sizePx;
      return `<text x="${FILE_MARGIN_PX}" y="${yPx}" font-size="${style.sizePx}"${weight}${family} fill="${color}">${escapeXml(line)}</text>`;
    })
    .join('');
}

import { drawPlot } from '../chart/drawing.ts';
import type { Palette } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import { drawContent } from './drawContent.ts';
import { escapeXml } from './escapeXml.ts';

export interface Picture {
  /** An `svg` element for a page, which says what it shows in words beside it. Its own words take the page's face. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws a plot for a page. `className` becomes the `svg` element's class. */
export function picture(plot: Plot, palette: Palette, widthPx: number, className?: string): Picture {
  const drawing = drawPlot(plot, palette, widthPx);
  const { heightPx } = drawing;
  const classAttribute = className === undefined ? '' : ` class="${escapeXml(className)}"`;
  const svg = `<svg viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"${classAttribute}>${drawContent(drawing)}</svg>`;
  return { svg, widthPx, heightPx };
}

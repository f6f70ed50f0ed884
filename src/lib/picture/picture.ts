import { drawPlot } from '../chart/drawing.ts';
import type { Palette } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import type { Area } from '../chart/scene.ts';
import { drawContent } from './drawContent.ts';
import { escapeXml } from './escapeXml.ts';

export interface Picture {
  /**
   * An `svg` element for a page, which says what it shows in words beside it. Its own words take the page's face. `data-boxes`
   * has the left, top, width and height of each mark's area, for the script that lets readers reach them.
   */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws a plot for a page. `className` becomes the `svg` element's class. */
export function picture(plot: Plot, palette: Palette, widthPx: number, className?: string): Picture {
  const drawing = drawPlot(plot, palette, widthPx);
  const { heightPx } = drawing;
  const classAttribute = className === undefined ? '' : ` class="${escapeXml(className)}"`;
  const svg =
    `<svg viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" preserveAspectRatio="xMinYMin"${classAttribute}` +
    ` data-boxes="${drawing.areas.map(boxText).join(' ')}">${drawContent(drawing)}</svg>`;
  return { svg, widthPx, heightPx };
}

/** Whole pixels around the area: "0 25 288 47". */
function boxText({ leftPx, topPx, rightPx, bottomPx }: Area): string {
  const left = Math.floor(leftPx);
  const top = Math.floor(topPx);
  return `${left} ${top} ${Math.ceil(rightPx) - left} ${Math.ceil(bottomPx) - top}`;
}

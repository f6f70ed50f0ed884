import { darkStyle } from './darkStyle.ts';
import { drawContent } from './drawContent.ts';
import { escapeXml } from './escapeXml.ts';
import { fileSheet, type PictureText } from './fileSheet.ts';
import type { Line, Placed } from './sheet.ts';
import type { Palettes } from './tokens.ts';

const SERIF = `'Iowan Old Style','Palatino Linotype',Palatino,'Liberation Serif',Georgia,serif`;
const SANS = `system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif`;

/**
 * A picture as an SVG file that stands alone: headline, drawing and source on paper, `widthPx` wide, in the light
 * theme's colours; viewers that know the reader's theme show the dark one's. Needs at least 288 pixels.
 */
export function pictureFile(text: PictureText, palettes: Palettes, widthPx: number): string {
  const { plot, title, subtitle, notes, source, site, language } = text;
  const { heightPx, paper, lines, placed } = fileSheet(text, palettes.light, widthPx);
  const content =
    `<path d="M0 0h${widthPx}v${heightPx}H0z" fill="${paper}"/>` +
    lines.map(textElement).join('') +
    placed.map(group).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"` +
    ` font-family="${SANS}" role="img" aria-labelledby="title desc" xml:lang="${escapeXml(language)}">` +
    `<title id="title">${escapeXml(title)}</title>` +
    `<desc id="desc">${escapeXml([subtitle, plot.alternative, ...notes, source, site].join('\n'))}</desc>` +
    `<style>${darkStyle(content, palettes)}</style>${content}</svg>\n`
  );
}

function group({ drawing, leftPx, topPx }: Placed): string {
  return `<g transform="translate(${leftPx} ${topPx})">${drawContent(drawing)}</g>`;
}

function textElement({ text, xPx, yPx, letters, color }: Line): string {
  const family = letters.family === 'sans' ? '' : ` font-family="${SERIF}"`;
  const weight = letters.weight === 400 ? '' : ` font-weight="${letters.weight}"`;
  return `<text x="${xPx}" y="${yPx}" font-size="${letters.sizePx}"${weight}${family} fill="${color}">${escapeXml(text)}</text>\n`;
}

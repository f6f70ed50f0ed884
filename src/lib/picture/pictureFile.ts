import { drawContent } from './drawContent.ts';
import { escapeXml } from './escapeXml.ts';
import { fileSheet, type PictureText } from './fileSheet.ts';
import { fileStyle } from './fileStyle.ts';
import type { Line, Placed } from './sheet.ts';
import type { Faces, Palettes } from './tokens.ts';

/** What a picture file takes from the page's styles. */
interface Look {
  readonly palettes: Palettes;
  readonly faces: Faces;
}

/**
 * A picture as an SVG file that stands alone or in anybody's page: headline, drawing and source on paper, `widthPx` wide, in
 * the light theme's colours; viewers that know the reader's theme show the dark one's. Needs at least 288 pixels. `id` names
 * its elements: no other picture has it.
 */
export function pictureFile(id: string, text: PictureText, look: Look, widthPx: number): string {
  const { plot, title, subtitle, notes, source, site, language } = text;
  const { palettes, faces } = look;
  const { heightPx, paper, lines, placed } = fileSheet(text, palettes.light, widthPx);
  const content =
    `<path d="M0 0h${widthPx}v${heightPx}H0z" fill="${paper}"/>` +
    lines.map((line) => textElement(line, faces)).join('') +
    placed.map(group).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"` +
    // ImageMagick's own renderer strokes what nothing is said of.
    ` font-family="${faces.sans}" stroke="none" role="img" aria-labelledby="${id}_title ${id}_desc" xml:lang="${escapeXml(language)}">` +
    `<title id="${id}_title">${escapeXml(title)}</title>\n` +
    `<desc id="${id}_desc">${escapeXml([subtitle, plot.alternative, ...notes, source, site].join('\n'))}</desc>\n` +
    `<style>${fileStyle(id, content, palettes)}</style>${content}</svg>\n`
  );
}

function group({ drawing, leftPx, topPx }: Placed): string {
  return `<g transform="translate(${leftPx} ${topPx})">${drawContent(drawing)}</g>`;
}

function textElement({ text, xPx, yPx, letters, color }: Line, { serif }: Faces): string {
  const family = letters.family === 'sans' ? '' : ` font-family="${serif}"`;
  const weight = letters.weight === 400 ? '' : ` font-weight="${letters.weight}"`;
  return `<text x="${xPx}" y="${yPx}" font-size="${letters.sizePx}"${weight}${family} fill="${color}">${escapeXml(text)}</text>\n`;
}

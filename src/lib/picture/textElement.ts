import { escapeXml } from './escapeXml.ts';
import { svgNumber } from './svgNumber.ts';
import { apply, scaleOf, type Transform } from './transform.ts';
import { unsupported } from './unsupported.ts';

/** Where the alphabetic baseline lies beneath each baseline, in ems. `dominant-baseline` differs between renderers. */
const BASELINE_EM: ReadonlyMap<string, number> = new Map([
  ['alphabetic', 0],
  ['middle', 0.35],
  ['top', 0.93],
  ['hanging', 0.75],
  ['bottom', -0.24],
  ['ideographic', -0.24],
]);

const ANCHORS: ReadonlyMap<string, string> = new Map([
  ['left', ''],
  ['start', ''],
  ['center', ' text-anchor="middle"'],
  ['right', ' text-anchor="end"'],
  ['end', ' text-anchor="end"'],
]);

/** How a canvas sets text. */
interface TextStyle {
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
}

/**
 * An SVG text at the place where a canvas would fill it. The line break after it isn't drawn: it keeps two texts apart
 * for who reads words alone, such as a text browser.
 */
export function textElement(
  text: string,
  x: number,
  y: number,
  transform: Transform,
  { font, textAlign, textBaseline }: TextStyle,
  attributes: string,
): string {
  const { sizePx, weight } = fontOf(font);
  const drop = BASELINE_EM.get(textBaseline);
  const anchor = ANCHORS.get(textAlign);
  if (drop === undefined) throw unsupported(`textBaseline "${textBaseline}"`);
  if (anchor === undefined) throw unsupported(`textAlign "${textAlign}"`);
  const [px, py] = apply(transform, x, y + drop * sizePx).map(svgNumber);
  const degrees = (Math.atan2(transform[1], transform[0]) * 180) / Math.PI;
  const turn = degrees === 0 ? '' : ` transform="rotate(${svgNumber(degrees)} ${px} ${py})"`;
  const size = svgNumber(sizePx * scaleOf(transform));
  const bold = weight === '400' ? '' : ` font-weight="${weight}"`;
  return `<text x="${px}" y="${py}" font-size="${size}"${bold}${anchor}${attributes}${turn}>${escapeXml(text)}</text>\n`;
}

/** Size and weight of a CSS font shorthand such as "600 15px sans-serif". */
export function fontOf(font: string): { sizePx: number; weight: string } {
  const size = /(\d+(?:\.\d+)?)px/.exec(font)?.[1];
  if (size === undefined) throw unsupported(`the font "${font}", which has no size in px,`);
  const weight = /\b([1-9]00|bold)\b/.exec(font)?.[1] ?? '400';
  return { sizePx: Number(size), weight: weight === 'bold' ? '700' : weight };
}

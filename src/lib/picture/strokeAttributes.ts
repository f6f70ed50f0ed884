import { escapeXml } from './escapeXml.ts';
import { svgNumber } from './svgNumber.ts';

/** How a canvas strokes a path, in the canvas's terms. */
export interface StrokeStyle {
  readonly color: string;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly miterLimit: number;
  readonly lineDash: readonly number[];
  readonly lineDashOffset: number;
}

/** The attributes of an SVG path that is stroked so, lengths multiplied by `scale`; what is SVG's default is left out. */
export function strokeAttributes(stroke: StrokeStyle, scale: number): string {
  const length = (value: number) => svgNumber(value * scale);
  const attributes = [
    ['fill', 'none', ''],
    ['stroke', escapeXml(stroke.color), ''],
    ['stroke-width', length(stroke.lineWidth), '1'],
    ['stroke-linecap', escapeXml(stroke.lineCap), 'butt'],
    ['stroke-linejoin', escapeXml(stroke.lineJoin), 'miter'],
    // The canvas's own default is 10. Other joins have no miter.
    ['stroke-miterlimit', stroke.lineJoin === 'miter' ? svgNumber(stroke.miterLimit) : '4', '4'],
    ['stroke-dasharray', stroke.lineDash.map(length).join(' '), ''],
    ['stroke-dashoffset', stroke.lineDash.length > 0 ? length(stroke.lineDashOffset) : '0', '0'],
  ] as const;
  return attributes
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

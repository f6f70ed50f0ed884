import { textWidth } from '../chart/textWidth.ts';
import { ASCENT, DESCENT } from '../chart/type.ts';
import { escapeXml } from './escapeXml.ts';
import { strokeAttributes } from './strokeAttributes.ts';
import { SvgContent } from './svgContent.ts';
import { svgNumber } from './svgNumber.ts';
import { SvgPath } from './svgPath.ts';
import { fontOf, textElement } from './textElement.ts';
import { compose, IDENTITY, scaleOf, type Transform } from './transform.ts';
import { unsupported } from './unsupported.ts';

/**
 * The part of a canvas's 2D context that Chart.js draws with, written down as SVG. Colours pass through as they are,
 * so `var(--token)` works inside a page. What it can't write (clipping, gradients, images, shadows) throws an Error.
 *
 * Known limits: only the size in pixels and the weight are read from a font; the family is the page's affair.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number };

  fillStyle: unknown = '#000';
  strokeStyle: unknown = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';

  #lineDash: readonly number[] = [];
  #transform: Transform = IDENTITY;
  readonly #restores: (() => void)[] = [];
  #path = new SvgPath();
  readonly #content = new SvgContent();

  constructor(widthPx: number, heightPx: number) {
    this.canvas = { width: widthPx, height: heightPx };
  }

  /** The SVG elements drawn so far, without the `svg` element around them. */
  content(): string {
    return this.#content.text();
  }

  set shadowBlur(blur: number) {
    if (blur !== 0) throw unsupported('a shadow');
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset } = this;
    const { globalAlpha, font, textAlign, textBaseline } = this;
    const lineDash = this.#lineDash;
    const transform = this.#transform;
    this.#restores.push(() => {
      Object.assign(this, {
        fillStyle,
        strokeStyle,
        lineWidth,
        lineCap,
        lineJoin,
        miterLimit,
        lineDashOffset,
      });
      Object.assign(this, { globalAlpha, font, textAlign, textBaseline });
      this.#lineDash = lineDash;
      this.#transform = transform;
    });
  }

  restore(): void {
    this.#restores.pop()?.();
  }

  transform(...inner: Transform): void {
    this.#transform = compose(this.#transform, inner);
  }
  setTransform(...transform: Transform): void {
    this.#transform = transform;
  }
  resetTransform(): void {
    this.#transform = IDENTITY;
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#transform, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#transform, x, y);
  }
  bezierCurveTo(...points: readonly [number, number, number, number, number, number]): void {
    this.#path.cubicTo(this.#transform, points);
  }
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#path.quadraticTo(this.#transform, x1, y1, x, y);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.#transform, x, y, width, height);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, counterclockwise);
  }
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    this.#path.ellipse(this.#transform, [x, y], [radiusX, radiusY], rotation, [from, to], counterclockwise);
  }

  fill(rule: unknown = 'nonzero'): void {
    if (typeof rule !== 'string') throw unsupported('a Path2D');
    const fillRule = rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    this.#fillPath(this.#path, fillRule);
  }
  stroke(path?: unknown): void {
    if (path !== undefined) throw unsupported('a Path2D');
    this.#strokePath(this.#path);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new SvgPath();
    path.rect(this.#transform, x, y, width, height);
    this.#fillPath(path, '');
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new SvgPath();
    path.rect(this.#transform, x, y, width, height);
    this.#strokePath(path);
  }
  /** A picture is drawn once, on nothing. */
  clearRect(): void {}

  setLineDash(dash: readonly number[]): void {
    this.#lineDash = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  }
  getLineDash(): number[] {
    return [...this.#lineDash];
  }

  measureText(text: string): {
    width: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
  } {
    const { sizePx } = fontOf(this.font);
    return {
      width: textWidth(text, sizePx),
      actualBoundingBoxAscent: sizePx * ASCENT,
      actualBoundingBoxDescent: sizePx * DESCENT,
    };
  }

  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, textBaseline } = this;
    const attributes = ` fill="${escapeXml(colorFrom(this.fillStyle))}"${this.#opacity()}`;
    this.#content.element(
      textElement(text, x, y, this.#transform, { font, textAlign, textBaseline }, attributes),
    );
  }

  clip(): void {
    if (!this.#path.covers(this.canvas.width, this.canvas.height)) throw unsupported('clipping');
  }
  drawImage(): void {
    throw unsupported('an image');
  }
  strokeText(): void {
    throw unsupported('outlined text');
  }
  createLinearGradient(): never {
    throw unsupported('a gradient');
  }
  createRadialGradient(): never {
    throw unsupported('a gradient');
  }
  createPattern(): never {
    throw unsupported('a pattern');
  }

  #fillPath(path: SvgPath, fillRule: string): void {
    const color = colorFrom(this.fillStyle);
    if (isTransparent(color)) return;
    const mergeable = this.globalAlpha === 1 && fillRule === '' && path.windsOneWay;
    this.#content.path(path.d, ` fill="${escapeXml(color)}"${fillRule}${this.#opacity()}`, mergeable);
  }

  #strokePath(path: SvgPath): void {
    const color = colorFrom(this.strokeStyle);
    if (isTransparent(color) || this.lineWidth === 0) return;
    const { lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset } = this;
    const lineDash = this.#lineDash;
    const stroke = { color, lineWidth, lineCap, lineJoin, miterLimit, lineDash, lineDashOffset };
    const attributes = strokeAttributes(stroke, scaleOf(this.#transform));
    this.#content.path(path.d, attributes + this.#opacity(), this.globalAlpha === 1);
  }

  #opacity(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${svgNumber(this.globalAlpha)}"`;
  }
}

function colorFrom(style: unknown): string {
  if (typeof style === 'string') return style;
  throw unsupported('a gradient or pattern');
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}

import { svgNumber } from './svgNumber.ts';
import { apply, scaleOf, type Transform } from './transform.ts';

const TURN = 2 * Math.PI;

/** Collects the outline that a canvas path draws, as the `d` of an SVG path. */
export class SvgPath {
  #d = '';
  #started = false;

  /** Corners of each rectangle, if the path is made of upright rectangles only. */
  #boxes: (readonly [leftPx: number, topPx: number, rightPx: number, bottomPx: number])[] | undefined = [];

  get d(): string {
    return this.#d;
  }

  /** Whether the path is made of rectangles only, all drawn clockwise: overlaps can't cut holes into one another. */
  get windsOneWay(): boolean {
    return this.#boxes !== undefined;
  }

  /** Whether the path is one rectangle that holds the whole canvas. */
  covers(widthPx: number, heightPx: number): boolean {
    const [box, ...more] = this.#boxes ?? [];
    if (box === undefined || more.length > 0) return false;
    return box[0] <= 0 && box[1] <= 0 && box[2] >= widthPx && box[3] >= heightPx;
  }

  moveTo(transform: Transform, x: number, y: number): void {
    this.#d += `M${point(transform, x, y)}`;
    this.#started = true;
    this.#boxes = undefined;
  }

  lineTo(transform: Transform, x: number, y: number): void {
    if (!this.#started) this.moveTo(transform, x, y);
    else this.#d += `L${point(transform, x, y)}`;
    this.#boxes = undefined;
  }

  cubicTo(transform: Transform, points: readonly [number, number, number, number, number, number]): void {
    const [x1, y1, x2, y2, x, y] = points;
    if (!this.#started) this.moveTo(transform, x1, y1);
    this.#boxes = undefined;
    this.#d += `C${point(transform, x1, y1)} ${point(transform, x2, y2)} ${point(transform, x, y)}`;
  }

  quadraticTo(transform: Transform, x1: number, y1: number, x: number, y: number): void {
    if (!this.#started) this.moveTo(transform, x1, y1);
    this.#boxes = undefined;
    this.#d += `Q${point(transform, x1, y1)} ${point(transform, x, y)}`;
  }

  rect(transform: Transform, x: number, y: number, width: number, height: number): void {
    if (transform[1] !== 0 || transform[2] !== 0) {
      this.moveTo(transform, x, y);
      this.lineTo(transform, x + width, y);
      this.lineTo(transform, x + width, y + height);
      this.lineTo(transform, x, y + height);
      this.close();
      return;
    }
    const [x1, y1] = apply(transform, x, y);
    const [x2, y2] = apply(transform, x + width, y + height);
    // Corners are rounded, not lengths, so that neighbours keep meeting.
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)].map(hundredths);
    const [leftPx = 0, topPx = 0, rightPx = 0, bottomPx = 0] = box;
    const across = svgNumber(rightPx - leftPx);
    this.#d += `M${svgNumber(leftPx)} ${svgNumber(topPx)}h${across}v${svgNumber(bottomPx - topPx)}H${svgNumber(leftPx)}z`;
    this.#started = true;
    this.#boxes?.push([leftPx, topPx, rightPx, bottomPx]);
  }

  /** An arc of an ellipse as the canvas draws it: a line leads to its start if the path has begun. */
  ellipse(
    transform: Transform,
    center: readonly [number, number],
    radii: readonly [number, number],
    rotation: number,
    [from, to]: readonly [number, number],
    counterclockwise: boolean,
  ): void {
    const scale = scaleOf(transform);
    const sweep = sweepOf(from, to, counterclockwise);
    const at = (angle: number): [number, number] => {
      const x = radii[0] * Math.cos(angle);
      const y = radii[1] * Math.sin(angle);
      return [
        center[0] + x * Math.cos(rotation) - y * Math.sin(rotation),
        center[1] + x * Math.sin(rotation) + y * Math.cos(rotation),
      ];
    };
    const degrees = ((rotation + Math.atan2(transform[1], transform[0])) * 360) / TURN;
    const head = `A${svgNumber(radii[0] * scale)} ${svgNumber(radii[1] * scale)} ${svgNumber(degrees)}`;
    this.lineTo(transform, ...at(from));
    // An SVG arc can't be a whole turn: it is drawn in halves.
    const parts = Math.abs(sweep) > TURN * 0.75 ? 2 : 1;
    for (let part = 1; part <= parts; part++) {
      const large = Math.abs(sweep) / parts > Math.PI ? 1 : 0;
      this.#d += `${head} ${large} ${sweep > 0 ? 1 : 0} ${point(transform, ...at(from + (sweep * part) / parts))}`;
    }
  }

  close(): void {
    if (this.#started) this.#d += 'z';
  }
}

/** The angle that a canvas arc covers (HTML standard, "ellipse"): never more than a turn. */
function sweepOf(from: number, to: number, counterclockwise: boolean): number {
  const span = counterclockwise ? from - to : to - from;
  const covered = span >= TURN ? TURN : ((span % TURN) + TURN) % TURN;
  return counterclockwise ? -covered : covered;
}

function point(transform: Transform, x: number, y: number): string {
  const [px, py] = apply(transform, x, y);
  return `${svgNumber(px)} ${svgNumber(py)}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

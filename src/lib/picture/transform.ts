/** An affine transform in the order of SVG's and the canvas's matrix(a, b, c, d, e, f). */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Transform = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Transform, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much lengths grow; throws where a transform stretches one direction more than the other. */
export function scaleOf([a, b, c, d]: Transform): number {
  const scale = Math.hypot(a, b);
  if (Math.abs(scale - Math.hypot(c, d)) > 1e-9) {
    throw new Error('A picture can be turned, moved and scaled evenly; uneven scaling is not supported.');
  }
  return scale;
}

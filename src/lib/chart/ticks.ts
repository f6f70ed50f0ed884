/**
 * Round values that cover a range, about `count` of them: multiples of 1, 2 or 5 times a power of ten.
 * A single value gets a round value on each side.
 * @example niceTicks(1000, 1176, 4) // [1000, 1050, 1100, 1150, 1200]
 */
export function niceTicks(min: number, max: number, count: number): number[] {
  const extent = max - min || Math.abs(max) * 0.1 || 1;
  const power = 10 ** Math.floor(Math.log10(extent / count));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => extent / each <= count) ?? extent;
  const spare = Math.floor(min / step) === Math.ceil(max / step) ? 1 : 0;
  const first = Math.floor(min / step) - spare;
  const last = Math.ceil(max / step) + spare;
  // Multiplying keeps 0.3 from becoming 0.30000000000000004 as adding up would; the rest is rounded away.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

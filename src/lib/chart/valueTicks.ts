import { scaleLinear } from 'd3-scale';

/** d3 takes the round step that comes nearest to so many stretches. */
const STRETCHES = 3;

/**
 * Round values that cover a range, three to seven of them; a single value gets round values on both sides.
 * @param whole For things that can't be halved: no value between two whole numbers.
 * @example valueTicks(1000, 1176) // [1000, 1050, 1100, 1150, 1200]
 */
export function valueTicks(min: number, max: number, { whole } = { whole: false }): number[] {
  const [least, most] = whole ? [Math.floor(min), Math.ceil(max)] : [min, max];
  const around = least === most ? Math.max(Math.abs(least) * 0.05, whole ? 1 : 0) || 1 : 0;
  const ticks = scaleLinear()
    .domain([least - around, most + around])
    .nice(STRETCHES)
    .ticks(STRETCHES);
  return whole ? ticks.filter(Number.isInteger) : ticks;
}

/** A coordinate in at most two decimals, without noise: 9.999999 → "10", −0.001 → "0", 0.5 → ".5". */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (!Number.isFinite(rounded))
    throw new RangeError(`A coordinate of a picture must be a finite number, not ${value}.`);
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

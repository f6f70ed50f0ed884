import type { Table } from './reading.ts';

/** Reads number words that are written together: einundzwanzigtausend, duecentocinquanta. */
export function compoundReader(pieces: Table<number>): (word: string) => number | undefined {
  const values = new Map(
    pieces.flatMap(([value, words]) => words.split(', ').map((word) => [word, value] as const)),
  );
  const whole = new RegExp(`^(?:${[...values.keys()].join('|')})+$`, 'u');
  return (word) => (word.length < 80 && whole.test(word) ? valueOf(word, []) : undefined);

  function valueOf(rest: string, parts: readonly number[]): number | undefined {
    if (rest === '') return parts.reduce((total, part) => total + part, 0);
    for (const [piece, value] of values) {
      if (!rest.startsWith(piece)) continue;
      const next = joined(parts, value);
      const found = next && valueOf(rest.slice(piece.length), next);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** From 100 on a piece multiplies what is smaller than it; zero is "and", which turns einundzwanzig round. */
function joined(parts: readonly number[], value: number): readonly number[] | undefined {
  const last = parts.at(-1);
  if (value >= 100) {
    const smaller = parts.filter((part) => part < value).reduce((total, part) => total + part, 0);
    const larger = parts.filter((part) => part >= value);
    return (larger.at(-1) ?? Infinity) > value ? [...larger, (smaller || 1) * value] : undefined;
  }
  if (last === undefined) return value === 0 ? undefined : [value];
  if (value === 0) return Number.isInteger(last) && last < 10 && last > 0 ? [...parts, 0] : undefined;
  if (last === 0) return value >= 20 && value % 10 === 0 ? [...parts, value] : undefined;
  if (value < 1) return last < 100 ? [...parts, value] : undefined;
  return last >= 100 || (last >= 20 && last % 10 === 0 && value < 10) ? [...parts, value] : undefined;
}

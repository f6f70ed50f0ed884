import { printable } from './printable.ts';

/** Something wrong in a seed file: where, what was found, what is allowed, what to do. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; a problem with the file itself has none. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** Where in the file's structure: "figures › attack-drones › reports › 2 › value" (lists count from 1). */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
  readonly todo: string;
}

/** The problem as a person reads it in a terminal, with a place that editors jump to: at most 2,000 bytes. */
export function problemText({ file, line, column, path, found, allowed, todo }: Problem): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
  return [
    `${printable(file, 300)}${place}${path === '' ? '' : `  ${printable(path, 300)}`}`,
    `  found    ${printable(found, 400)}`,
    `  allowed  ${printable(allowed, 500)}`,
    `  to do    ${printable(todo, 350)}`,
  ].join('\n');
}

/** More than a story has of one thing; to look through all of a broken file's for each of its problems would take long. */
const MANY = 200;

/** What may stand in a place, as a sentence lists it. */
export function listed(names: Iterable<string>, what: string): string {
  return first(names, MANY).join(', ') || `no ${what} yet`;
}

function first(names: Iterable<string>, count: number): string[] {
  const taken: string[] = [];
  for (const name of names) if (taken.push(name) === count) break;
  return taken;
}

/** The candidate nearest to a word, if it is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Short of changing every letter.
  let bestDistance = Math.min(Math.max(2, Math.floor(word.length / 3)) + 1, word.length);
  for (const candidate of first(candidates, MANY)) {
    if (Math.abs(candidate.length - word.length) >= bestDistance || word.length > 200) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

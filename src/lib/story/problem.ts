/** Something wrong in a seed file: where, what was found, what is allowed, what to do. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Where in the file's structure: "figures › attack-drones › reports › 2 › value" (lists count from 1). */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
  readonly todo: string;
}

/** The problem as a person reads it in a terminal, with a place that editors jump to. */
export function problemText({ file, line, column, path, found, allowed, todo }: Problem): string {
  return [
    `${file}:${line}:${column}${path === '' ? '' : `  ${path}`}`,
    `  found    ${found}`,
    `  allowed  ${allowed}`,
    `  to do    ${todo}`,
  ].join('\n');
}

/** The candidate nearest to a word, if it is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Short of changing every letter.
  let bestDistance = Math.min(Math.max(2, Math.floor(word.length / 3)) + 1, word.length);
  for (const candidate of candidates) {
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

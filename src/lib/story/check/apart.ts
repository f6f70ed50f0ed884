import type { Path } from '../document.ts';
import type { Say, SeedParts } from './parts.ts';

/** Each figure and each chart has a page of its own, whose title tells it from every other. */
export function checkApart({ figures, charts }: SeedParts, say: Say): void {
  const seen = new Map<string, string>();

  function mustDiffer(path: Path, id: string, what: string, values: readonly unknown[]): void {
    const key = JSON.stringify([what, values]);
    const first = seen.get(key);
    seen.set(key, first ?? id);
    if (first === undefined) return;
    say(
      path,
      `the same ${what} as ${first}`,
      `another ${what}`,
      'say what differs, or take one of the two out',
    );
  }

  for (const [id, { label, unit, of, where, when, claim, reports }] of figures.good) {
    const number = [reports[0]?.value, reports[0]?.qualifier, unit, of, claim];
    mustDiffer(['figures', id, 'label'], id, 'label, number, place and time', [
      label,
      number,
      where.name,
      when,
    ]);
  }
  for (const [id, { title, subtitle }] of charts.good)
    mustDiffer(['charts', id, 'title'], id, 'title and subtitle', [title, subtitle]);
}

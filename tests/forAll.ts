/** How many failures are told, and how much of each: a fault of every page needn't be read a thousand times. */
const MOST_TOLD = 20;
const MOST_CHARACTERS = 1000;

/** What a failure can be told of by: itself, its address or its id. */
type Named = string | { readonly path: string } | { readonly id: string };

/**
 * Checks a property of each of some things, and fails once, with every thing that lacks it and what its check said. Fails, too,
 * where there is nothing to check.
 *
 * @example forAll(pages, ({ html }) => expect(html).toMatch(/^<!doctype html>/i));
 */
export function forAll<Thing extends Named>(things: readonly Thing[], check: (thing: Thing) => void): void {
  if (things.length === 0) throw new Error('There is nothing to check');
  const failures = things.flatMap((thing) => {
    try {
      check(thing);
      return [];
    } catch (error) {
      return [`${nameOf(thing)}: ${String(error).slice(0, MOST_CHARACTERS)}`];
    }
  });
  if (failures.length === 0) return;
  const untold = failures.length - MOST_TOLD;
  throw new Error(
    [
      `${failures.length} of ${things.length} fail`,
      ...failures.slice(0, MOST_TOLD),
      ...(untold > 0 ? [`and ${untold} more`] : []),
    ].join('\n\n'),
  );
}

function nameOf(thing: Named): string {
  if (typeof thing === 'string') return thing;
  return 'path' in thing ? thing.path : thing.id;
}

import { thingsNamed, type Thing } from '../changed.ts';
import { CHANGED, type Changed } from '../codes.ts';
import type { Path } from '../document.ts';
import { listed, nearest } from '../problem.ts';
import { changeSchema } from '../schema.ts';
import { shown } from '../shape.ts';
import { orderOf } from '../time.ts';
import type { Say, SeedParts } from './parts.ts';

/** Each change names one thing and says what it has to, and none stands after a later one. */
export function checkChanges(parts: SeedParts, say: Say): void {
  const { at, each } = parts;
  const began = String(at(['dateline', 'date']));
  let latest = '';
  for (const path of each(['changes'])) {
    const parsed = changeSchema.safeParse(at(path));
    if (!parsed.success) continue;
    const { kind, was, now, when } = parsed.data;
    const [thing, ...more] = thingsNamed(parsed.data);
    if (thing === undefined || more.length > 0)
      say(
        path,
        thing === undefined ? 'no word of what changed' : 'several things in one entry',
        `one of ${Object.keys(CHANGED).join(', ')}`,
        'name the one thing that changed, such as figure: attack-drones',
      );
    else if (kind !== 'retraction') mustBeThere(thing, [...path, thing.of]);
    if (was === undefined && kind !== 'addition')
      say([...path, 'was'], 'nothing', 'the number in words as it was published', 'add was: about 440');
    if (now === undefined && kind !== 'retraction')
      say([...path, 'now'], 'nothing', 'the number in words as it stands now', 'add now: about 450');
    if (was !== undefined && was === now && kind !== 'clarification')
      say(
        [...path, 'now'],
        `${shown(now)}, as before`,
        'another number than the one in “was”',
        'use the kind clarification, if the number stands',
      );
    if (orderOf(when, began) === 'earlier')
      say(
        [...path, 'when'],
        `${when}, before the story of ${began}`,
        'the day on which it was changed',
        'write that day',
      );
    if (when < latest)
      say(
        [...path, 'when'],
        `${when}, after one of ${latest}`,
        'the oldest change first',
        'put the changes in order of time',
      );
    latest = when > latest ? when : latest;
  }

  function mustBeThere({ of, id }: Thing, path: Path): void {
    const ids = idsOf(of, parts);
    if (ids === undefined || ids.has(id)) return;
    const near = nearest(id, ids);
    const many = of === 'derived' ? 'computed numbers' : `${of}s`;
    say(
      path,
      `${shown(id)}, which isn’t among the ${many}`,
      listed(ids, many),
      near === undefined
        ? `name one of the ${many} of this story`
        : `write ${near}, if that is what you mean`,
    );
  }
}

/** The ids of all things of a kind; undefined for the story itself, which is there. */
function idsOf(
  of: Changed,
  { figures, sources, events, derived, charts, each }: SeedParts,
): ReadonlySet<string> | undefined {
  switch (of) {
    case 'figure':
      return figures.ids;
    case 'report':
      return new Set(
        [...figures.ids].flatMap((id) =>
          each(['figures', id, 'reports'])
            .slice(1)
            .map((_, index) => `${id}-${index + 2}`),
        ),
      );
    case 'source':
      return sources.ids;
    case 'event':
      return events.ids;
    case 'derived':
      return derived.ids;
    case 'chart':
      return charts.ids;
    case 'story':
      return undefined;
  }
}

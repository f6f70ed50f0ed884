import type { Path } from '../document.ts';
import type { SeedChart, SeedFigure } from '../schema.ts';
import { periodOf } from '../time.ts';
import type { Say } from './parts.ts';

/** A target is one, and what a figure changed from is the same thing at an earlier time. */
export function checkBars(
  path: Path,
  { figures: ids, before, target }: Extract<SeedChart, { kind: 'bar' }>,
  figures: ReadonlyMap<string, SeedFigure>,
  say: Say,
): void {
  const aim = target === undefined ? undefined : figures.get(target);
  if (aim !== undefined && aim.claim !== 'target')
    say(
      [...path, 'target'],
      `“${target ?? ''}”, whose claim is ${aim.claim}`,
      'a figure with the claim target',
      'name what is aimed at, or use the kind compare, which keeps claims apart',
    );
  const twice = [...(before ?? []), ...(target === undefined ? [] : [target])].filter((id) =>
    ids.includes(id),
  );
  for (const id of new Set(twice))
    say(path, `“${id}” among the figures and beside them`, 'each figure once', 'take one out');
  if (before === undefined) return;
  if (before.length !== ids.length) {
    say(
      [...path, 'before'],
      `${before.length} for ${ids.length} figures`,
      'one for each of the figures, in their order',
      'add what is missing, or take out before',
    );
    return;
  }
  before.forEach((id, index) => {
    const [earlier, later] = [figures.get(id), figures.get(ids[index] ?? '')];
    if (earlier === undefined || later === undefined || earlier === later) return;
    const [was, is] = [thingOf(earlier), thingOf(later)];
    if (was !== is)
      say(
        [...path, 'before', index],
        `“${id}” (${was}) as what “${ids[index] ?? ''}” (${is}) was before`,
        'the same unit, of, per, against and where',
        'name the same thing at an earlier time, or take out before',
      );
    else if (periodOf(earlier.when).end > periodOf(later.when).start)
      say(
        [...path, 'before', index],
        `“${id}”, which doesn’t end before “${ids[index] ?? ''}” begins`,
        'an earlier time',
        'change the two, or take out before',
      );
  });
}

/** What makes two figures versions of one thing, apart from their times. */
function thingOf({ unit, of, per, against, where }: SeedFigure): string {
  const parts = [
    typeof unit === 'string' ? unit : unit.other,
    of === undefined ? '' : `of ${of}`,
    per === undefined ? '' : `per ${per}`,
    against === undefined ? '' : `against ${against}`,
    where.name,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

import { listed, nearest } from '../problem.ts';
import { changeSchema } from '../schema.ts';
import { shown } from '../shape.ts';
import type { Say, SeedParts } from './parts.ts';

/** Each change names a figure and says what it has to, and none stands after a later one. */
export function checkChanges({ figures, at, each }: SeedParts, say: Say): void {
  let latest = '';
  for (const path of each(['changes'])) {
    const parsed = changeSchema.safeParse(at(path));
    if (!parsed.success) continue;
    const { figure, kind, was, now, when } = parsed.data;
    if (!figures.ids.has(figure) && kind !== 'retraction') {
      const near = nearest(figure, figures.ids);
      say(
        [...path, 'figure'],
        `${shown(figure)}, which isn’t among the figures`,
        listed(figures.ids, 'figures'),
        near === undefined ? 'name a figure of this story' : `write ${near}, if that is what you mean`,
      );
    }
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
    if (when < latest)
      say(
        [...path, 'when'],
        `${when}, after one of ${latest}`,
        'the oldest change first',
        'put the changes in order of time',
      );
    latest = when > latest ? when : latest;
  }
}

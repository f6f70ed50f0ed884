import type { SeedDocument } from './document.ts';
import { nearest, type Problem } from './problem.ts';
import { changeSchema } from './schema.ts';
import { shown, valueAt } from './shape.ts';

/** What has to hold for a story's `changes`: each names a figure, says what it has to, and none is dated before another. */
export function changeProblems(document: SeedDocument): Problem[] {
  const list = valueAt(document.data, ['changes']);
  if (!Array.isArray(list)) return [];
  const map = valueAt(document.data, ['figures']);
  const figures = typeof map === 'object' && map !== null ? Object.keys(map) : [];
  let latest = '';
  return list.flatMap((raw: unknown, index): Problem[] => {
    const parsed = changeSchema.safeParse(raw);
    if (!parsed.success) return [];
    const { figure, kind, was, now, when } = parsed.data;
    const problems: Problem[] = [];
    const say = (field: string, found: string, allowed: string, todo: string) => {
      problems.push(document.problem(['changes', index, field], { found, allowed, todo }));
    };
    if (!figures.includes(figure) && kind !== 'retraction') {
      const near = nearest(figure, figures);
      const todo =
        near === undefined ? 'name a figure of this story' : `write ${near}, if that is what you mean`;
      say('figure', `${shown(figure)}, which isn’t among the figures`, figures.join(', '), todo);
    }
    if (was === undefined && kind !== 'addition') {
      say('was', 'nothing', 'the number in words as it was published', 'add was: about 440');
    }
    if (now === undefined && kind !== 'retraction') {
      say('now', 'nothing', 'the number in words as it stands now', 'add now: about 450');
    }
    if (was !== undefined && was === now && kind !== 'clarification') {
      say(
        'now',
        `${shown(now)}, as before`,
        'another number than the one in “was”',
        'use the kind clarification, if the number stands',
      );
    }
    if (when < latest)
      say(
        'when',
        `${when}, after one of ${latest}`,
        'the oldest change first',
        'put the changes in order of time',
      );
    latest = when > latest ? when : latest;
    return problems;
  });
}

import { CHANGED, type Changed } from './codes.ts';
import type { Path } from './document.ts';

/** A thing that readers were told of, as a change names it. */
export interface Thing {
  readonly of: Changed;
  readonly id: string;
}

/** Whether a word names a kind of thing. */
export const isChanged = (key: string): key is Changed => key in CHANGED;
const REPORT = /^(.+)-(\d+)$/;

/** What an entry of `changes` names: one thing, or it isn’t good. */
export function thingsNamed(entry: Readonly<Partial<Record<Changed, string | undefined>>>): Thing[] {
  return Object.keys(CHANGED)
    .filter(isChanged)
    .flatMap((of) => {
      const id = entry[of];
      return id === undefined ? [] : { of, id };
    });
}

/** The figure that a figure or report is of, and the report’s place in its list. */
export function figureOf({
  of,
  id,
}: Thing): { readonly figureId: string; readonly index: number } | undefined {
  if (of === 'figure') return { figureId: id, index: 0 };
  const [, figureId, place] = (of === 'report' && REPORT.exec(id)) || [];
  return figureId === undefined ? undefined : { figureId, index: Number(place) - 1 };
}

/** Where a thing stands in a seed. */
export function pathOf(thing: Thing): Path {
  const { of, id } = thing;
  switch (of) {
    case 'figure':
      return ['figures', id];
    case 'report': {
      const { figureId = id, index = 0 } = figureOf(thing) ?? {};
      return ['figures', figureId, 'reports', index];
    }
    case 'derived':
      return ['derived', id];
    case 'source':
    case 'event':
    case 'chart':
      return [`${of}s`, id];
    case 'story':
      return [];
  }
}

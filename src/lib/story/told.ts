import { isChanged, type Thing } from './changed.ts';
import type { Changed } from './codes.ts';
import { derive } from './derive.ts';
import type { Locale } from './locale/locale.ts';
import type { Seed } from './schema.ts';
import { standing } from './standing.ts';
import type { Figure, Story } from './story.ts';
import { numberWords } from './words.ts';

/** What readers were told of one thing: texts, each by the field that it is of. "where name" → "Kyiv" */
export type Fields = Readonly<Record<string, string>>;

/** What readers were told of each thing of a story, and of each of its changes: "figure attack-drones", "change 1". */
export type Told = Readonly<Record<string, Fields>>;

export const keyOf = ({ of, id }: Thing): string => `${of} ${id}`;
export const changeKey = (index: number): string => `change ${index + 1}`;

/** The other way round; undefined for a change. */
export function thingOf(key: string): Thing | undefined {
  const [kind = '', id = ''] = key.split(' ');
  return isChanged(kind) ? { of: kind, id } : undefined;
}

/** Days on which somebody looked, and copies made: care for a story, which tells readers nothing else. */
const UPKEEP: ReadonlySet<string> = new Set(['checked', 'retrieved', 'archived']);

/**
 * All that a seed says, whatever fields it has or will have, and what is computed from it: numbers in words, standings. The
 * order of a dashboard and its headings, in which no number stands, say nothing else.
 */
export function toldOf(seed: Seed, story: Story, locale: Locale): Told {
  const { sources, figures, derived, events, charts, changes, sections: _, ...own } = seed;
  const each = (of: Changed, parts: Readonly<Record<string, Part>>) =>
    Object.entries(parts).map(([id, part]) => [keyOf({ of, id }), fields(part)] as const);
  const things: readonly (readonly [string, Fields])[] = [
    ...each('story', { [story.id]: own }),
    ...each('source', sources),
    ...each('event', events),
    ...each('chart', charts),
    ...story.figures.flatMap((figure) => ofFigure(figure, figures[figure.id], locale)),
    ...story.derived.map(
      (computed) =>
        [
          keyOf({ of: 'derived', id: computed.id }),
          { ...fields(derived[computed.id]), number: plain(numberWords(derive(computed), locale)) },
        ] as const,
    ),
    ...changes.map((change, index) => [changeKey(index), fields(change)] as const),
  ];
  return Object.fromEntries(things);
}

/** A figure with its headline report, and its other reports. */
function ofFigure(figure: Figure, seed: Seed['figures'][string] | undefined, locale: Locale) {
  const { reports: [headline, ...others] = [], ...rest } = seed ?? {};
  return [
    [
      keyOf({ of: 'figure', id: figure.id }),
      { ...fields({ ...rest, report: headline }), number: plain(numberWords(figure, locale)) },
    ] as const,
    ...figure.reports.slice(1).map(
      (report, index) =>
        [
          keyOf({ of: 'report', id: report.id }),
          {
            ...fields(others[index]),
            number: plain(numberWords({ ...report, claim: figure.claim }, locale)),
            standing: standing(report, figure.headline),
          },
        ] as const,
    ),
  ];
}

type Part = string | number | boolean | undefined | { readonly [name: string]: Part } | readonly Part[];

/** A part of a seed as texts, by the way to each; lists count from 1. What is left out and what isn't so say the same. */
function fields(part: Part): Fields {
  return Object.fromEntries(leaves(part, ''));
}

function leaves(part: Part, path: string): (readonly [string, string])[] {
  if (part === undefined || part === false) return [];
  if (typeof part !== 'object') return [[path, plain(String(part))]];
  const named: readonly (readonly [string, Part])[] = isList(part)
    ? part.map((each, index) => [String(index + 1), each])
    : Object.entries(part).filter(([name]) => !UPKEEP.has(name));
  return named.flatMap(([name, each]) => leaves(each, path === '' ? name : `${path} ${name}`));
}

/** As a person types it: without the spaces that keep a line from breaking. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** `Array.isArray` doesn’t know lists that nobody may write into. */
function isList(part: object): part is readonly Part[] {
  return Array.isArray(part);
}

import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { z } from 'zod';
import { parse } from '../../src/lib/story/parse.ts';
import { compare } from '../../src/lib/story/published.ts';
import { seedSchema } from '../../src/lib/story/schema.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';

/** Whatever a seed says, edited at random, is said to differ; whatever says the same isn't. */

const NAMES = ['exa-flood-2025-05.yaml', 'exa-flood-2026-05.yaml'] as const;
const SAMPLES = NAMES.map((name) => {
  const text = sampleSeeds().get(name) ?? '';
  return { name, text, before: parse(name, text).told ?? {} };
});
/** Days on which somebody looked, copies, and how a dashboard is grouped: the only things that a reader isn't told of. */
const UPKEEP = new Set(['checked', 'retrieved', 'archived', 'sections']);

const json: z.ZodType<Json> = z.json();
type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

interface Place {
  readonly holder: Json[] | Record<string, Json>;
  readonly name: string;
}

/** Every place of a document that holds something. */
function places(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [{ holder: value, name }, ...places(part)]);
}

const get = ({ holder, name }: Place): Json | undefined =>
  Object.entries(holder).find(([each]) => each === name)?.[1];

function set({ holder, name }: Place, value: Json | undefined): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) Reflect.deleteProperty(holder, name);
  else holder[name] = value;
}

/** What somebody may do to a file; `pick` chooses places. */
const EDITS: readonly ((place: Place, other: Place) => void)[] = [
  (place) => set(place, undefined),
  (place, other) => set(place, structuredClone(get(other))),
  (place, other) => {
    const [one, two] = [get(place), get(other)];
    set(place, structuredClone(two));
    set(other, structuredClone(one));
  },
  (place) => {
    const value = get(place);
    if (typeof value === 'number') set(place, value + 1);
    if (typeof value === 'string') set(place, `${value}x`);
    if (typeof value === 'boolean') set(place, !value);
    if (Array.isArray(value)) value.reverse();
  },
  (place) => {
    const value = get(place);
    if (typeof value === 'string')
      set(
        place,
        value.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
      );
    if (Array.isArray(value)) value.push(structuredClone(value[0] ?? null));
  },
];

/** What is left of a seed for readers, the order of names aside. */
function forReaders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forReaders);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
      UPKEEP.has(name) || part === undefined || part === false || isDeepStrictEqual(part, [])
        ? []
        : [[name, forReaders(part)]],
    ),
  );
}

test('no edit of a story is silent', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(), fc.nat(), fc.nat(3)), {
        minLength: 1,
        maxLength: 2,
      }),
      ({ name, text, before }, edits) => {
        const data = json.parse(parseYaml(text));
        const original = structuredClone(data);
        for (const [edit, at, other, near] of edits) {
          const all = places(data);
          const place = all[at % all.length];
          // Places of one name fit one another, so that more edits are stories.
          const alike = all.filter((each) => each.name === place?.name);
          const second = (near === 0 ? all : alike)[other % (near === 0 ? all : alike).length];
          if (place !== undefined && second !== undefined) edit(place, second);
        }
        const after = parse(name, stringify(data, { lineWidth: 0 }));
        if (after.told === undefined) return;
        accepted += 1;
        const says = (seed: Json) => forReaders(seedSchema.parse(seed));
        expect(compare(before, after.told).isSame).toBe(isDeepStrictEqual(says(data), says(original)));
      },
    ),
    { numRuns: 100 },
  );
  // Else the property says little.
  expect(accepted).toBeGreaterThan(10);
});

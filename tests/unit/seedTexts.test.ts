import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { seedJsonSchema } from '../../src/lib/export/seedJsonSchema.ts';
import { parse } from '../../src/lib/story/parse.ts';

/*
 * Every text of a story that readers get to see either has its {placeholders} filled, or must not hold any: none may
 * show a brace. The texts are those of the schema, so that one that is added is tested here, too.
 */

/** A story that has everything that the schema knows. */
const WHOLE = readFileSync('tests/samples/exa-flood-2025-05.yaml', 'utf8');

type Path = readonly (string | number)[];

/** The places of all texts in some data. */
function texts(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) =>
    texts(part, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

const RECORDS = ['terms', 'sources', 'figures', 'derived', 'events', 'charts'];

// figures › homes › note → "figures/*/note": whichever figure it is.
function kind(path: Path): string {
  return path
    .map((key, depth) =>
      typeof key === 'number' || (depth === 1 && RECORDS.includes(String(path[0]))) ? '*' : key,
    )
    .join('/');
}

/** The kinds of texts that a JSON Schema allows. */
function kindsOf(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key === 'properties' && typeof part === 'object' && part !== null)
      return Object.entries(part).flatMap(([name, each]) =>
        kindsOf(each, path === '' ? name : `${path}/${name}`),
      );
    if (key === 'additionalProperties') return kindsOf(part, `${path}/*`);
    if (key === 'items') return Array.isArray(part) ? [] : kindsOf(part, `${path}/*`);
    if (key === 'anyOf' || key === 'oneOf')
      return Object.values(part ?? {}).flatMap((each) => kindsOf(each, path));
    return [];
  });
  return 'type' in schema && schema.type === 'string' ? [path, ...below] : below;
}

const document = parseDocument(WHOLE);
const places = texts(document.toJS());

test('the story has every text that the schema knows', () => {
  expect(parse('seeds/exa-flood-2025-05.yaml', WHOLE).problems).toBeUndefined();
  const kinds = new Set(places.map(kind));
  expect(kindsOf(JSON.parse(seedJsonSchema())).filter((each) => !kinds.has(each))).toEqual([]);
});

describe('a text that names a figure in braces, and one with a stray brace', () => {
  const outcomes = places.map((path) => {
    const shows = (text: string) => {
      const changed = document.clone();
      changed.setIn(path, `${String(document.getIn(path))} ${text}`);
      const { story } = parse('seeds/exa-flood-2025-05.yaml', changed.toString());
      return story === undefined
        ? 'refused'
        : /[{}]/.test(JSON.stringify(Object.values(story).map(leaves)))
          ? 'raw'
          : 'filled';
    };
    return { kind: kind(path), named: shows('{homes-flooded}'), stray: shows('{homes-flooded') };
  });

  test('shows no brace to anybody', () => {
    expect(outcomes.filter(({ named, stray }) => named === 'raw' || stray !== 'refused')).toEqual([]);
  });

  test('is filled where a number belongs', () => {
    const filled = outcomes.filter(({ named }) => named === 'filled').map((outcome) => outcome.kind);
    expect([...new Set(filled)].toSorted()).toEqual([
      'charts/*/note',
      'charts/*/subtitle',
      'charts/*/title',
      'figures/*/detail',
      'figures/*/note',
      'figures/*/reports/*/note',
      'sections/*/title',
      'summary/*',
      'title',
    ]);
  });
});

/** All texts of a value, one after the other. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

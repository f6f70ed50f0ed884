import { z } from 'zod';
import type { Path, SeedDocument } from './document.ts';
import { nearest, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod finds wrong with the shape of the data, as problems with a place. */
export function shapeProblems(schema: z.ZodType, document: SeedDocument): Problem[] {
  const result = schema.safeParse(document.data);
  if (result.success) return [];
  // An empty text breaks several rules at once; the first says enough.
  const seen = new Set<string>();
  const first = result.error.issues.filter(({ path }) => {
    const place = JSON.stringify(path.map(String));
    return !seen.has(place) && seen.add(place);
  });
  return first.flatMap((issue) => issueProblems(issue, schema, document));
}

function issueProblems(issue: Issue, schema: z.ZodType, document: SeedDocument): Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path, document.data);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return document.problem(
          [...path, key],
          {
            found: `“${key}”, which means nothing here`,
            allowed: known.join(', '),
            todo: near === undefined ? 'take it out' : `write ${near}, if that is what you mean`,
          },
          'key',
        );
      });
    }
    case 'invalid_key':
      return [
        document.problem(
          path,
          {
            found: `the name “${String(path.at(-1))}”`,
            allowed: issue.issues[0]?.message ?? 'another name',
            todo: 'rename it, and what refers to it',
          },
          'key',
        ),
      ];
    case 'invalid_union': {
      // Of the forms that a value may have, the one whose parts are wrong is the one that was meant.
      const meant = issue.errors.find((form) => form.every((inside) => inside.path.length > 0));
      if (meant === undefined) break;
      return meant.flatMap((inside) =>
        issueProblems({ ...inside, path: [...path, ...inside.path] }, schema, document),
      );
    }
  }
  const found = valueAt(document.data, path);
  return [
    document.problem(path, { found: shown(found), allowed: allowedBy(issue), todo: toDo(issue, found) }),
  ];
}

function toDo(issue: Issue, found: unknown): string {
  const last = issue.path.at(-1) ?? 'the file';
  const name = typeof last === 'number' ? `entry ${last + 1}` : String(last);
  if (found === undefined) return `add ${name}`;
  if (found === null || found === '') return `fill in ${name}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `add to ${name}`;
  if (issue.code === 'too_big' && issue.origin !== 'number') return `shorten ${name}`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object') {
    return `put it in quotes: '${shown(found)}'`;
  }
  const near = typeof found === 'string' ? nearest(found, namedValues(issue)) : undefined;
  return near === undefined ? `change ${name}` : `write ${near}, if that is what you mean`;
}

/** The values that an issue names as allowed. */
function namedValues(issue: Issue): string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String);
    case 'invalid_union':
      return [
        ...issue.errors.flat().flatMap(namedValues),
        ...('options' in issue ? issue.options : []).map(String),
      ];
    default:
      return [];
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list of two',
  object: 'names with values',
  record: 'names with values',
  boolean: 'true or false',
};

function allowedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return namedValues(issue).join(', ');
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('Too') ? sizeText(issue.code, issue) : issue.message;
    case 'invalid_format':
      return issue.message;
    default:
      return issue.message === 'Invalid input' ? 'another value' : issue.message;
  }
}

function sizeText(
  code: 'too_small' | 'too_big',
  issue: { minimum?: unknown; maximum?: unknown; origin: string },
): string {
  const size = String(code === 'too_small' ? issue.minimum : issue.maximum);
  const nouns: Readonly<Record<string, readonly [one: string, other: string]>> = {
    string: [' character', ' characters'],
    array: [' entry', ' entries'],
  };
  const noun = nouns[issue.origin]?.[size === '1' ? 0 : 1] ?? '';
  return `${code === 'too_small' ? 'at least' : 'at most'} ${size}${noun}`;
}

/** A value as a person would point at it, on one line, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (an empty value)';
  if (typeof value === 'string') {
    const cut = value.length > 80 ? `${value.slice(0, 77)}…` : value;
    return `“${cut.replaceAll(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1))}”`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'names with values';
}

/** What stands at a path; undefined where there is nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}

/** The names that an object at a path may have. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  let current: unknown = unwrapped(schema, data);
  for (const [depth, part] of path.entries()) {
    const below = valueAt(data, path.slice(0, depth + 1));
    if (current instanceof z.ZodObject) current = unwrapped(current.shape[String(part)], below);
    else if (current instanceof z.ZodRecord) current = unwrapped(current.valueType, below);
    else if (current instanceof z.ZodArray) current = unwrapped(current.element, below);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** The object, record or list inside optional, default and union; of a union of kinds, the one that the data names. */
function unwrapped(schema: unknown, data: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap(), data);
  if (schema instanceof z.ZodUnion) {
    const kind = valueAt(data, ['kind']);
    const objects = schema.options.filter((option) => option instanceof z.ZodObject);
    const named = objects.find((option) => {
      const kinds: unknown = option.shape['kind'];
      return kinds instanceof z.ZodType && kinds.safeParse(kind).success;
    });
    return named ?? objects.at(-1);
  }
  return schema;
}

import { z } from 'zod';
import type { Path, SeedDocument } from './document.ts';
import { nearest, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod finds wrong with the shape of the data, as problems with a place. */
export function shapeProblems(schema: z.ZodType, document: SeedDocument): Problem[] {
  const result = schema.safeParse(document.data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => issueProblems(issue, schema, document));
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
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const found = valueAt(document.data, path);
      const near = typeof found === 'string' ? nearest(found, allowed) : undefined;
      const todo = near === undefined ? 'choose one of them' : `write ${near}, if that is what you mean`;
      return [document.problem(path, { found: shown(found), allowed: allowed.join(', '), todo })];
    }
    default: {
      const found = valueAt(document.data, path);
      const missing = found === undefined;
      const name = String(path.at(-1) ?? 'the file');
      const todo = missing ? `add ${name}` : `change ${name}`;
      return [document.problem(path, { found: missing ? 'nothing' : shown(found), allowed: allowedBy(issue), todo })];
    }
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

function sizeText(code: 'too_small' | 'too_big', issue: { minimum?: unknown; maximum?: unknown; origin: string }): string {
  const nouns: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', record: ' entries' };
  const noun = nouns[issue.origin] ?? '';
  return code === 'too_small' ? `at least ${String(issue.minimum)}${noun}` : `at most ${String(issue.maximum)}${noun}`;
}

/** A value as a person would point at it, cut where it is long. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing (an empty value)';
  if (typeof value === 'string') return `“${value.length > 80 ? `${value.slice(0, 77)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'names with values';
  return String(value);
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
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap(), data);
  if (schema instanceof z.ZodUnion) {
    const kind = valueAt(data, ['kind']);
    const objects = schema.options.filter((option) => option instanceof z.ZodObject);
    return objects.find((option) => option.shape['kind']?.safeParse(kind).success === true) ?? objects.at(-1);
  }
  return schema;
}

import { z } from 'zod';
import type { Path, SeedDocument } from './document.ts';
import { nearest, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What zod finds wrong with the shape of the data, and texts that a comment may have cut, as problems with a place. */
export function shapeProblems(schema: z.ZodType, document: SeedDocument): Problem[] {
  const result = schema.safeParse(document.data);
  return [
    ...cutTexts(schema, document),
    ...(result.success ? [] : wrongShapes(result.error, schema, document)),
  ];
}

/** Where a text with its comment would be a good text, too, nobody can tell which of the two was meant. */
function cutTexts(schema: z.ZodType, document: SeedDocument): Problem[] {
  const meant = document.commented.filter(
    ({ path, whole }) => schemaAt(schema, path, document.data)?.safeParse(whole).success,
  );
  return meant.map(({ path, whole }) =>
    document.problem(path, {
      found: `${shown(valueAt(document.data, path))}, then a comment in the same line`,
      allowed: 'comments after a text only in a line of their own',
      todo: `put the text in quotes if the # belongs to it: '${whole}'; otherwise move the comment`,
    }),
  );
}

function wrongShapes(error: z.ZodError, schema: z.ZodType, document: SeedDocument): Problem[] {
  // An empty text breaks several rules at once; the first says enough.
  const seen = new Set<string>();
  const first = error.issues.filter(({ path }) => {
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
            found: `${shown(key)}, which means nothing here`,
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
            found: `the name ${shown(String(path.at(-1)))}`,
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
  // Quotes make a text of a number; what is wrong with that text is to be said at once.
  const quoted = isPlainWord(issue, found)
    ? schemaAt(schema, path, document.data)?.safeParse(String(found)).error?.issues[0]
    : undefined;
  if (quoted !== undefined) {
    return [
      document.problem(path, {
        found: shown(found),
        allowed: allowedBy(quoted),
        todo: `change ${nameOf(path)}`,
      }),
    ];
  }
  return [
    document.problem(path, { found: shown(found), allowed: allowedBy(issue), todo: toDo(issue, found) }),
  ];
}

function toDo(issue: Issue, found: unknown): string {
  const name = nameOf(issue.path);
  if (found === undefined) return `add ${name}`;
  if (found === null || found === '') return `fill in ${name}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `add to ${name}`;
  if (issue.code === 'too_big' && issue.origin !== 'number') return `shorten ${name}`;
  if (isPlainWord(issue, found)) {
    return `put it in quotes: '${shown(found)}'`;
  }
  const near = typeof found === 'string' ? nearest(found, namedValues(issue)) : undefined;
  return near === undefined ? `change ${name}` : `write ${near}, if that is what you mean`;
}

/** Whether it is a number, or true or false, where a text has to stand. */
function isPlainWord(issue: Issue, found: unknown): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof found === 'number' || typeof found === 'boolean')
  );
}

function nameOf(path: Path): string {
  const last = path.at(-1) ?? 'the file';
  return typeof last === 'number' ? `entry ${last + 1}` : String(last);
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
    return `“${value.length > 80 ? `${value.slice(0, 77)}…` : value}”`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'names with values';
}

/** What stands at a path; undefined where there is nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, part)?.value;
  }
  return value;
}

/** The names that an object at a path may have. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  const object = unwrapped(schemaAt(schema, path, data), valueAt(data, path));
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** What the schema says of the value at a path; undefined where nothing may stand. */
function schemaAt(schema: z.ZodType, path: Path, data: unknown): z.ZodType | undefined {
  let current: unknown = schema;
  for (const [depth, part] of path.entries()) {
    const around = unwrapped(current, valueAt(data, path.slice(0, depth)));
    if (around instanceof z.ZodObject) current = around.shape[String(part)];
    else if (around instanceof z.ZodRecord) current = around.valueType;
    else if (around instanceof z.ZodArray) current = around.element;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
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

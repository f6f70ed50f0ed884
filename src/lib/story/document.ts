import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { printable } from './printable.ts';
import { cutByComment } from './yaml/cutByComment.ts';
import type { Found } from './yaml/found.ts';
import { inexact } from './yaml/inexact.ts';
import { partsOf } from './yaml/parts.ts';
import { refused } from './yaml/refused.ts';
import { syntaxErrors } from './yaml/syntaxErrors.ts';
import { unreadable } from './yaml/unreadable.ts';

export type Path = readonly PropertyKey[];

/** A seed file's text as YAML, with the way back from a place in its structure to line and column. */
export interface SeedDocument {
  /** Undefined where the text is no YAML, or YAML that hides what was meant. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Values that a comment stands after, and what they would be if it were a part of them. */
  readonly commented: readonly { readonly path: Path; readonly whole: string }[];
  /** A problem at a place in the structure; `at: 'key'` points at the name, not at what stands behind it. */
  problem(path: Path, texts: Pick<Problem, 'found' | 'allowed' | 'todo'>, at?: 'key' | 'value'): Problem;
}

/** One mistake makes others of the lines after it. */
const MOST_SYNTAX_ERRORS = 3;

export function readDocument(file: string, textWithMark: string): SeedDocument {
  const text = textWithMark.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const located = ({ offset, ...texts }: Found, path: Path = []): Problem => ({
    ...place(offset),
    path: pathText(path),
    ...texts,
  });

  const obstacle = unreadable(text);
  const document = parseDocument(obstacle === undefined ? text : '', {
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false, // `refused` finds them, in a time that doesn't grow with the square of the names.
    prettyErrors: false,
    logLevel: 'error',
  });
  const errors = syntaxErrors(document, text);
  const parts = [...partsOf(document.contents)];
  const wrong = [obstacle ?? [], errors, ...parts.map(({ node }) => refused(node, text))]
    .flat()
    .toSorted((a, b) => a.offset - b.offset);
  const places = new Map(parts.map((part) => [key(part.path), part]));

  /**
   * Offset of the deepest part of the path that the file has: of a single value itself, of everything else the name
   * that it stands behind, where somebody who looks for it begins to read.
   */
  const offsetOf = (path: Path, at: 'key' | 'value'): number => {
    const part = places.get(key(path));
    if (part === undefined) return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), 'value');
    const single = at === 'value' && isScalar(part.node) && part.node.value !== null;
    return (single ? undefined : part.nameOffset) ?? part.node.range?.[0] ?? 0;
  };

  return {
    data: wrong.length === 0 ? document.toJS() : undefined,
    problems: [
      ...(errors.length > 0 ? firstOf(wrong) : wrong).map((each) => located(each)),
      ...parts.flatMap(({ node, path }) => inexact(node).map((each) => located(each, path))),
    ],
    commented: parts.flatMap(({ node, path }) => {
      const whole = cutByComment(node, text);
      return whole === undefined ? [] : { path, whole };
    }),
    problem: (path, texts, at = 'value') => located({ offset: offsetOf(path, at), ...texts }, path),
  };
}

function firstOf(wrong: readonly Found[]): readonly Found[] {
  const more = wrong.length - MOST_SYNTAX_ERRORS;
  if (more <= 0) return wrong;
  return wrong.slice(0, MOST_SYNTAX_ERRORS).map((found, index) => ({
    ...found,
    todo: index === MOST_SYNTAX_ERRORS - 1 ? `${found.todo} (${more} more follow)` : found.todo,
  }));
}

function key(path: Path): string {
  return JSON.stringify(path.map(String));
}

/** Lists count from 1, as people do. */
function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? String(part + 1) : printable(String(part), 60)))
    .join(' › ');
}

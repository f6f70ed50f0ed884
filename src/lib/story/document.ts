import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A seed file's text as YAML, with the way back from a place in its structure to line and column. */
export interface SeedDocument {
  readonly data: unknown;
  /** What makes the text no YAML at all, or YAML that says a thing twice. */
  readonly problems: readonly Problem[];
  /** A problem at a place in the structure; `at: 'key'` points at the name, not at what stands behind it. */
  problem(path: Path, texts: Pick<Problem, 'found' | 'allowed' | 'todo'>, at?: 'key' | 'value'): Problem;
}

export function readDocument(file: string, text: string): SeedDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });

  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  /**
   * Offset of the deepest part of the path that the file has: of a single value itself, of everything else the name
   * that it stands behind, where somebody who looks for it begins to read.
   */
  const offsetOf = (path: Path, at: 'key' | 'value'): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const [depth, part] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
        : undefined;
      const next: unknown = pair?.value ?? (isSeq(node) ? node.items[Number(part)] : undefined);
      const key = isNode(pair?.key) ? pair.key : undefined;
      const single = isScalar(next) && next.value !== null && !(at === 'key' && depth === path.length - 1);
      const shown = single ? next : (key ?? next);
      if (isNode(shown)) offset = shown.range?.[0] ?? offset;
      node = next;
    }
    return offset;
  };

  // An alias without its anchor is found only when the data is built, where the library throws.
  const errors: Pick<YAMLError, 'code' | 'message' | 'pos'>[] = [...document.errors];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const [start = 0, end = 0] = alias.range ?? [];
      errors.push({
        code: 'BAD_ALIAS',
        message: `“*${alias.source}”, which refers to nothing`,
        pos: [start, end],
      });
    },
  });

  return {
    data: errors.length === 0 ? document.toJS() : undefined,
    problems: errors
      .toSorted((a, b) => a.pos[0] - b.pos[0])
      .map((error) => ({ ...place(error.pos[0]), path: '', ...yamlTexts(error, text) })),
    problem: (path, texts, at = 'value') => ({
      ...place(offsetOf(path, at)),
      path: pathText(path),
      ...texts,
    }),
  };
}

function yamlTexts({ code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string) {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        found: `“${/^[^\s:]*/.exec(text.slice(pos[0]))?.[0] ?? ''}” a second time`,
        allowed: 'each name once',
        todo: 'rename one of the two, or join them',
      };
    case 'BAD_ALIAS':
      return {
        found: message,
        allowed: 'a text that starts with another character than *',
        todo: 'put the text in quotes',
      };
    default:
      return {
        found: message.split('\n')[0] ?? code,
        allowed: 'YAML: names and values, with what belongs together indented alike',
        todo: 'mend the indentation, quotes or brackets here; quote a text that holds “: ” or “ #”',
      };
  }
}

/** Lists count from 1, as people do. */
function pathText(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
}

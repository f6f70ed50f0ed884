import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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

  /** Offset of the deepest node on the path that the file has. */
  const offsetOf = (path: Path, at: 'key' | 'value'): number => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, part] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
        : undefined;
      const next: unknown = pair?.value ?? (isSeq(node) ? node.items[Number(part)] : undefined);
      const last = depth === path.length - 1;
      if (pair !== undefined && isNode(pair.key) && (!isNode(next) || (last && at === 'key'))) {
        return pair.key.range?.[0] ?? offset;
      }
      if (!isNode(next)) return offset;
      offset = next.range?.[0] ?? offset;
      node = next;
    }
    return offset;
  };

  return {
    data: document.errors.length === 0 ? document.toJS() : undefined,
    problems: document.errors.map((error) => ({
      ...place(error.pos[0]),
      path: '',
      found: error.message.split('\n')[0] ?? error.code,
      allowed: 'YAML in which each name stands once',
      todo:
        error.code === 'DUPLICATE_KEY'
          ? 'rename one of the two, or join them'
          : 'mend the indentation, quotes or brackets here; quote a text that holds “: ” or “ #”',
    })),
    problem: (path, texts, at = 'value') => ({ ...place(offsetOf(path, at)), path: pathText(path), ...texts }),
  };
}

/** Lists count from 1, as people do. */
function pathText(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
}

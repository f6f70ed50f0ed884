import { isScalar, type Node } from 'yaml';

/** A text with what a # after it turns into a comment: `some 340 # of 500`. */
export function cutByComment(node: Node, text: string): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'PLAIN') return undefined;
  const [, end = 0] = node.range ?? [];
  const comment = /^[ \t]+#.*/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined));
  return comment === null ? undefined : node.value + comment[0].trimEnd();
}

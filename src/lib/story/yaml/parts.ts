import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** A value in a YAML file, where it stands, and the offset of its name; the values of lists have none. */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly node: Node;
  readonly nameOffset?: number | undefined;
}

/** Every value in a YAML file, those that hold others before them. */
export function* partsOf(node: unknown, path: Part['path'] = [], nameOffset?: number): Generator<Part> {
  if (!isNode(node)) return;
  yield { path, node, nameOffset };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* partsOf(item, [...path, index]);
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) yield* partsOf(value ?? key, [...path, String(key.value)], key.range?.[0]);
    }
  }
}

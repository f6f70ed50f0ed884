import { isScalar, type Node } from 'yaml';
import type { Found } from './found.ts';

const PLAIN = /^[-+]?(0|[1-9]\d*)(\.\d+)?$/;
/** As many as a double keeps, whatever they are. */
const MOST_DIGITS = 15;

/** A number that isn't written out, or has more digits than can be kept: what is read from it may be another one. */
export function inexact(node: Node): Found[] {
  if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) return [];
  const significant = node.source
    .replace(/^[-+0.]+/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  if (PLAIN.test(node.source) && significant <= MOST_DIGITS) return [];
  return [
    {
      offset: node.range?.[0] ?? 0,
      found: node.source,
      allowed: `a number in plain digits, at most ${MOST_DIGITS} of them: 15000000000, 0.25`,
      todo: 'write the number out, or put it in quotes if it is a text',
    },
  ];
}

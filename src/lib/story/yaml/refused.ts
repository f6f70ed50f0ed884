import { isAlias, isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Found } from './found.ts';

/** What stands behind each sign that YAML reads as more than a letter, and what to write in its place. */
const SIGNS = {
  '*': ['stands for another part', 'write out what it stands for'],
  '&': ['gives a part another name', 'take that name out'],
  '!': ['names a type', 'take it out'],
} as const;

/** What YAML would take and no story means: signs that swallow a word or repeat a part, names without a value or twice. */
export function refused(node: Node, text: string): Found[] {
  const sign = signOf(node);
  if (sign === undefined) return isMap(node) ? namesRefused(node) : [];
  const [start = 0] = node.range ?? [];
  let offset = isAlias(node) ? start : text.lastIndexOf(sign, start);
  if (text.charAt(offset - 1) === sign) offset -= 1; // !!str
  const [means, todo] = SIGNS[sign];
  return [
    {
      offset,
      found: `“${/^.{0,80}/.exec(text.slice(offset, offset + 80))?.[0] ?? sign}”, where ${sign} ${means}`,
      allowed: 'parts that are written out, and texts in quotes that start with * & or !',
      todo: `${todo}, or put the text in quotes`,
    },
  ];
}

/** The sign that stands before a value, if one does. */
function signOf(node: Node): keyof typeof SIGNS | undefined {
  if (isAlias(node)) return '*';
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

function namesRefused(map: YAMLMap): Found[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
    if (map.flow === true && value === null) {
      return {
        offset,
        found: `“${name}”, which has no value`,
        allowed:
          'name: value, with commas between; a text that holds a comma, or starts with a brace, in quotes',
        todo: 'put the text to which it belongs in quotes, or give it a value',
      };
    }
    if (seen.has(name)) {
      return {
        offset,
        found: `“${name}” a second time`,
        allowed: 'each name once',
        todo: 'rename one of the two, or join them',
      };
    }
    seen.add(name);
    return [];
  });
}

import { visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Found } from './found.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** What makes a text no YAML, each where it begins: a quote that isn't closed is missed only many lines below. */
export function syntaxErrors({ contents, errors }: Document, text: string): Found[] {
  if (errors.length === 0) return [];
  const nodes: Node[] = [];
  visit(contents, { Node: (_, node) => void nodes.push(node) });
  return errors.map(
    (error) => unclosedAt(error, nodes, text) ?? { offset: error.pos[0], ...texts(error, text) },
  );
}

function unclosedAt(
  { message, pos: [end] }: YAMLError,
  nodes: readonly Node[],
  text: string,
): Found | undefined {
  const isBracket = /^Flow (?:map|sequence) /.test(message);
  if (!isBracket && !/ closing .quote$/.test(message)) return undefined;
  const offset = nodes.findLast(({ range }) => {
    if (!range || range[0] >= end || range[1] + 1 < end) return false;
    return (isBracket ? '[{' : '"\'').includes(text.charAt(range[0]));
  })?.range?.[0];
  if (offset === undefined) return undefined;
  const sign = text.charAt(offset);
  const closing = CLOSING[sign] ?? sign;
  return {
    offset,
    found: `a ${sign} that opens here and isn’t closed`,
    allowed: `a ${closing} before the next name or entry begins`,
    todo: `close it with ${closing}, or put the whole text in quotes`,
  };
}

function texts({ code, message, pos }: YAMLError, text: string): Omit<Found, 'offset'> {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return {
        found: 'a second document after a line with ---',
        allowed: 'one story in each file',
        todo: 'take the line out, or put what follows into a file of its own',
      };
    case 'NON_STRING_KEY':
      return {
        found: 'a list, or names with values, as a name',
        allowed: 'a text as a name',
        todo: 'put the name in quotes, or the text to which its brackets belong',
      };
    case 'TAB_AS_INDENT':
      return {
        found: `a tab before “${/\S*/.exec(text.slice(pos[0]).trimStart())?.[0] ?? ''}”`,
        allowed: 'spaces',
        todo: 'indent with spaces, two for each level',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        found: 'a name and a colon where a text goes on',
        allowed: 'one name and one value in a line',
        todo: 'give the name before it its colon; quote a text that holds “: ”',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        found: 'a name without a colon after it',
        allowed: 'name: value',
        todo: 'add the colon',
      };
    default:
      return {
        found: message.split('\n')[0] ?? code,
        allowed: 'YAML: names and values, with what belongs together indented alike',
        todo: 'mend the indentation, quotes or brackets here; quote a text that holds “: ” or “ #”',
      };
  }
}

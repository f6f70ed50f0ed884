import { Lexer } from 'yaml';
import type { Found } from './found.ts';

const MOST_LEVELS = 20;
const MOST_INDENTATION = 100;
/** Ten times as many as a long story has. */
const MOST_TOKENS = 50_000;

/** What a text must not have if it is to be read at all: broken letters, or more than a reader of YAML can hold. */
export function unreadable(text: string): Found | undefined {
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    return {
      offset: broken,
      found: `“${around(text, broken)}”, in which a letter is broken`,
      allowed: 'text in UTF-8',
      todo: 'save the file as UTF-8, then look whether its letters are right',
    };
  }
  const indented = new RegExp(`^[ ?-]{${MOST_INDENTATION}}`, 'm').exec(text);
  if (indented !== null) return tooDeep(indented.index + MOST_INDENTATION - 1);

  let [offset, open, marks, count] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1;
    if (token === ']' || token === '}') open = Math.max(open - 1, 0);
    // Outside of brackets each of these may open a level: `- - ? : x`.
    if (token === '\n' || token === '\r\n') marks = 0;
    if (open === 0 && (token === '-' || token === '?' || token === ':')) marks += 1;
    if (Math.max(open, marks) > MOST_LEVELS) return tooDeep(offset);
    count += 1;
    if (count > MOST_TOKENS) {
      return {
        offset,
        found: 'more than a story can hold',
        allowed: `at most ${MOST_TOKENS} names, values and signs`,
        todo: 'take out what isn’t needed, or make several stories of it',
      };
    }
    // The lexer marks some places with control characters that aren't in the text.
    if (text.startsWith(token, offset)) offset += token.length;
  }
  return undefined;
}

function tooDeep(offset: number): Found {
  return {
    offset,
    found: 'something deep within other things',
    allowed: `at most ${MOST_LEVELS} levels in a line, and ${MOST_INDENTATION} columns of indentation`,
    todo: 'mend the brackets, colons or indentation',
  };
}

/** The word at an offset. */
function around(text: string, offset: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(offset - 20, 0), offset))?.[0] ?? '';
  return before + (/^\S*/.exec(text.slice(offset, offset + 20))?.[0] ?? '');
}

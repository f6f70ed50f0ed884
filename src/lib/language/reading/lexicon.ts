import type { Table } from './reading.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A phrase found: what it means, and its tokens from `first` up to but without `last`. */
export interface Match<T> {
  readonly meaning: T;
  readonly first: number;
  readonly last: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning?: T;
}

/** Phrases and what they mean; the longest that fits is found. */
export class Lexicon<T> {
  readonly #forward: Node<T> = { next: new Map() };
  readonly #backward: Node<T> = { next: new Map() };
  readonly #form: 'raw' | 'text';

  constructor(table: Table<T>, { elides = false, capitals = false } = {}) {
    this.#form = capitals ? 'raw' : 'text';
    for (const [meaning, phrases] of table) {
      for (const phrase of phrases.split(/,\s+/).filter((each) => each !== '')) {
        const words = tokenise(phrase, elides).map((token) => token[this.#form]);
        add(this.#forward, words, meaning);
        add(this.#backward, words.toReversed(), meaning);
      }
    }
  }

  /** The phrase that begins with this token. */
  at(tokens: readonly Token[], first: number): Match<T> | undefined {
    const found = longest(this.#forward, tokens, first, 1, this.#form);
    return found && { meaning: found.meaning, first, last: first + found.length };
  }

  /** The phrase that ends directly before this token. */
  before(tokens: readonly Token[], last: number): Match<T> | undefined {
    const found = longest(this.#backward, tokens, last - 1, -1, this.#form);
    return found && { meaning: found.meaning, first: last - found.length, last };
  }
}

function add<T>(root: Node<T>, words: readonly string[], meaning: T): void {
  let node = root;
  for (const word of words) {
    const next: Node<T> = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  node.meaning ??= meaning;
}

function longest<T>(
  root: Node<T>,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  form: 'raw' | 'text',
): { meaning: T; length: number } | undefined {
  let found: { meaning: T; length: number } | undefined;
  let node: Node<T> | undefined = root;
  for (let index = from, length = 1; ; index += step, length += 1) {
    const token = tokens[index];
    node = token && node.next.get(token[form]);
    if (node === undefined) return found;
    if (node.meaning !== undefined) found = { meaning: node.meaning, length };
  }
}

/** A word, a number in digits, or a single mark; spaces only show in `spaced`. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  /** As written. */
  readonly raw: string;
  /** For looking up: small letters, one spelling for letters and marks that are written in several. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a space stands before it, or nothing. */
  readonly spaced: boolean;
}

const GROUP = String.raw`[,.'’٬\u00a0\u202f\u2009 ]`;
/** Most telling form first: 2026-02-03; 3 1/2; 1,70,000; 1 234,5; then digits with any marks between, and ½. */
const DIGITS = [
  String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd})`,
  String.raw`(?:\p{Nd}+[ \u00a0])?\p{Nd}[/⁄]\p{Nd}{1,2}(?![\p{Nd}/])`,
  String.raw`\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?:\.\p{Nd}+)?(?!\p{Nd})`,
  String.raw`\p{Nd}{1,3}(?<group>${GROUP})\p{Nd}{3}(?:\k<group>\p{Nd}{3})*(?:(?!\k<group>)[.,·٫]\p{Nd}+)?(?![.,:/]?\p{Nd})`,
  String.raw`(?<![\p{L}\p{Nd}])\.\p{Nd}+(?![.\p{Nd}])`,
  String.raw`\p{Nd}+(?:[.,·٫:/]\p{Nd}+)*[¼-¾⅐-⅞]?`,
  '[¼-¾⅐-⅞]',
].join('|');
/** Han characters are words of their own: nothing parts the words. */
const WORD = String.raw`\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const ADDRESS = String.raw`https?:\/\/\S+|[#@][\p{L}_][\p{L}\p{Nd}_]*`;

const pattern = (word: string) => new RegExp(`(?<digits>${DIGITS})|(?<word>${word})|${ADDRESS}|\\S`, 'gu');
const TOKEN = pattern(String.raw`(?:${WORD})(?:['’ʼ][\p{L}\p{M}]+)*[²³]?`);
const ELIDED_TOKEN = pattern(String.raw`(?:${WORD})['’²³]?`);

/** The words, numbers and marks of a text, with their places in it. */
export function tokenise(text: string, elides = false): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(elides ? ELIDED_TOKEN : TOKEN)) {
    const [raw] = match;
    const start = match.index;
    const kind =
      match.groups?.digits !== undefined ? 'digits' : match.groups?.word !== undefined ? 'word' : 'mark';
    const text = kind === 'digits' ? raw : spelling(raw);
    tokens.push({ kind, raw, text, start, end: start + raw.length, spaced: start !== last });
    last = start + raw.length;
  }
  return tokens;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  ş: 'ș',
  ţ: 'ț',
  ё: 'е',
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': '"',
};

function spelling(raw: string): string {
  const text = raw.normalize('NFC').toLowerCase();
  return /[^a-z]/.test(text)
    ? text.replace(/[şţё’ʼ‐‑“”„«»‘]/g, (letter) => SPELLINGS[letter] ?? letter)
    : text;
}

import { afterHyphen, type Text } from './cardinal.ts';
import { currencyCode } from './symbols.ts';

/** A unit beside a number: its id, what it multiplies the number with, and the token after it. */
export interface FoundUnit {
  readonly id: string;
  readonly factor: number;
  readonly last: number;
}

/** The unit after a number that ends before this token: behind a hyphen or preposition, as sign, symbol, word or code. */
export function unitAt({ tokens, grammar }: Text, after: number, spelled: boolean): FoundUnit | undefined {
  const of = grammar.of.at(tokens, after);
  for (const at of of === undefined ? [afterHyphen(tokens, after)] : [after, of.last]) {
    const raw = tokens[at]?.raw ?? '';
    const word = grammar.units.at(tokens, at);
    // "five m" is no length, but "five %" is a percentage.
    const symbol = spelled && /^\p{L}/u.test(raw) ? undefined : grammar.symbols.at(tokens, at);
    const unit = word !== undefined && word.last >= (symbol?.last ?? 0) ? word : symbol;
    const found = unit ?? grammar.currencies.at(tokens, at);
    // "$4-$5": the second sign belongs to the second number.
    const next = found && tokens[found.last];
    if (found !== undefined && !(unit === undefined && next?.kind === 'digits' && !next.spaced)) {
      const [id = '', factor = '1'] = found.meaning.split(' ');
      return { id, factor: Number(factor), last: found.last };
    }
    const code = spelled ? undefined : currencyCode(raw, { afterDigits: true });
    if (code !== undefined) return { id: code, factor: 1, last: at + 1 };
  }
  return undefined;
}

/** The currency that begins with this token: $, US$, € or a code. */
export function currencyAt({ tokens, grammar }: Text, at: number): FoundUnit | undefined {
  const sign = grammar.currencies.at(tokens, at);
  if (sign !== undefined) return { id: sign.meaning, factor: 1, last: sign.last };
  const code = currencyCode(tokens[at]?.raw ?? '', { afterDigits: false });
  return code === undefined ? undefined : { id: code, factor: 1, last: at + 1 };
}

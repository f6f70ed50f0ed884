import { afterHyphen, cardinalAt, exact, type Cardinal, type Text } from './cardinal.ts';
import { fractionAt } from './fraction.ts';
import { TIMES } from './symbols.ts';
import type { Token } from './tokens.ts';
import { currencyAt, unitAt } from './unit.ts';

/** A number with its sign and unit, in the tokens from `first` up to but without `last`. */
export interface Quantity extends Cardinal {
  /** Set for a share in words; the value is its percentage: 1/3 for "a third of". */
  readonly fraction?: number;
  readonly unit?: string | undefined;
  /** What the unit multiplied the number with: 1e6 for Mt. */
  readonly factor?: number;
  readonly direction?: 'up' | 'down';
}

/** The quantity that begins with this token. */
export function quantityAt(text: Text, first: number): Quantity | undefined {
  const { tokens, grammar } = text;
  const before = signAt(text, first);
  const currency = currencyAt(text, before?.last ?? first);
  const between = before === undefined && currency !== undefined ? signAt(text, currency.last) : undefined;
  const at = between?.last ?? currency?.last ?? before?.last ?? first;
  if (currency !== undefined && tokens[at]?.kind !== 'digits') return undefined;
  const above = cardinalAt(text, at) ?? lastingAt(text, at);
  const found = fractionAt(text, at, above) ?? above;
  if (found === undefined) return undefined;
  const sign = before ?? between;
  const after = unitAt(text, found.last, found.spelled);
  const inDigits =
    found.last === at + 1 && after === undefined && /^(?:\d[/⁄]\d+|[¼-¾⅐-⅞])$/.test(tokens[at]?.raw ?? '');
  const unit = currency === undefined ? after : { ...currency, last: found.last };
  if (found.weak && grammar.reading.articlesOfTime && !TIMES.has(unit?.id ?? '')) return undefined;
  // "$5 billion US dollars" is one sum.
  const last = currency === undefined || after?.id === currency.id ? (after?.last ?? found.last) : found.last;
  const times = sign?.times ?? 1;
  const quantity = { ...found, first, last, mantissa: times * found.mantissa };
  if (inDigits || ('ofWhole' in found && found.ofWhole)) {
    return { ...quantity, value: percentage(found.value), fraction: found.value, unit: 'percent' };
  }
  return {
    ...quantity,
    value: exact(times * found.value * (unit?.factor ?? 1)),
    unit: unit?.id,
    ...(unit !== undefined && unit.factor !== 1 ? { factor: unit.factor } : {}),
    ...(sign?.times === 1 ? { direction: 'up' as const } : {}),
  };
}

/** "Week-long" is one week; its unit follows. */
function lastingAt({ tokens, grammar }: Text, first: number): Cardinal | undefined {
  const unit = grammar.units.at(tokens, first);
  const lasts =
    unit !== undefined &&
    TIMES.has(unit.meaning) &&
    tokens[unit.last]?.text === '-' &&
    grammar.lasting.at(tokens, afterHyphen(tokens, unit.last)) !== undefined;
  return lasts
    ? { first, last: first, value: 1, mantissa: 1, scale: 1, spelled: true, weak: false, rough: false }
    : undefined;
}

/** A share as percentage, to one decimal place: 33.3 for a third. */
export const percentage = (fraction: number) => Number((fraction * 100).toFixed(1));

/** A sign directly before what follows, with nothing that it could join; or the word for minus. */
function signAt({ tokens, grammar }: Text, at: number): { times: 1 | -1; last: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'mark') {
    const sign = /^[-−–+]$/.test(token.text) && opens(tokens, at) && tokens[at + 1]?.spaced === false;
    return sign ? { times: token.text === '+' ? 1 : -1, last: at + 1 } : undefined;
  }
  const word = grammar.minus.at(tokens, at);
  if (word === undefined) return undefined;
  // "Au moins 20" is a hedge in French, and "plus or minus 3" an interval.
  const longer = [grammar.before, grammar.plusMinus].map(
    (each) => each.before(tokens, word.last)?.first ?? at,
  );
  return Math.min(...longer) < at ? undefined : { times: -1, last: word.last };
}

/** Nothing stands directly before this token but an opening mark or a currency. */
function opens(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced !== false || at === 0 || /^["'([{~≈]$|^\p{Sc}$/u.test(tokens[at - 1]?.text ?? '');
}

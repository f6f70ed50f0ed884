import { exact, type Text } from './cardinal.ts';
import type { Quantity } from './quantity.ts';
import { percentage } from './quantity.ts';
import { TIMES } from './symbols.ts';

/** A quantity that may have two ends, a "per", or an interval that its source states. */
export interface Joined extends Quantity {
  readonly to?: number;
  readonly per?: number;
  readonly interval?: readonly [from: number, to: number];
}

/** Quantities as the words between them join them: ranges, shares (two in five), rates (134 per 100,000), 48 % ± 3. */
export function joinAll(text: Text, quantities: readonly Quantity[]): Joined[] {
  const done: Joined[] = [];
  for (const [index, each] of quantities.entries()) {
    const before = done.at(-1);
    const joined = before && join(text, before, each, quantities[index - 2]);
    if (joined !== undefined) done[done.length - 1] = joined;
    else done.push(each);
  }
  return confident(text, done);
}

function join(text: Text, a: Joined, b: Quantity, earlier: Quantity | undefined): Joined | undefined {
  const { tokens, grammar } = text;
  if (a.to === undefined && a.per === undefined) {
    const range = rangeOf(text, a, b, earlier);
    if (range !== undefined) return range;
    const share = shareOf(text, a, b);
    if (share !== undefined) return share;
  }
  const per = grammar.per.before(tokens, b.first);
  if (
    per !== undefined &&
    per.first - a.last <= 4 &&
    b.unit === undefined &&
    /^10{2,6}$/.test(String(b.value)) &&
    !hasMark(text, a.last, per.first)
  )
    return { ...a, per: b.value };
  const plusMinus = grammar.plusMinus.before(tokens, b.first);
  if (plusMinus !== undefined && a.to === undefined && between(text, a.last, plusMinus.first, /^[,(]$/))
    return withMargin(a, b, a.unit === undefined && a.last === plusMinus.first);
  return undefined;
}

/** 48 % ± 3; 1.1 ± 0.2 million metres, whose scale and unit are `shared`. */
function withMargin(a: Joined, b: Quantity, shared: boolean): Joined {
  const factor = shared ? (a.scale === 1 ? b.scale : 1) * (b.factor ?? 1) : 1;
  const value = exact(a.value * factor);
  const unit = shared ? b.unit : a.unit;
  return { ...a, value, unit, interval: [exact(value - b.value), exact(value + b.value)] };
}

/** 4–5 million, 800,000 to 1 million, between five and six: what stands after the second number may be meant for both. */
function rangeOf(text: Text, a: Quantity, b: Quantity, earlier: Quantity | undefined): Joined | undefined {
  if (!isRange(text, a, b, earlier?.last ?? 0)) return undefined;
  const shared =
    a.scale === 1 &&
    b.scale > 1 &&
    (a.unit === undefined || b.unit === undefined || a.unit === b.unit) &&
    Math.abs(a.mantissa) < Math.abs(b.mantissa);
  // 40-50,000
  const thousands =
    text.tokens[a.last]?.kind === 'mark' &&
    !a.spelled &&
    a.scale === 1 &&
    b.scale === 1 &&
    b.factor === undefined &&
    b.value % 1000 === 0 &&
    a.value < b.value / 1000;
  const factor = (shared ? b.scale : thousands ? 1000 : 1) * (a.unit === undefined ? (b.factor ?? 1) : 1);
  const from = exact(a.value * factor);
  const alike = a.unit === undefined || b.unit === undefined || a.unit === b.unit;
  // "-10 to -15 degrees" names the warmer end first.
  const colder = from < 0 && b.value < from;
  if (!alike || (from >= b.value && !colder)) return undefined;
  const [value, to] = colder ? [b.value, from] : [from, b.value];
  return { ...b, first: a.first, value, to, unit: b.unit ?? a.unit, weak: false };
}

function isRange(text: Text, a: Quantity, b: Quantity, since: number): boolean {
  const { tokens, grammar } = text;
  if (between(text, a.last, b.first, /^[-–−—~～〜至]$/u) && b.first > a.last) return b.first === a.last + 1;
  const joining = (words: typeof grammar.to) => {
    const last = words.at(tokens, a.last)?.last;
    // Spanish: entre el 18 y el 25 %.
    return last !== undefined && (last === b.first || grammar.fillers.at(tokens, last)?.last === b.first);
  };
  // "It rose from 1 to 1.5 %" has two numbers, "growth of 1 to 1.5 %" a range.
  const isOf =
    grammar.byOf.before(tokens, a.first) !== undefined &&
    !grammar.pairs.some(([before]) => before.before(tokens, a.first));
  const rises =
    !isOf &&
    [grammar.rises, grammar.falls].some((verbs) =>
      within(text, verbs, Math.max(since, a.first - 6), a.first),
    );
  if (joining(grammar.to) && !rises) return true;
  return grammar.pairs.some(
    ([before, middle]) => joining(middle) && !rises && opensBefore(text, before, a.first),
  );
}

/** The word stands before a number, but for a hedge: between about 4 and 5. */
function opensBefore({ tokens, grammar }: Text, word: Text['grammar']['to'], first: number): boolean {
  const skipped = [grammar.before, grammar.fillers].map((each) => each.before(tokens, first)?.first ?? first);
  return [first, ...skipped].some((at) => word.before(tokens, at) !== undefined);
}

/** Whether one of these phrases stands anywhere between two tokens. */
export function within(
  { tokens }: Text,
  phrases: Text['grammar']['to'],
  first: number,
  last: number,
): boolean {
  for (let at = first; at < last; at += 1) if (phrases.at(tokens, at)) return true;
  return false;
}

/** Two in five; one person in five. */
function shareOf(text: Text, a: Quantity, b: Quantity): Joined | undefined {
  const { tokens, grammar } = text;
  const ratio = grammar.ratio.before(tokens, b.first);
  if (ratio === undefined || a.unit !== undefined || TIMES.has(b.unit ?? '') || ratio.first - a.last > 1)
    return undefined;
  const [noun, next] = [tokens[a.last], tokens[b.last]];
  const named = ratio.first > a.last;
  if (named && (noun?.kind !== 'word' || (grammar.reading.ratioAfterNoun !== true && next?.kind === 'word')))
    return undefined;
  if (!Number.isInteger(a.value) || a.value < 1 || a.value >= b.value || b.value > 1e6) return undefined;
  const fraction = a.value / b.value;
  return { ...a, last: b.last, value: percentage(fraction), fraction, unit: 'percent', weak: false };
}

/** 10.2 million (95% CI 9.2–11.5 million); also (9.2–11.5). */
function confident(text: Text, all: readonly Joined[]): Joined[] {
  const done: Joined[] = [];
  let [base, level]: [Joined | undefined, boolean] = [undefined, false];
  for (const each of all) {
    const before = done.at(-1);
    if (
      before !== undefined &&
      each.unit === 'percent' &&
      text.grammar.confidence.at(text.tokens, each.last)
    ) {
      [base, level] = [before, true];
      continue;
    }
    const stated = level
      ? base
      : before !== undefined && text.tokens[each.first - 1]?.text === '(' && each.first - 1 === before.last
        ? before
        : undefined;
    const interval = stated && intervalFor(stated, each);
    if (interval !== undefined && stated !== undefined) done[done.length - 1] = { ...stated, interval };
    else done.push(each);
    level = false;
  }
  return done;
}

function intervalFor(base: Joined, range: Joined): readonly [number, number] | undefined {
  if (range.to === undefined || base.to !== undefined) return undefined;
  const factor = base.scale > 1 && range.scale === 1 && range.to < base.scale ? base.scale : 1;
  const [from, to] = [exact(range.value * factor), exact(range.to * factor)];
  return from <= base.value && base.value <= to ? [from, to] : undefined;
}

function between({ tokens }: Text, first: number, last: number, allowed: RegExp): boolean {
  return tokens.slice(first, last).every(({ text }) => allowed.test(text));
}

function hasMark({ tokens }: Text, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ text }) => /^[.,;:!?]$/.test(text));
}

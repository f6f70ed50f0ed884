import type { Text } from './cardinal.ts';
import type { Joined } from './joins.ts';
import { within } from './joins.ts';
import { RATIOS } from './symbols.ts';

/** How far before "by" its verb may stand, in words of one clause. */
const REACH = 6;

/** Whether the words say that the number is what something fell or rose by: fell by 12 %, down 0.3 points, 12 % lower. */
export function directionOf(
  text: Text,
  number: Joined,
  first: number,
  since: number,
): 'up' | 'down' | undefined {
  const { tokens, grammar } = text;
  const isChange = RATIOS.has(number.unit ?? '') || /^[A-Z]{3}$/.test(number.unit ?? '');
  if (number.value < 0) return undefined;
  if (grammar.down.before(tokens, first)) return 'down';
  const by = grammar.by.before(tokens, first) ?? (isChange ? grammar.byOf.before(tokens, first) : undefined);
  const clause = by === undefined ? undefined : clauseBefore(text, by.first, since);
  for (const [direction, verbs] of [
    ['down', grammar.falls],
    ['up', grammar.rises],
  ] as const) {
    if (clause !== undefined && by !== undefined && within(text, verbs, clause, by.first)) return direction;
    if (isChange && verbs.before(tokens, first)) return direction;
  }
  return isChange && grammar.fallsAfter.at(tokens, number.last) ? 'down' : undefined;
}

function clauseBefore({ tokens }: Text, last: number, since: number): number {
  let first = last;
  while (first > since && last - first < REACH && tokens[first - 1]?.kind !== 'mark') first -= 1;
  return first;
}

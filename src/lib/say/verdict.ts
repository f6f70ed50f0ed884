import { CLAIMS } from '../story/codes.ts';
import type { Fact } from './fact.ts';
import type { Judged } from './judge.ts';

/** What is said of a number of a text. */
export interface Verdict {
  /** "The hedge was dropped" */
  readonly title: string;
  /** Why, in a sentence; empty where the title says it all. */
  readonly why: string;
  /** What can be said instead, with who said it; undefined where nothing can. */
  readonly say: string | undefined;
}

/**
 * A judgement in words.
 * @example verdictOf(judged) // { title: 'The hedge was dropped', why: '…', say: 'about 450 drones (Sky News, in NextFin News)' }
 */
export function verdictOf({ told, fact, fault }: Judged): Verdict {
  if (fact === undefined) return { title: 'Nobody here reported this', why: '', say: undefined };
  const say = sourced(fact);
  switch (fault) {
    case undefined:
      return { title: 'As reported', why: '', say };
    case 'unreported':
      return { title: 'Nobody here reported this', why: 'The nearest number that a report gives:', say };
    case 'hedge':
      return {
        title: told.number.qualifier === 'exact' ? 'The hedge was dropped' : 'Firmer than reported',
        why: 'The report’s words leave open what the text doesn’t.',
        say,
      };
    case 'claim':
      return {
        title: `Told as more than it is: ${fact.claim}`,
        why: `${CLAIMS[fact.claim]}.`,
        say,
      };
    case 'share':
      return {
        title: 'Of something wider than reported',
        why: 'The report counts less than the text says.',
        say,
      };
    case 'speaker':
      return { title: 'The speaker is left out', why: 'Not everybody says so; name who does.', say };
    case 'stale':
      return staleVerdict(fact.now, say);
  }
}

function staleVerdict(now: Fact['now'], say: string): Verdict {
  if (now === undefined || now.why === 'earlier')
    return {
      title: 'An earlier number',
      why: 'Say of when it is, or give the later one:',
      say: now === undefined ? say : sourced(now),
    };
  if (now.why === 'corrected')
    return { title: 'Corrected since', why: 'What is said now:', say: sourced(now) };
  return { title: 'Withdrawn', why: 'Nobody says so any more.', say: undefined };
}

/** A number with who said it, as it can be copied. */
function sourced({ words, by }: { readonly words: string; readonly by: string }): string {
  return by === '' ? words : `${words} (${by})`;
}

import { isKnownThing } from '../language/readSaying.ts';
import type { ClaimType } from '../story/codes.ts';
import { spanOf } from '../story/time.ts';
import { isCounted } from '../units.ts';
import type { Fact } from './fact.ts';
import { holds, isWorthTelling, matchFacts, type Candidate } from './match.ts';
import { isNamed, type Told } from './told.ts';

/** What may be wrong with a number that a text tells; the first that applies is said. */
export const FAULTS = ['unreported', 'stale', 'claim', 'share', 'hedge', 'speaker'] as const;
export type Fault = (typeof FAULTS)[number];

/** A number of a text, judged. */
export interface Judged {
  readonly told: Told;
  /** The report that it was held against; of a number that nobody gave the nearest, if there is one. */
  readonly fact: Fact | undefined;
  /** Undefined where it is told as reported. */
  readonly fault: Fault | undefined;
}

/**
 * Undefined for a number that no figure is about and that may be anything. A sentence is taken as one: a claim that it makes
 * of one number counts for its others, too, and a figure’s value told of another one of its kind isn’t noticed.
 */
export function judge(told: Told, facts: readonly Fact[]): Judged | undefined {
  const { candidates, nearest } = matchFacts(told, facts);
  const [best] = candidates;
  if (best === undefined)
    return isWorthTelling(told, nearest, facts) ? { told, fact: nearest, fault: 'unreported' } : undefined;
  // Of facts that the text is equally about, the one counts that it tells rightly.
  const equals = candidates.filter((each) => isAsGood(each, best));
  const right = equals.find(({ fact, amount }) => faultOf({ fact, amount }, told, facts) === undefined);
  const { fact, amount } = right ?? best;
  return { told, fact, fault: faultOf({ fact, amount }, told, facts) };
}

/** Reports of one figure stand in their own order; the headline report is what others are measured by. */
function isAsGood(each: Candidate, best: Candidate): boolean {
  if (each === best) return true;
  if (each.isEqual !== best.isEqual || each.fact.isOtherBase !== best.fact.isOtherBase) return false;
  return each.fact.figure !== best.fact.figure
    ? each.topic === best.topic
    : !best.isEqual || !best.fact.isHeadline;
}

function faultOf(
  { fact, amount }: Pick<Candidate, 'fact' | 'amount'>,
  told: Told,
  facts: readonly Fact[],
): Fault | undefined {
  const isSo: Readonly<Record<Fault, () => boolean>> = {
    unreported: () => false,
    stale: () => isStale(fact, told),
    claim: () => isFirmerClaim(fact, told),
    share: () => isWider(fact, told, facts),
    hedge: () => !holds(amount, fact),
    speaker: () => fact.isContested && !isAttributed(fact, told),
  };
  return FAULTS.find((fault) => isSo[fault]());
}

function isStale({ now, asOf }: Fact, { days, tellsOtherTime, things, sentence }: Told): boolean {
  if (now === undefined) return false;
  if (now.why !== 'earlier') return true;
  const own = asOf === undefined ? undefined : spanOf(asOf);
  const names = now.unless.some((word) => things.has(word) || sentence.includes(word));
  return !tellsOtherTime && !names && !(own && days.some((day) => own.first.startsWith(day)));
}

/** What a claim may be told as: as what it is, or as less. `open` is may or would, `future` will. */
const TOLD_AS: Readonly<Record<ClaimType, readonly string[] | undefined>> = {
  reported: undefined,
  delivered: undefined,
  estimated: ['estimated', 'forecast', 'open'],
  requested: ['requested', 'open'],
  pledged: ['pledged', 'requested', 'open'],
  committed: ['committed', 'pledged', 'requested', 'planned', 'open'],
  allocated: ['allocated', 'committed', 'pledged', 'planned', 'open'],
  planned: ['planned', 'target', 'open', 'future', 'forecast'],
  target: ['target', 'open'],
  forecast: ['forecast', 'estimated', 'open', 'future'],
};

function isFirmerClaim(fact: Fact, told: Told): boolean {
  const [{ claim }, { claims, number }] = [fact, told];
  const allowed = TOLD_AS[claim];
  if (allowed === undefined || allowed.some((each) => claims.has(each))) return false;
  return claim !== 'estimated' || !(isAttributed(fact, told) || number.qualifier === 'about');
}

/** Whether a text says who says it. */
function isAttributed({ names }: Fact, told: Told): boolean {
  return told.hasSpeaker || isNamed(names, told);
}

/** Whether the words after a number name a whole that is wider than the fact’s: 90 % of missiles, of the country. */
function isWider(fact: Fact, told: Told, facts: readonly Fact[]): boolean {
  const { counted, things, allThings, language } = told;
  const isKnown = (thing: string) => language.startsWith('en') || isKnownThing(thing, language);
  const named = counted.filter(isKnown);
  if (named.length === 0) return false;
  const isShare = fact.unit === 'percent' && fact.against === undefined && fact.nouns.length > 0;
  if (!isShare && !(fact.unit !== undefined && isCounted(fact.unit))) return false;
  const noun = fact.nouns.at(-1) ?? '';
  const isOwn = [noun, ...fact.alsoCalled].some((each) => things.has(each));
  const lacks = fact.narrows.filter((word) => isKnown(word) && !things.has(word));
  if (fact.isOtherBase) return lacks.length > 0 && lacks.length === fact.narrows.filter(isKnown).length;
  if (isShare)
    return (
      !isOwn ||
      lacks.length > 0 ||
      (isElsewhere(told, fact) && !fact.place.some((word) => allThings.has(word)))
    );
  const isOther = facts.some(
    (other) => other.figure !== fact.figure && other.nouns.length === 1 && other.nouns[0] === noun,
  );
  return isOwn && isOther && lacks.length === fact.nouns.length - 1 && lacks.length > 0;
}

/** Whether what is shared is said to be of a place or owner that the fact doesn’t name. */
function isElsewhere({ counted, sentence }: Told, { nouns, alsoCalled, context, place }: Fact): boolean {
  const own = [...nouns, ...alsoCalled, ...context, ...place];
  return counted.some((word) => !own.includes(word) && sentence.includes(capitalised(word)));
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

import { singularOf } from '../language/en/singular.ts';
import { spanOf } from '../story/time.ts';
import type { ClaimType, Qualifier } from '../story/codes.ts';
import type { Value } from '../story/story.ts';
import { CURRENCIES, UNITS, unitText, type Unit } from '../units.ts';
import type { FoundNumber } from './findNumbers.ts';

/** A figure as a seed writes it, with what its writer has to decide. */
export interface DraftFigure {
  readonly id: string;
  readonly figure: {
    readonly label: string;
    readonly unit: Unit;
    readonly of?: string;
    readonly against?: string;
    readonly per?: string;
    readonly where: { readonly name: string };
    readonly when: string;
    readonly claim: ClaimType;
    readonly reports: readonly DraftReport[];
  };
  readonly decide: readonly string[];
}

interface DraftReport {
  readonly source: string;
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly interval?: { readonly from: number; readonly to: number };
  readonly saidBy?: string;
  readonly phrase: string;
  readonly paragraph: number;
}

/** In English a share and a change have to say of what and against what; a draft can’t know. */
const SHARE = 'what it is a share of';
const BEFORE = 'the time before';
const SOMEWHERE = { name: 'Somewhere' };

/** What has a number of its own in an article as figures; what is said twice is one. */
export function draftFigures(
  found: readonly FoundNumber[],
  { source, published, language }: { source: string; published: string; language: string },
): DraftFigure[] {
  const drafts = new Map<string, DraftFigure>();
  const ids = new Set<string>();
  let before: { unit: Unit; label: string; at: string } | undefined;
  for (const each of found) {
    const { number, paragraph, phrase, counted, speaker, carried, claim, time } = each;
    const { value, qualifier, per, interval, unknownHedge } = number;
    if (value === undefined) continue;
    const own = ownUnit(each, language);
    const at = `${paragraph} ${each.sentence}`;
    const inherited = own === undefined && before?.at === at ? before : undefined;
    const unit = own ?? inherited?.unit ?? { one: 'thing', other: 'things' };
    const label = capital(
      counted ?? inherited?.label ?? (typeof unit === 'string' ? unitText(unit) : unit.other),
    );
    // What something fell by says nothing of what it fell to.
    before = number.direction === undefined ? { unit, label, at } : undefined;
    const base = baseOf(each, unit);
    const decide = [
      own === undefined ? 'what is counted' : [],
      Object.values(base).some((text) => text === SHARE || text === BEFORE) ? 'of, against or per what' : [],
      speaker !== undefined && carried
        ? `whether ${speaker} said it; the name stands in a sentence before`
        : [],
      unknownHedge === undefined ? [] : `whether “${unknownHedge}” hedges the number`,
      time === undefined ? [] : `when: its sentence names ${time}`,
    ].flat();
    const key = JSON.stringify([label, value, qualifier, unit]);
    const same = drafts.get(key);
    if (same !== undefined) {
      drafts.set(key, { ...same, decide: [...same.decide, `paragraph ${paragraph} says it, too`] });
      continue;
    }
    const id = freeId(label, ids);
    drafts.set(key, {
      id,
      figure: {
        label,
        unit,
        ...base,
        ...(per === undefined ? {} : { per: `${per} ${counted ?? 'people'}` }),
        where: SOMEWHERE,
        when: time !== undefined && spanOf(time) ? time : published,
        claim,
        reports: [
          {
            source,
            value,
            qualifier,
            ...(interval === undefined ? {} : { interval: { from: interval[0], to: interval[1] } }),
            ...(speaker === undefined || carried ? {} : { saidBy: speaker }),
            phrase,
            paragraph,
          },
        ],
      },
      decide: ['label, where, when', ...decide],
    });
  }
  return [...drafts.values()];
}

/** The unit that the words themselves give. */
function ownUnit({ number: { unit }, counted }: FoundNumber, language: string): Unit | undefined {
  if (unit !== undefined && (unit in UNITS || CURRENCIES.has(unit))) return unit;
  const other = unit ?? counted;
  if (other === undefined) return undefined;
  return { one: language.startsWith('en') ? singularOf(other) : other, other };
}

/** What it is a share of, or against what it changed. */
function baseOf({ number, counted }: FoundNumber, unit: Unit): { of?: string; against?: string } {
  const isPoints = unit === 'percentage-point' || unit === 'basis-point';
  const isShare = unit === 'percent' && [number.value ?? 0].flat().every((each) => each >= 0 && each <= 100);
  if (number.direction !== undefined || isPoints || (unit === 'percent' && !isShare))
    return { against: BEFORE };
  return isShare ? { of: counted ?? SHARE } : {};
}

const capital = (text: string) =>
  text.replaceAll(/[{}]/g, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** An id that no other figure has: the label’s Latin letters. */
function freeId(label: string, ids: Set<string>): string {
  const slug = slugOf(label) || 'figure';
  let id = slug;
  for (let number = 2; ids.has(id); number += 1) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}

/** A name as an id: lower-case Latin letters and digits, parted by hyphens; empty where it has none. */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}|['’]/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-$/, '');
}

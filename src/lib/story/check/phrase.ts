import { isReadInFull, readNumbers } from '../../language/readNumbers.ts';
import type { ReadNumber } from '../../language/reading/readText.ts';
import type { Qualifier } from '../codes.ts';
import { converted, isCurrency, type Unit } from '../../units.ts';
import type { Value } from '../story.ts';

/** What a report says of its phrase. */
export interface PhraseReport {
  readonly phrase: string;
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly unit?: Unit;
  /** Set where the number is a change, whose hedge is about its size. */
  readonly against?: string | undefined;
}

/** How a phrase and what it is said to hold don't fit, or can't be told to fit. */
export interface Mismatch {
  readonly found: string;
  readonly allowed: string;
  /** Whether they hold another number, or hedge the right one otherwise. */
  readonly differs: 'number' | 'hedge';
  /**
   * What an author may do about it: `declare` what the words mean, take a remark as no more than that, or only `correct`:
   * a hedge that the words have can't be declared away.
   */
  readonly open: 'declare' | 'remark' | 'correct';
}

/** Undefined where the words of the source, read in its language, say what the report says. */
export function phraseMismatch(report: PhraseReport, language: string): Mismatch | undefined {
  return readingMismatch(readNumbers(report.phrase, language), report, language);
}

/** The same of numbers that were read, of a phrase with what stands around it. */
export function readingMismatch(
  numbers: readonly ReadNumber[],
  report: PhraseReport,
  language: string,
): Mismatch | undefined {
  const { phrase, value, qualifier } = report;
  const fitting = numbers.filter((number) => holds(number, report));
  if (fitting.length === 0) {
    return {
      found: `“${phrase}”, which holds ${
        numbers
          .filter(({ weak }) => !weak)
          .map(inWords)
          .join(', ') || 'no number'
      }`,
      allowed: `words that hold ${[value].flat().join(' and ')}`,
      differs: 'number',
      open: 'declare',
    };
  }
  const exactly = fitting.find((number) => meant(number, report) === qualifier);
  const best = exactly ?? fitting.find(({ unknownHedge }) => unknownHedge !== undefined);
  if (best?.unknownHedge !== undefined) {
    return remark(
      `not recognised: “${best.unknownHedge}”`,
      `${qualifier}, if that is what “${best.unknownHedge}” says`,
    );
  }
  if (best === undefined && fitting.some(({ rough }) => rough) && qualifier === 'exact') {
    return remark(`exact for “${phrase}”`, 'about, if the word is meant roughly');
  }
  if (best === undefined && fitting.some((number) => number.qualifier === qualifier)) {
    return remark(
      `${qualifier} ${[value].flat().join(' to ')} for a fall`,
      'against, which makes it a change, or the hedge of a number below zero',
    );
  }
  if (best === undefined) return otherQualifier(fitting, report, language);
  if (!isReadInFull(language)) {
    return remark(
      `words in “${language}”, whose hedges nobody has listed`,
      `${qualifier}, if that is what the words say`,
    );
  }
  return undefined;
}

function otherQualifier(fitting: readonly ReadNumber[], report: PhraseReport, language: string): Mismatch {
  const { phrase, qualifier } = report;
  if (!isReadInFull(language)) {
    return remark(
      `words in “${language}”, whose hedges nobody has listed`,
      `${qualifier}, if that is what the words say`,
    );
  }
  const read = [...new Set(fitting.map((number) => meant(number, report)))];
  return {
    found: `qualifier ${qualifier} for “${phrase}”`,
    allowed: `qualifier ${read.join(' or ')}, as the phrase puts it`,
    differs: 'hedge',
    open: qualifier === 'exact' ? 'correct' : 'declare',
  };
}

function remark(found: string, allowed: string): Mismatch {
  return { found, allowed, differs: 'hedge', open: 'remark' };
}

const MIRRORED: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'up-to',
  'up-to': 'at-least',
};

/**
 * The qualifier that the words give. Of a change they say it of its size: a fall by more than 12 % is `more-than` −12.
 * Of any other number below zero they say where it lies: less than −12.
 */
function meant({ qualifier, direction }: ReadNumber, { against }: PhraseReport): Qualifier {
  if (direction !== 'down' || against !== undefined) return qualifier;
  return MIRRORED[qualifier] ?? qualifier;
}

/** Whether a number that was read is the value, also where it can be written in another unit. */
function holds(number: ReadNumber, { value, unit }: PhraseReport): boolean {
  if (number.value === undefined) return false;
  // The order of the ends is checked by itself.
  if (typeof value !== 'number') return String(number.value) === String(value.toSorted((a, b) => a - b));
  if (typeof number.value !== 'number') return false;
  const { fraction, factor } = number;
  const same = [number.value];
  // 12 Mt are 12 of them where the unit is written out as a thing.
  if (factor !== undefined && !isCurrency(number.unit ?? '')) same.push(number.value / factor);
  if (number.unit !== undefined && unit !== undefined)
    same.push(converted(number.value, number.unit, unit) ?? number.value);
  if (fraction !== undefined && unit !== 'percent') same.push(fraction);
  return same.some((each) => near(each, value)) || (fraction !== undefined && rounds(fraction * 100, value));
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.abs(b);

/** 33.3 and 33.33 are a third in per cent; 33 isn't. */
function rounds(percentage: number, value: number): boolean {
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return places > 0 && Math.abs(percentage - value) <= 0.5 / 10 ** places;
}

function inWords({ value }: ReadNumber): string {
  if (value === undefined) return 'a quantity that nobody counted';
  return typeof value === 'number' ? String(value) : value.join(' to ');
}

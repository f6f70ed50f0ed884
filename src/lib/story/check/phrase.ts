import { isReadInFull, readNumbers } from '../../language/readNumbers.ts';
import type { ReadNumber } from '../../language/reading/readText.ts';
import { unitText, type Unit } from '../../units.ts';
import type { Qualifier } from '../codes.ts';
import { directionOf, sizeOf } from '../format.ts';
import type { Value } from '../story.ts';
import { holds, unitFit } from './holds.ts';

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
  const { phrase, value, qualifier, unit } = report;
  const holding = numbers.filter((number) => holds(number, report));
  if (holding.length === 0) {
    if (isFallToldElsewhere(numbers, report)) {
      return (
        readingMismatch(numbers, { ...report, value: sizeOf(value) }, language) ??
        remark(
          `a fall, which “${phrase}” alone doesn’t tell`,
          'a value below zero, if the words around it tell a fall',
        )
      );
    }
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
  const fits = holding.map((number) => unitFit(number, report));
  const fitting = holding.filter((_, index) => fits[index] !== 'differs');
  if (fitting.length === 0 && unit !== undefined) {
    return {
      found: `“${phrase}”, whose number is in ${inUnit(holding[0])}`,
      allowed: `words for a number in ${unitText(unit)}`,
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
  if (unit !== undefined && !fits.includes('same')) {
    const likely = fitting[0];
    return remark(
      `${unitText(unit)} for “${phrase}”, which may be ${inUnit(likely)}`,
      `${unitText(unit)}, if the source means it`,
    );
  }
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

/** A fall by so much, where the few words of the phrase leave out that it was one: "a quarter of a point". */
function isFallToldElsewhere(numbers: readonly ReadNumber[], report: PhraseReport): boolean {
  const { value, against } = report;
  if (against === undefined || directionOf(value) !== 'down') return false;
  const rise = { ...report, value: sizeOf(value) };
  return numbers.some((number) => number.direction === undefined && holds(number, rise));
}

function inUnit(number: ReadNumber | undefined): string {
  return number?.unit === undefined ? 'no unit' : unitText(number.unit);
}

function inWords({ value }: ReadNumber): string {
  if (value === undefined) return 'a quantity that nobody counted';
  return typeof value === 'number' ? String(value) : value.join(' to ');
}

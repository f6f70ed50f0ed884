import { derive } from './derive.ts';
import type { Locale } from './locale/locale.ts';
import type { Derived, Figure } from './story.ts';
import { numberWords, figureWords } from './words.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The ids that a text refers to: "{attack-drones} drones" → ["attack-drones"]. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** True where a brace stands without its other half. */
export function looseBraces(text: string): boolean {
  return /[{}]/.test(text.replaceAll(PLACEHOLDER, ''));
}

/**
 * A seed's text with each {id} replaced by that number in words. The hedge and the claim type come along, and so
 * does what a share is of, so that no sentence can lose them. Ids that nothing has stay as they are; `parse` refuses them.
 */
export function fillText(
  text: string,
  figures: ReadonlyMap<string, Figure>,
  derived: ReadonlyMap<string, Derived>,
  locale: Locale,
): string {
  return text.replaceAll(PLACEHOLDER, (whole: string, id: string) => {
    const figure = figures.get(id);
    if (figure !== undefined)
      return figure.of === undefined ? numberWords(figure, locale) : figureWords(figure, locale);
    const computed = derived.get(id);
    return computed === undefined ? whole : numberWords(derive(computed), locale);
  });
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_OF_MONTH = new RegExp(
  String.raw`\b\d{1,2}(?:(?:–|-| to | – | and )\d{1,2})? (?:${MONTHS})(?: \d{4})?|\b(?:${MONTHS}) \d{4}\b|\b(?:19|20)\d\d\b`,
  'g',
);

/**
 * The numbers in a text that are neither placeholders nor parts of a date: they would escape their source.
 * Limits: a number from 1900 to 2099 passes as a year, and number words aren't seen.
 */
export function looseNumbers(text: string): string[] {
  return (
    text
      .replaceAll(PLACEHOLDER, '')
      .replaceAll(DAY_OF_MONTH, '')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  );
}

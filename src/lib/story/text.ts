import { readNumbers } from '../language/readNumbers.ts';
import { derive } from './derive.ts';
import type { Locale } from './locale/locale.ts';
import type { Derived, Figure } from './story.ts';
import { numberWords, runningWords } from './words.ts';

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
    if (figure !== undefined) return runningWords(figure, locale);
    const computed = derived.get(id);
    return computed === undefined ? whole : numberWords(derive(computed), locale);
  });
}

/**
 * The numbers in an English text of ours that are neither placeholders nor parts of a name, date or time: they would escape
 * their source. Years pass, and "one" where it is hardly more than an article; other number words don't.
 * @example looseNumbers('COVID-19 killed two of 15 in May 2026') // ['two', '15']
 */
export function looseNumbers(text: string): string[] {
  // A placeholder leaves its place to a word, so that what stands around it isn't read as one number.
  const blank = text.replaceAll(PLACEHOLDER, (whole) => '_'.repeat(whole.length));
  return readNumbers(blank, 'en')
    .filter(({ value, weak }) => value !== undefined && weak !== true)
    .map(({ start, end }) => text.slice(start, end))
    .filter(
      (number) =>
        !/^(?:(?:19|20)\d\d(?: and (?:19|20)\d\d)?|one(?: night| day| week| month| year| hour)?)$/.test(
          number,
        ),
    );
}

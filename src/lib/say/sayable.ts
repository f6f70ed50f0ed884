import { likelyLanguage } from '../language/readNumbers.ts';
import type { StoryFacts } from './fact.ts';
import { judge, type Judged } from './judge.ts';
import { toldNumbers } from './told.ts';

/**
 * Holds each number of a text against what a story’s reports say.
 * @param language BCP 47; what the text looks like if left out.
 */
export function sayable(
  text: string,
  { facts, year }: StoryFacts,
  language = likelyLanguage(text) ?? 'en',
): Judged[] {
  return toldNumbers(text, language, year).flatMap((told) => judge(told, facts) ?? []);
}

import { likelyLanguage } from '../language/readNumbers.ts';
import type { StoryFacts } from './fact.ts';
import { judge, type Judged } from './judge.ts';
import { toldNumbers } from './told.ts';

/**
 * Holds each number of a text against what a story’s reports say.
 * @param language BCP 47; what the text looks like if left out.
 */
export function sayable(text: string, { facts, year }: StoryFacts, language = languageOf(text)): Judged[] {
  return toldNumbers(text, language, year).flatMap((told) => judge(told, facts) ?? []);
}

/** A text that is shorter, in letters, has too few words to tell its language by. */
const SHORT = 300;

/** A short text in Cyrillic letters is taken for Ukrainian, another one for English. */
function languageOf(text: string): string {
  const likely = text.length < SHORT ? undefined : likelyLanguage(text);
  return likely ?? (/\p{Script=Cyrillic}{2}/u.test(text) ? 'uk' : 'en');
}

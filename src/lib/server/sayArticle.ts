import { factsOf } from '../say/facts.ts';
import type { Judged } from '../say/judge.ts';
import { sayable } from '../say/sayable.ts';
import { sayableText } from '../say/sayableText.ts';
import { en } from '../story/locale/en.ts';
import { nearest } from '../story/problem.ts';
import { readArticleFile } from './articleFile.ts';
import { readSeeds } from './seeds.ts';

/**
 * Holds each number of a draft against the reports of a story.
 * @param file Its path; `-` for standard input.
 * @param wanted The story’s id; of all stories the one with most of the numbers if left out.
 * @param language BCP 47; the page’s, or what the text looks like, if left out.
 * @returns What was found, and whether every number is told as reported; or why nothing could be compared.
 */
export function sayArticle(
  folder: string,
  file: string,
  wanted: string | undefined,
  language?: string,
): { readonly ok: boolean; readonly text: string } | { readonly problem: string } {
  const { stories, problems } = readSeeds(folder, { publishedToo: false });
  if (problems.length > 0) return { problem: problems.join('\n\n') };
  const read = readArticleFile(file);
  if (read.problem !== undefined) return read;
  const held = stories
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map((story) => ({
      id: story.id,
      judged: sayable(read.text, factsOf(story, en), language ?? read.language),
    }));
  const [best] = held.toSorted((a, b) => known(b.judged) - known(a.judged));
  if (best === undefined)
    return {
      problem: unknownStory(
        stories.map(({ id }) => id),
        wanted,
      ),
    };
  return {
    ok: best.judged.every(({ fault }) => fault === undefined),
    text: sayableText(best.id, best.judged),
  };
}

/** How many numbers somebody reported, told rightly or not. */
const known = (judged: readonly Judged[]) => judged.filter(({ fault }) => fault !== 'unreported').length;

function unknownStory(ids: readonly string[], wanted: string | undefined): string {
  if (wanted === undefined) return 'There is no story to hold a text against.';
  const near = nearest(wanted, [...ids]);
  return `There is no story “${wanted}”${near === undefined ? '' : `; did you mean ${near}?`}`;
}

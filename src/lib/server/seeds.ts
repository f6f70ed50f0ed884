import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../story/parse.ts';
import { publishedProblems } from './published.ts';
import { problemText } from '../story/problem.ts';
import type { Story } from '../story/story.ts';

const SEED_ENDING = '.yaml';

/**
 * All stories of a folder, newest first, and everything that is wrong with its files, each problem as a finished text.
 * Files that don't end in .yaml, and those whose name starts with a dot, are no seeds.
 * @param options `publishedToo: false` leaves out the comparison with the numbers that were published.
 */
export function readSeeds(
  folder: string,
  { publishedToo = true }: { readonly publishedToo?: boolean } = {},
): { stories: readonly Story[]; problems: readonly string[] } {
  if (!existsSync(folder)) return nothing(`There is no folder ${folder}/.`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(SEED_ENDING) && !name.startsWith('.'))
    .sort();
  if (files.length === 0) return nothing(`The folder ${folder}/ holds no story.`);
  const parsed = files.map((name) => parse(`${folder}/${name}`, readFileSync(join(folder, name), 'utf8')));
  const stories = parsed
    .flatMap(({ story }) => story ?? [])
    .toSorted((a, b) => b.dateline.date.localeCompare(a.dateline.date) || a.id.localeCompare(b.id));
  const problems = parsed.flatMap(({ problems: found = [] }) => found.map(problemText));
  // A story that doesn't parse can't be held against what was published of it.
  const checksPublished = publishedToo && problems.length === 0;
  return { stories, problems: checksPublished ? publishedProblems(folder, stories) : problems };
}

function nothing(sentence: string) {
  const todo =
    'Add one file for each story, such as seeds/kyiv-strikes-2026-02.yaml; seeds/README.md says how.';
  return { stories: [], problems: [`${sentence}\n  to do    ${todo}`] };
}

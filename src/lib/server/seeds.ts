import { existsSync } from 'node:fs';
import { parse } from '../story/parse.ts';
import { problemText } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { publishedProblems, type ToldSeed } from './published.ts';
import { seedFiles, type SeedFile } from './seedFiles.ts';
import { whyUnread } from './whyUnread.ts';

export interface Seeds {
  /** The newest first. */
  readonly stories: readonly Story[];
  /** The same in no order, each with its text and what it tells. */
  readonly told: readonly ToldSeed[];
  /** What is wrong with the files, each problem as a finished text: the first ones, then how many more. */
  readonly problems: readonly string[];
  /** The same, of what a person should look at once more; they stop nothing. */
  readonly remarks: readonly string[];
  /** How many problems there are: `3 problems in 2 files`. */
  readonly tally: string;
}

/** More than anybody reads at once. */
const MOST_PROBLEMS = 20;

/**
 * All stories of a folder, and what is wrong with its files.
 * @param options `publishedToo: false` leaves out the comparison with what was published. `today`, YYYY-MM-DD, is the last
 *   day that a change may be of; no matter which, if it is left out.
 */
export function readSeeds(
  folder: string,
  { publishedToo = true, today }: { readonly publishedToo?: boolean; readonly today?: string } = {},
): Seeds {
  if (!existsSync(folder)) return nothing(`There is no folder ${folder}/.`);
  let files: readonly SeedFile[];
  try {
    files = seedFiles(folder);
  } catch (error) {
    return nothing(`${folder} is ${whyUnread(error)}.`);
  }
  if (files.length === 0) return nothing(`The folder ${folder}/ holds no story.`);
  const parsed = files.map((each) =>
    'text' in each
      ? { ...each, ...parse(each.file, each.text) }
      : { story: undefined, remarks: undefined, problems: [each] },
  );
  const stories = parsed
    .flatMap(({ story }) => story ?? [])
    .toSorted((a, b) => b.dateline.date.localeCompare(a.dateline.date) || a.id.localeCompare(b.id));
  const problems = parsed.flatMap(({ problems: found = [] }) => found.map(problemText));
  // A story that doesn't parse can't be held against what was published of it.
  const checksPublished = publishedToo && problems.length === 0;
  const remarks = parsed.flatMap(({ remarks: found = [] }) => found.map(problemText));
  const told = parsed.flatMap((each) => ('text' in each && each.story !== undefined ? each : []));
  const published = checksPublished ? publishedProblems(folder, told, today) : problems;
  return { stories, told, remarks, ...firstOf(published) };
}

function firstOf(problems: readonly string[]): Pick<Seeds, 'problems' | 'tally'> {
  const more = problems.length - MOST_PROBLEMS;
  const first = problems.slice(0, MOST_PROBLEMS);
  return { problems: more > 0 ? [...first, `… and ${more} more.`] : first, tally: tally(problems) };
}

/** A problem names its file first. */
function tally(problems: readonly string[]): string {
  const files = new Set(problems.map((problem) => /^.+?\.ya?ml\b/i.exec(problem)?.[0]));
  files.delete(undefined);
  const where = files.size > 0 ? ` in ${count(files.size, 'file', 'files')}` : '';
  return count(problems.length, 'problem', 'problems') + where;
}

function count(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}

function nothing(sentence: string): Seeds {
  const todo =
    'Add one file for each story, such as seeds/kyiv-strikes-2026-02.yaml; seeds/README.md says how.';
  return { stories: [], told: [], remarks: [], ...firstOf([`${sentence}\n  to do    ${todo}`]) };
}

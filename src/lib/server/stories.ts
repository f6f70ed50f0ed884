import { site } from '../site.ts';
import { problemText } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { readSeeds } from './seeds.ts';

/** Where the seeds are: `seeds/`, or another folder named by SEEDS_DIR (tests build sites of their own). */
export const SEEDS_FOLDER = process.env['SEEDS_DIR'] ?? 'seeds';

let stories: readonly Story[] | undefined;

/**
 * All stories, newest first; read once.
 * @throws Error with every problem of every file.
 */
export function allStories(): readonly Story[] {
  if (stories === undefined) {
    const read = readSeeds(SEEDS_FOLDER);
    if (read.problems.length > 0) throw new Error(`\n${read.problems.join('\n\n')}\n`);
    ({ stories } = read);
  }
  return stories;
}

/**
 * The story on the front page: the one that site.yaml names, else the newest.
 * @throws Error where there is none.
 */
export function frontStory(): Story {
  const front = allStories().find(({ id }, index) =>
    site.front === undefined ? index === 0 : id === site.front,
  );
  if (front !== undefined) return front;
  throw new Error(
    problemText({
      file: 'site.yaml',
      path: 'front',
      found: `“${site.front}”, which is no story`,
      allowed: allStories()
        .map(({ id }) => id)
        .join(', '),
      todo: 'write the id of one of them, or leave front out for the newest',
    }),
  );
}

import { readSeeds } from './seeds.ts';
import type { Story } from '../story/story.ts';

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

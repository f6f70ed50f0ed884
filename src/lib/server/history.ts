import type { History } from '../recheck/history.ts';
import { historyOf } from '../recheck/historyOf.ts';
import type { Story } from '../story/story.ts';
import { en } from '../story/locale/en.ts';
import { readVersions } from './versions.ts';

/** What the stories of a folder told at each time that was published, and tell now. */
export function historiesOf(folder: string, stories: readonly Story[]): History {
  return { stories: stories.map((story) => historyOf(story, readVersions(folder, story.id), en)) };
}

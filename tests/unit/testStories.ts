import { readSeeds } from '../../src/lib/server/seeds.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { hostileStories } from './hostileStories.ts';

/** Every seed's story, and the ten hostile ones. */
export const testStories: readonly Story[] = [...readSeeds('seeds').stories, ...hostileStories];

/** One of them by its id. */
export function testStory(id: string): Story {
  const story = testStories.find((each) => each.id === id);
  if (story === undefined) throw new Error(`There is no story ${id}`);
  return story;
}

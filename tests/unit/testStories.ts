import type { DataFile } from '../../src/lib/export/dataFile.ts';
import { storyFiles } from '../../src/lib/export/storyFiles.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { parse } from '../../src/lib/story/parse.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';
import { hostileStories } from './hostileStories.ts';

/** Every seed's story, and the ten hostile ones. */
export const testStories: readonly Story[] = [...readSeeds('seeds').stories, ...hostileStories];

/** One of them by its id. */
export function testStory(id: string): Story {
  const story = testStories.find((each) => each.id === id);
  if (story === undefined) throw new Error(`There is no story ${id}`);
  return story;
}

const made = new Map<string, Promise<readonly DataFile[]>>();

/** A story's files, made once for all tests of a file. */
export function filesOf(story: Story): Promise<readonly DataFile[]> {
  const files = made.get(story.id) ?? storyFiles(story, en);
  made.set(story.id, files);
  return files;
}

/** A made-up story of tests/samples/ by its id. */
export function sampleStory(id: string): Story {
  const { story } = parse(`seeds/${id}.yaml`, sampleSeeds().get(`${id}.yaml`) ?? '');
  if (story === undefined) throw new Error(`tests/samples/ has no good story ${id}`);
  return story;
}

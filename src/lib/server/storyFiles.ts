import { error } from '@sveltejs/kit';
import type { DataFile } from '../export/dataFile.ts';
import { storyFiles } from '../export/storyFiles.ts';
import { en } from '../story/locale/en.ts';
import { findStory } from './lookUp.ts';

const made = new Map<string, Promise<readonly DataFile[]>>();

/**
 * The files of a story's data folder; made once, since pages and files ask for them many times.
 * @throws A 404 answer where there is no such story.
 */
export function filesOf(storyId: string): Promise<readonly DataFile[]> {
  const files = made.get(storyId) ?? storyFiles(findStory(storyId), en);
  made.set(storyId, files);
  return files;
}

/** @throws A 404 answer where there is no such story or file. */
export async function findFile(storyId: string, name: string): Promise<DataFile> {
  const files = await filesOf(storyId);
  return files.find((file) => file.name === name) ?? error(404, `There is no file “${name}”`);
}

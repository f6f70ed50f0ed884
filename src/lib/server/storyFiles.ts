import { error } from '@sveltejs/kit';
import { utf8, type DataFile } from '../export/dataFile.ts';
import { storyFiles } from '../export/storyFiles.ts';
import { en } from '../story/locale/en.ts';
import { VERSION_TABLES } from '../urls.ts';
import { findStory } from './lookUp.ts';
import { SEEDS_FOLDER } from './stories.ts';
import { readVersions } from './versions.ts';

const made = new Map<string, Promise<readonly DataFile[]>>();

/**
 * The files of a story's data folder; made once, since pages and files ask for them many times.
 * @throws A 404 answer where there is no such story.
 */
export function filesOf(storyId: string): Promise<readonly DataFile[]> {
  const files = made.get(storyId) ?? storyFiles(findStory(storyId), en, readVersions(SEEDS_FOLDER, storyId));
  made.set(storyId, files);
  return files;
}

/**
 * A file of a story's data folder by its name, or one of a published version: "2026-11-23/figures.csv".
 * @throws A 404 answer where there is no such story or file.
 */
export async function findFile(
  storyId: string,
  name: string,
): Promise<Pick<DataFile, 'bytes' | 'mediaType'>> {
  const files = [...(await filesOf(storyId)), ...versionFiles(storyId)];
  return files.find((file) => file.name === name) ?? error(404, `There is no file “${name}”`);
}

function versionFiles(storyId: string) {
  return readVersions(SEEDS_FOLDER, storyId).flatMap(({ id, files }) =>
    VERSION_TABLES.map((table) => ({
      name: `${id}/${table}.csv`,
      bytes: utf8(files[table]),
      mediaType: 'text/csv',
    })),
  );
}

import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import type { Problem } from '../story/problem.ts';
import { whyUnread } from './whyUnread.ts';

const SEED = /\.yaml$/;
const LIKE_A_SEED = /\.ya?ml$/i;
/** More than ten times as long as a long story. */
const MOST_BYTES = 300_000;

/** The text of a seed, or what is wrong with its file. */
export type SeedFile = { readonly file: string; readonly text: string } | Problem;

/**
 * What stands in a folder of seeds: files that end in .yaml, and whatever could be taken for one and isn't, by their
 * names. Other files, and those whose name starts with a dot, are nobody's business.
 * @throws Error of the file system where the folder can't be read.
 */
export function seedFiles(folder: string): SeedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => seedFile(folder, entry) ?? []);
}

function seedFile(folder: string, entry: Dirent): SeedFile | undefined {
  const { name } = entry;
  const file = `${folder}/${name}`;
  const wrong = (found: string, todo: string): Problem => ({
    file,
    path: '',
    found,
    allowed: `one file for each story in ${folder}/, of at most ${MOST_BYTES / 1000} kB and named like exa-flood-2026-05.yaml`,
    todo,
  });
  try {
    if (!LIKE_A_SEED.test(name)) {
      const inside = entry.isDirectory()
        ? readdirSync(file).find((each) => LIKE_A_SEED.test(each))
        : undefined;
      return inside === undefined ? undefined : wrong(`a folder with ${inside} in it`, 'move what is in it');
    }
    if (name.includes('\uFFFD')) return wrong('a name with a letter that isn’t UTF-8', 'rename it');
    // Before it is opened: to read a pipe or a device may never end.
    const stats = statSync(file);
    if (stats.isDirectory()) return wrong('a folder', 'rename it, or move it away');
    if (!stats.isFile()) return wrong('a pipe or a device', 'move it away');
    if (!SEED.test(name))
      return wrong(`a name that doesn’t end in .yaml`, `rename it to ${name.replace(LIKE_A_SEED, '.yaml')}`);
    if (stats.size > MOST_BYTES)
      return wrong(`${Math.ceil(stats.size / 1000)} kB`, 'make several stories of it');
    return { file, text: new TextDecoder().decode(readFileSync(file)) };
  } catch (error) {
    return wrong(whyUnread(error), 'mend it, or move it away');
  }
}

import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { utf8, type DataFile } from './dataFile.ts';
import { readme } from './readme.ts';
import { zip } from './zip.ts';

/** A story's files in one, README and datapackage.json first. */
export function storyZip(story: Story, files: readonly DataFile[], locale: Locale): DataFile {
  const first = files.filter(({ name }) => name === 'datapackage.json');
  const others = files.filter((file) => !first.includes(file));
  return {
    name: `${story.id}.zip`,
    mediaType: 'application/zip',
    meaning: 'Everything in one, with a README',
    bytes: zip([{ name: 'README.md', bytes: utf8(readme(story, files, locale)) }, ...first, ...others]),
  };
}

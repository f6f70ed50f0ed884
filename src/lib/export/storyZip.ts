import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { checksums } from './checksums.ts';
import { utf8, type DataFile } from './dataFile.ts';
import { readme } from './readme.ts';
import { zip } from './zip.ts';

/** A story's files in one, README and datapackage.json first, their checksums last. */
export function storyZip(story: Story, files: readonly DataFile[], locale: Locale): DataFile {
  const first = files.filter(({ name }) => name === 'datapackage.json');
  const others = files.filter((file) => !first.includes(file));
  const inside = [{ name: 'README.md', bytes: utf8(readme(story, files, locale)) }, ...first, ...others];
  return {
    name: `${story.id}.zip`,
    mediaType: 'application/zip',
    meaning: 'Everything in one, with a README and checksums',
    bytes: zip([...inside, { name: 'SHA256SUMS', bytes: utf8(checksums(inside)) }]),
  };
}

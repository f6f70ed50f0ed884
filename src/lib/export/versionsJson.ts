import { absolute } from '../site.ts';
import { version } from '../story/age.ts';
import type { Story } from '../story/story.ts';
import { dayOf, type VersionId } from '../story/version.ts';
import * as urls from '../urls.ts';
import { sha256 } from './checksums.ts';
import { utf8 } from './dataFile.ts';
import { jsonText } from './jsonText.ts';

/** What was published of a story at one time, as it was written then. */
export interface Version {
  readonly id: VersionId;
  readonly files: Readonly<Record<urls.VersionTable, string>>;
}

/** The published versions of a story, the newest first, each with its day and its files. */
export function versionsJson(story: Story, versions: readonly Version[]): string {
  return jsonText({
    story: story.id,
    title: story.title,
    current: {
      version: version(story),
      ...fileAddresses((table) => urls.table(story.id, table)),
    },
    versions: versions.toReversed().map(({ id, files }) => ({
      id,
      day: dayOf(id),
      ...fileAddresses((table) => urls.version(story.id, id, table)),
      sha256: Object.fromEntries(urls.VERSION_TABLES.map((table) => [table, sha256(utf8(files[table]))])),
    })),
  });
}

function fileAddresses(address: (table: urls.VersionTable) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(urls.VERSION_TABLES.map((table) => [table, absolute(address(table))]));
}

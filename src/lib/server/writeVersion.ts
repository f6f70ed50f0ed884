import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionCsv } from '../export/versionCsv.ts';
import { lastChanged } from '../story/age.ts';
import { en } from '../story/locale/en.ts';
import type { Story } from '../story/story.ts';
import type { Told } from '../story/told.ts';
import { inTime, nextVersion, type VersionId } from '../story/version.ts';
import { VERSION_TABLES } from '../urls.ts';
import { fileOf, print, toldPrint, type VersionPrints } from './versions.ts';

/**
 * Writes a story's present version, where readers are told otherwise than in its newest one.
 * @returns The fingerprints of all its versions, and the name of the one that was written.
 */
export function writeVersion(
  folder: string,
  { story, told }: { readonly story: Story; readonly told: Told },
  before: VersionPrints,
): { readonly prints: VersionPrints; readonly written: VersionId | undefined } {
  const newest = inTime(Object.keys(before)).at(-1);
  const now = toldPrint(told);
  if (newest !== undefined && before[newest]?.told === now) return { prints: before, written: undefined };
  const id = nextVersion(Object.keys(before), lastChanged(story));
  const files = { figures: versionCsv(story, 'figures', en), reports: versionCsv(story, 'reports', en) };
  for (const table of VERSION_TABLES) {
    const file = fileOf(folder, story.id, id, table);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, files[table]);
  }
  const prints = { told: now, figures: print(files.figures), reports: print(files.reports) };
  return { prints: { ...before, [id]: prints }, written: id };
}

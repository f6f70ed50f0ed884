import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../export/checksums.ts';
import { utf8 } from '../export/dataFile.ts';
import type { Version } from '../export/versionsJson.ts';
import { problemText } from '../story/problem.ts';
import type { Told } from '../story/told.ts';
import { inTime, isVersionId, type VersionId } from '../story/version.ts';
import { VERSION_TABLES, type VersionTable } from '../urls.ts';

/** The folder, beside the stories, of their published versions: versions/<story>/<version>/figures.csv. */
const VERSIONS_FOLDER = 'versions';

/** Fingerprints of a version: of what was told when it was written, and of each of its files. */
export type Prints = Readonly<Record<'told' | VersionTable, string>>;
export type VersionPrints = Readonly<Record<VersionId, Prints>>;

/** Where a version's table is. */
export const fileOf = (folder: string, story: string, version: VersionId, table: VersionTable) =>
  join(folder, VERSIONS_FOLDER, story, version, `${table}.csv`);

/** The published versions of a story, the oldest first; none where it has no such folder. */
export function readVersions(folder: string, storyId: string): Version[] {
  return versionsIn(folder, storyId).map((id) => {
    const text = (table: VersionTable) => {
      const file = fileOf(folder, storyId, id, table);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    return { id, files: { figures: text('figures'), reports: text('reports') } };
  });
}

function versionsIn(folder: string, storyId: string): VersionId[] {
  const own = join(folder, VERSIONS_FOLDER, storyId);
  return existsSync(own) ? inTime(readdirSync(own).filter(isVersionId)) : [];
}

/** What a story tells, the order of its names aside, and the entries of its changes with it. */
export function toldPrint(told: Told): string {
  const sorted = Object.entries(told)
    .map(([key, fields]) => [key, Object.entries(fields).toSorted(byName)] as const)
    .toSorted(byName);
  return sha256(utf8(JSON.stringify(sorted)));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

export const print = (text: string) => sha256(utf8(text));

const PUBLISHED = 'what was published: a version is never rewritten';

/** Versions that were altered, added or taken away since they were published, and a newest one that isn't what is told. */
export function versionProblems(
  folder: string,
  storyId: string,
  prints: VersionPrints,
  told?: Told,
): string[] {
  const known = inTime(Object.keys(prints));
  const [newest] = known.slice(-1);
  const unknown = versionsIn(folder, storyId).filter((id) => !(id in prints));
  const placeOf = (id: VersionId) => join(folder, VERSIONS_FOLDER, storyId, id);
  const problems = [
    ...known.flatMap((id) =>
      VERSION_TABLES.flatMap((table) => alteration(fileOf(folder, storyId, id, table), prints[id]?.[table])),
    ),
    ...unknown.map((id) => ({
      file: placeOf(id),
      found: 'a version that published.json doesn’t have',
      allowed: known.join(', ') || 'no version yet',
      todo: 'take published.json from the commit of this version, or the folder away; npm run publish-values writes both',
    })),
  ];
  if (told !== undefined && newest !== undefined && prints[newest]?.told !== toldPrint(told))
    problems.push({
      file: placeOf(newest),
      found: 'a newest version that isn’t what the story tells now',
      allowed: 'a version of what readers are told',
      todo: 'run npm run publish-values, which writes it',
    });
  return problems.map((problem) => problemText({ path: '', ...problem }));
}

function alteration(file: string, published: string | undefined) {
  if (!existsSync(file))
    return [
      {
        file,
        found: 'no such file, but it was published',
        allowed: PUBLISHED,
        todo: 'take it from the last commit',
      },
    ];
  if (print(readFileSync(file, 'utf8')) === published) return [];
  return [
    {
      file,
      found: 'another text than was published',
      allowed: PUBLISHED,
      todo: 'take it from the last commit; put into the story what has changed, and npm run publish-values writes its next version',
    },
  ];
}

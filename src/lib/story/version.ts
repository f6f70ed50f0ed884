/** What was published of a story at one time: its day, and its place on that day from the second on. "2026-11-23-2" */
export type VersionId = string;

const VERSION = /^(\d{4}-\d\d-\d\d)(?:-([2-9]|[1-9]\d+))?$/;

export function isVersionId(text: string): text is VersionId {
  return VERSION.test(text);
}

/** The day of a version: YYYY-MM-DD. */
export function dayOf(version: VersionId): string {
  return VERSION.exec(version)?.[1] ?? version;
}

/** The oldest first. */
export function inTime(versions: readonly VersionId[]): VersionId[] {
  return versions.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || placeOf(a) - placeOf(b));
}

/**
 * The name of the version after others.
 * @param day YYYY-MM-DD on which the story last changed; an entry that was written late may be of a day before the last version.
 * @example nextVersion(['2026-11-23'], '2026-11-23') // '2026-11-23-2'
 */
export function nextVersion(versions: readonly VersionId[], day: string): VersionId {
  const last = inTime(versions).at(-1);
  if (last === undefined || dayOf(last) < day) return day;
  return `${dayOf(last)}-${placeOf(last) + 1}`;
}

const placeOf = (version: VersionId) => Number(VERSION.exec(version)?.[2] ?? 1);

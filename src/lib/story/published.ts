import { pathOf, thingsNamed } from './changed.ts';
import { differences, type Difference } from './differences.ts';
import type { Path } from './document.ts';
import { changeKey, keyOf, type Fields, type Told } from './told.ts';

/** What has become of a published story. */
export interface Compared {
  /** What no entry in `changes` explains. */
  readonly unexplained: readonly Difference[];
  /** Places in `changes` of entries that were published and read otherwise now, or are gone. */
  readonly rewritten: readonly number[];
  /** Places of entries that explain nothing that changed. */
  readonly idle: readonly number[];
  /** Whether all is as it was published, the changes too. */
  readonly isSame: boolean;
}

/** Holds what a story tells against what was published of it. An entry that wasn't published yet explains one difference. */
export function compare(before: Told, after: Told): Compared {
  const count = (told: Told) => Object.keys(told).filter((key) => key.startsWith('change ')).length;
  const places = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const entryAt = (told: Told, place: number): Fields => told[changeKey(place)] ?? {};
  const idle = new Set(places(count(before), count(after)));
  const found = differences(before, after);
  const unexplained = found.filter((difference) => {
    const entry = [...idle].find((place) => explains(entryAt(after, place), difference));
    return entry === undefined || !idle.delete(entry);
  });
  const rewritten = places(0, count(before)).filter(
    (place) =>
      JSON.stringify(sorted(entryAt(before, place))) !== JSON.stringify(sorted(entryAt(after, place))),
  );
  return {
    unexplained,
    rewritten,
    // The number stands: a clarification may be of something that only the reader saw otherwise.
    idle: [...idle].filter((place) => entryAt(after, place)['kind'] !== 'clarification'),
    isSame: found.length === 0 && rewritten.length === 0 && count(before) === count(after),
  };
}

function explains(entry: Fields, { kinds, was, now, ...thing }: Difference): boolean {
  return (
    thingsNamed(entry).some((named) => keyOf(named) === keyOf(thing)) &&
    kinds.some((kind) => kind === entry['kind']) &&
    entry['was'] === was &&
    entry['now'] === now
  );
}

const sorted = (fields: Fields) => Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A place in a seed, and what is wrong there. */
export interface Found {
  readonly path: Path;
  readonly found: string;
  readonly allowed: string;
  readonly todo: string;
}

const RUN = 'run npm run publish-values, which asks for the reason and writes the entry';

/** What a story tells otherwise than it was published, without saying so. */
export function unrecorded(before: Told, after: Told): Found[] {
  const { unexplained, rewritten, idle, isSame } = compare(before, after);
  const found = [
    ...rewritten.map((place) => ({
      path: ['changes', place],
      found: 'an entry that reads otherwise than it was published, or is gone',
      allowed: JSON.stringify(before[changeKey(place)]),
      todo: 'put it back: what was said of a change stays, and a new entry says more',
    })),
    ...unexplained.map((difference) => toFound(difference)),
    ...idle.map((place) => ({
      path: ['changes', place],
      found: 'an entry that explains nothing that was changed since the story was published',
      allowed: 'one entry for each change, with was as it was published and now as it stands',
      todo: 'take it out, or put right what it says',
    })),
  ];
  if (found.length > 0 || isSame) return found;
  return [
    {
      path: ['changes'],
      found: 'changes that published.json doesn’t have yet',
      allowed: 'what was published, with its changes',
      todo: 'run npm run publish-values, which remembers them',
    },
  ];
}

/** What has an address can't go: others have linked and embedded it. */
export function isKept({ of, now }: Difference): boolean {
  return now === undefined && (of === 'chart' || of === 'story');
}

function toFound(difference: Difference): Found {
  const { of, id, kinds, fields, was, now } = difference;
  const path = pathOf(difference);
  if (isKept(difference))
    return {
      path,
      found: `no ${of} ${id}, but it was published`,
      allowed: `“${was}”`,
      todo: 'put it back under its name: addresses never change',
    };
  const parts = Object.entries({ [of]: id, kind: kinds.join(' or '), was, now }).flatMap(([name, text]) =>
    text === undefined ? [] : `${name}: ${text}`,
  );
  const published = was === undefined ? 'which wasn’t published' : `published as “${was}”`;
  const which = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return {
    path,
    found: `“${now ?? 'nothing'}”${which}, ${published}, and no entry in changes that says why`,
    allowed: `what was published, or an entry in changes with ${parts.join(', ')}`,
    todo: RUN,
  };
}

import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A file by its name, as it stands in a folder or a zip. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Files in one zip, in the order given. Its bytes depend on nothing else: a zip keeps times without a zone, so the
 * local parts of the time are what has to be fixed; 1980 is the earliest that it can say. The packing is JavaScript,
 * since Node's own differs between processors.
 */
export function zip(files: readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  const mtime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 9, mtime }];
  return zipSync(entries);
}

/** The same files in a zip of ours, sorted by name, whatever the first zip's times and packing were. */
export function rezip(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(packed)).map(([name, bytes]) => ({ name, bytes }));
  return zip(files.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

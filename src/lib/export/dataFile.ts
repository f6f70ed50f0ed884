import type { NamedBytes } from './zip.ts';

/** A finished file of a story's data folder. */
export interface DataFile extends NamedBytes {
  /** Without parameters: text/csv. */
  readonly mediaType: string;
  /** What it is for, in a sentence without a full stop. */
  readonly meaning: string;
  /** Rows under the header, if it is a table. */
  readonly rows?: number;
}

/** A text as the bytes of a file. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

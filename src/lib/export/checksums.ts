import { createHash } from 'node:crypto';
import type { NamedBytes } from './zip.ts';

/** SHA-256 of bytes, in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file SHA256SUMS that `sha256sum --check` reads, sorted by name. */
export function checksums(files: readonly NamedBytes[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}

import { createHash } from 'node:crypto';
import { utf8 } from './dataFile.ts';
import { cellText, type Cell } from './table.ts';
import type { NamedBytes } from './zip.ts';

/** SHA-256 of bytes, in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A short hash of cells as a CSV file holds them, joined by line feeds, which no cell has: 16 digits of their SHA-256. It
 * names its kind, so that no spreadsheet takes it for a number.
 */
export function rowHash(cells: readonly Cell[]): string {
  const text = cells.map((cell) => String(cellText(cell))).join('\n');
  return `sha256-${sha256(utf8(text)).slice(0, 16)}`;
}

/** The file SHA256SUMS that `sha256sum --check` reads, sorted by name. */
export function checksums(files: readonly NamedBytes[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}

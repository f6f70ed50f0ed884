import { zlibSync } from 'fflate';
import { pngChunk } from './pngChunk.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** An index is a byte. */
const MOST_COLORS = 256;
const BITS_OF_A_CHANNEL = 8;

/** What a canvas holds: red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * A PNG that names its colours once and each pixel by one of them: a quarter of the bytes of one that says red, green and
 * blue each time. Pictures of ours are flat: what has more than 256 colours has them along the edges of letters, where those
 * that are nearly alike become the most frequent of them. Opaque; the same bytes on every machine.
 * Source: PNG 3.0, sections 11.2.1 (colour type 3) and 11.2.2 (PLTE).
 */
export function indexedPng({ data, width, height }: Pixels): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, indexOf } = paletteOf(pixels);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(BITS_OF_A_CHANNEL, 8);
  header.writeUInt8(3, 9);

  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  forEachRun(pixels, (color, start, end) => {
    const index = indexOf.get(color) ?? 0;
    for (let at = start; at < end; at += 1) rows[at + Math.floor(at / width) + 1] = index;
  });

  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    pngChunk('IDAT', zlibSync(rows, { level: 6 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** At most 256 of the colours of an image, and which of them stands for each. */
function paletteOf(pixels: Uint32Array): { palette: number[]; indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  forEachRun(pixels, (color, start, end) => counts.set(color, (counts.get(color) ?? 0) + end - start));
  const frequent = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);

  for (let bits = BITS_OF_A_CHANNEL; ; bits -= 1) {
    const palette: number[] = [];
    const indexOfCell = new Map<number, number>();
    const indexOf = new Map<number, number>();
    for (const [color] of frequent) {
      const cell = cellOf(color, bits);
      let index = indexOfCell.get(cell);
      if (index === undefined) {
        index = palette.push(color) - 1;
        indexOfCell.set(cell, index);
      }
      indexOf.set(color, index);
    }
    if (palette.length <= MOST_COLORS) return { palette, indexOf };
  }
}

/** Flat pictures are long runs of one colour. */
function forEachRun(pixels: Uint32Array, visit: (color: number, start: number, end: number) => void): void {
  for (let start = 0, end = 1; start < pixels.length; start = end, end += 1) {
    const color = pixels[start] ?? 0;
    while (end < pixels.length && pixels[end] === color) end += 1;
    visit(color, start, end);
  }
}

/** What of a colour is told apart by the upper bits of each channel. */
function cellOf(color: number, bits: number): number {
  const mask = (0xff << (BITS_OF_A_CHANNEL - bits)) & 0xff;
  return color & (mask | (mask << 8) | (mask << 16));
}

/** Red, green and blue of a pixel as little-endian machines read four bytes; all that Node.js runs on are. */
function channelsOf(color: number): [number, number, number] {
  return [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];
}

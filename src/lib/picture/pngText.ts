import { pngChunk } from './pngChunk.ts';

/** Bytes before the first chunk, and of a chunk besides its data: length, type, checksum. */
const SIGNATURE = 8;
const CHUNK_FRAME = 12;

/** What is added to a PNG: texts by keyword, and how many pixels make a metre. */
export interface PngFacts {
  readonly texts: Readonly<Record<string, string>>;
  readonly pixelsPerMetre: number;
}

/**
 * A PNG that says about itself in words what it shows, and how large it is meant to be seen.
 * Source: PNG 3.0, sections 5.3 (chunks), 11.3.3.4 (iTXt) and 11.3.4.3 (pHYs). Both stand after the header and before the
 * palette and the pixels.
 */
export function withFacts(png: Uint8Array, { texts, pixelsPerMetre }: PngFacts): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(png);
  const afterHeader = SIGNATURE + CHUNK_FRAME + bytes.readUInt32BE(SIGNATURE);
  const size = Buffer.alloc(9);
  size.writeUInt32BE(pixelsPerMetre, 0);
  size.writeUInt32BE(pixelsPerMetre, 4);
  size.writeUInt8(1, 8);
  const added = [
    pngChunk('pHYs', size),
    ...Object.entries(texts).map(([keyword, text]) =>
      // Keyword, uncompressed, no language, no translated keyword, text: separated by zeros.
      pngChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')),
    ),
  ];
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, afterHeader), ...added, bytes.subarray(afterHeader)]),
  );
}

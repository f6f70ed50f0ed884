import { z } from 'zod/mini';

/** The keyword under which our pictures name the rows that they show. */
export const PNG_KEYWORD = 'Rows shown';

const hashes = z.record(z.string(), z.string());
const factsSchema = z.object({ story: z.string(), figures: hashes, reports: hashes });

/** The story of a picture, and the `row_hash` of each row that it shows, by ids. */
export type PictureFacts = Readonly<z.infer<typeof factsSchema>>;

const LENGTH = 4;
const TYPE_END = 8;
const CHECKSUM = 4;

/** What one of our PNGs says of the rows that it shows; undefined where it says nothing. */
export function readPng(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  for (let at = 8; at + TYPE_END <= bytes.length;) {
    const end = at + TYPE_END + view.getUint32(at);
    const text = decoder.decode(bytes.subarray(at + LENGTH, end));
    const [keyword, ...more] = text.split('\0');
    if (keyword === `iTXt${PNG_KEYWORD}`) {
      const facts = factsSchema.safeParse(json(more.at(-1) ?? ''));
      return facts.success ? facts.data : undefined;
    }
    at = end + CHECKSUM;
  }
  return undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

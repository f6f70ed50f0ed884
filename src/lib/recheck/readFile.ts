import { unzipSync, type UnzipFileInfo } from 'fflate';
import readExcel from 'read-excel-file/universal';
import { decodeText } from './decodeText.ts';
import { readCsv } from './readCsv.ts';
import { readPng, type PictureFacts } from './readPng.ts';

/** The tables of a file, each a list of rows of texts; or what a picture says of itself; or why there is neither. */
export type ReadFile =
  | { readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly picture: PictureFacts }
  | { readonly problem: string };

const MB = 1_000_000;
export const MOST_BYTES = 5 * MB;
/** A packed file may be of any size once it is unpacked. */
const MOST_UNPACKED = 50 * MB;

/** Reads a CSV file, a workbook, a story’s zip, or a picture, by what is in it, whatever its name. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  if (bytes.length === 0) return { problem: 'The file is empty.' };
  if (bytes.length > MOST_BYTES) return { problem: 'The file is larger than 5 MB: ours are far smaller.' };
  try {
    if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return pictureOf(bytes);
    if (startsWith(bytes, 0x50, 0x4b)) return { tables: await packedTables(bytes) };
    const text = decodeText(bytes);
    if (text.includes('\0')) return { problem: 'The file can’t be read: it is no CSV, XLSX, zip or PNG.' };
    if (text.trim() === '') return { problem: 'The file is empty.' };
    return { tables: [readCsv(text)] };
  } catch {
    return {
      problem: 'The file can’t be read: it is damaged, locked, or of another kind than its name says.',
    };
  }
}

const startsWith = (bytes: Uint8Array, ...codes: number[]) =>
  codes.every((code, index) => bytes[index] === code);

function pictureOf(bytes: Uint8Array): ReadFile {
  const picture = readPng(bytes);
  if (picture !== undefined) return { picture };
  return {
    problem:
      'This picture doesn’t say which numbers it shows: it isn’t ours, is from before our pictures said so, or a program left that out when it saved it.',
  };
}

async function packedTables(bytes: Uint8Array<ArrayBuffer>): Promise<string[][][]> {
  const inside: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (file) => inside.push(file) < 0 });
  if (inside.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_UNPACKED)
    throw new RangeError('too large');
  if (inside.some(({ name }) => name.startsWith('xl/'))) {
    const sheets = await readExcel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), {
      trim: false,
    });
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => cellText(cell))));
  }
  const tables = unzipSync(bytes, { filter: ({ name }) => /(?:figures|reports)\.csv$/.test(name) });
  return Object.values(tables).map((table) => readCsv(decodeText(table)));
}

/** A cell of a workbook as a text: a day as YYYY-MM-DD. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { MOST_BYTES, readFile } from '../recheck/readFile.ts';
import { recheck } from '../recheck/recheck.ts';
import { recheckText } from '../recheck/recheckText.ts';
import { absolute } from '../site.ts';
import { historiesOf } from './history.ts';
import { readSeeds } from './seeds.ts';
import { whyUnread } from './whyUnread.ts';

/**
 * Holds a file against what was ever published.
 * @returns What was found, and whether nothing in it was altered; or why nothing could be compared.
 */
export async function recheckFile(
  folder: string,
  file: string,
): Promise<{ readonly ok: boolean; readonly text: string } | { readonly problem: string }> {
  const { stories, problems } = readSeeds(folder, { publishedToo: false });
  if (problems.length > 0) return { problem: problems.join('\n\n') };
  const read = readBytes(file);
  if ('problem' in read) return read;
  const checked = recheck(await readFile(read.bytes), historiesOf(folder, stories));
  if ('problem' in checked) return { problem: `${file}: ${checked.problem}` };
  return { ok: checked.rows.every(({ is }) => is !== 'altered'), text: recheckText(checked, absolute) };
}

function readBytes(file: string): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: string } {
  if (!existsSync(file)) return { problem: `There is no file ${file}.` };
  try {
    const { size } = statSync(file);
    // One byte too many is as good as all.
    return { bytes: size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : new Uint8Array(readFileSync(file)) };
  } catch (error) {
    return { problem: `${file} is ${whyUnread(error)}.` };
  }
}

// @ts-check
import { parseArgs } from 'node:util';
import { fileOf } from './fileOf.js';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';

/*
 * `npm run recheck -- figures.csv`: which rows of a file of ours, however old, stand as they are told now, which were
 * corrected since, and which somebody else altered.
 */
const USAGE = `npm run recheck -- <file>
The file is a CSV file, workbook, zip or PNG of this site. It fails where a row was altered.`;

ensureInstalled();
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const { recheckFile } = await loadModule('src/lib/server/recheckFile.ts');
  /** @type {{ ok: boolean, text: string } | { problem: string }} */
  const checked = await recheckFile(seedsFolder, fileOf(file));
  if ('problem' in checked) throw new Error(checked.problem);
  console.log(checked.text);
  process.exitCode = checked.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

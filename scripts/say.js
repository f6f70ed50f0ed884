// @ts-check
import { parseArgs } from 'node:util';
import { fileOf } from './fileOf.js';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';

/*
 * `npm run say -- draft.txt [--story <id>] [--language <code>]`: whether each number of a draft is told as a story's
 * reports tell it, and the true wording where it isn't.
 */
const USAGE = `npm run say -- <file> [--story <id>] [--language <code>]
The file holds a draft as text or as a page; - is standard input. Without --story it is held against the story that has
most of its numbers.`;

ensureInstalled();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { story: { type: 'string' }, language: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const { sayArticle } = await loadModule('src/lib/server/sayArticle.ts');
  /** @type {{ ok: boolean, text: string } | { problem: string }} */
  const said = sayArticle(seedsFolder, fileOf(file), values.story, values.language);
  if ('problem' in said) throw new Error(said.problem);
  console.log(said.text);
  process.exitCode = said.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

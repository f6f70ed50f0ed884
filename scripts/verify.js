// @ts-check
import { parseArgs } from 'node:util';
import { fileOf } from './fileOf.js';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';

/*
 * `npm run verify -- article.txt [--source <id>]`: whether each phrase that a story quotes from an article stands in its
 * text, with the story's number and hedge; and which numbers of the text the story leaves out.
 */
const USAGE = `npm run verify -- <file> [--source <id>]
The file holds the article as text or as a page; - is standard input.`;

ensureInstalled();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const { verifyArticle } = await loadModule('src/lib/server/verifyArticle.ts');
  /** @type {{ ok: boolean, text: string } | { problem: string }} */
  const verdict = verifyArticle(seedsFolder, fileOf(file), values.source);
  if ('problem' in verdict) throw new Error(verdict.problem);
  console.log(verdict.text);
  process.exitCode = verdict.ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// @ts-check
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { fileOf } from './fileOf.js';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { seedsFolder } from './seedsFolder.js';

/*
 * `npm run draft -- article.txt --id <story>`: a story file from the text of an article, with every number that it has.
 * What no flag says is asked where there is a terminal.
 */
const USAGE = `npm run draft -- <file> --id <story> [--publisher <name>] [--url <address>] [--published <day>]
                 [--language <code>] [--csv]
The file holds the article as text or as a page; - is standard input. --csv prints its numbers and writes nothing.`;

const text = /** @type {const} */ ({ type: 'string' });

ensureInstalled();
/** @type {import('node:readline/promises').Interface | undefined} */
let terminal;
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: text,
      publisher: text,
      url: text,
      published: text,
      language: text,
      csv: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  if (file !== '-' && process.stdin.isTTY && process.stdout.isTTY && !values.csv)
    terminal = createInterface({ input: process.stdin, output: process.stdout });
  const { draftArticle } = await loadModule('src/lib/server/draftArticle.ts');
  /** @type {{ text: string } | { problem: string }} */
  const draft = await draftArticle(
    seedsFolder,
    fileOf(file),
    values,
    new Date().toISOString().slice(0, 10),
    terminal &&
      ((/** @type {string} */ question, /** @type {string} */ likely) =>
        terminal?.question(`${question}${likely === '' ? '' : ` [${likely}]`}: `)),
  );
  if ('problem' in draft) throw new Error(draft.problem);
  console.log(draft.text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal?.close();
}

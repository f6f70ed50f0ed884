// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostingFiles } from './hosting/files.js';
import { ensureInstalled } from './install.js';
import { loadModule } from './loadModule.js';
import { root } from './root.js';

/*
 * Writes the files that are made from others and still stand in the repository, because editors and hosts read them
 * there. A test fails when one no longer matches what it is made from.
 */
ensureInstalled();
/** @type {{ seedJsonSchema(): string, siteJsonSchema(): string }} */
const schemas = await loadModule('src/lib/export/seedJsonSchema.ts');
/** @type {{ publishedUnder: string }} */
const { publishedUnder } = await loadModule('src/lib/site.ts');
const files = {
  ...hostingFiles(publishedUnder),
  'static/schema/story.json': schemas.seedJsonSchema(),
  'static/schema/site.json': schemas.siteJsonSchema(),
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  console.log(`Wrote ${name}.`);
}

// @ts-check
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCopy } from './copyProject.js';
import { loadModule } from './loadModule.js';
import { root } from './root.js';
import { run } from './run.js';

/*
 * Puts story files that nobody wrote for publication (tests/samples/) beside the real ones in a copy of the project, makes
 * it the site of another newsroom in a folder of its host (tests/newsroom/site.yaml), builds it, and runs the tests of the
 * built site, of its HTML and of its embeds there: a new story is one file, and so is whose site it is.
 */

/** @type {{ sampleSeeds(): ReadonlyMap<string, string> }} */
const { sampleSeeds } = await loadModule('tests/samples/sampleSeeds.ts');

const newsroom = join(root, 'tests/newsroom/site.yaml');
/** @type {{ siteSettings(file: string, text: string): { address?: string } }} */
const { siteSettings } = await loadModule('src/lib/siteSettings.ts');
// The build reads it from the file; its tests hear of it, too.
const { address: SITE_ORIGIN = '' } = siteSettings(newsroom, readFileSync(newsroom, 'utf8'));

const report = join(root, '.cache/stories.json');
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'built',
  '--maxWorkers=50%',
  '--no-color',
];
const commands = [
  // The servers' configurations are for a folder, too.
  ['scripts/generate.js'],
  ['scripts/build.js'],
  [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ['node_modules/html-validate/bin/html-validate.mjs', '--max-warnings', '0', 'build/**/*.html'],
  // Each embed of the story that has one of everything, in a browser.
  ['node_modules/@playwright/test/cli.js', 'test', 'everyEmbed.spec.ts', '--grep', 'exa-flood-2025'],
];

const failed = await withCopy(async (folder) => {
  for (const [name, text] of sampleSeeds()) writeFileSync(join(folder, 'seeds', name), text);
  copyFileSync(newsroom, join(folder, 'site.yaml'));
  for (const command of commands) {
    const { ok, output } = await run(command, { cwd: folder, env: { SITE_ORIGIN } });
    if (ok) continue;
    console.error(output);
    return true;
  }
  return false;
});
process.exitCode = failed ? 1 : 0;

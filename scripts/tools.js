// @ts-check
import { existsSync } from 'node:fs';
import { lastWords, waysToAptInstall } from './apt.js';
import { ensureBrowser } from './browser.js';
import { commandOf, programs } from './programs.js';

/** @typedef {import('./programs.js').Program} Program */

ensurePrograms();
try {
  ensureBrowser();
} catch {
  console.log('Without a browser, as yet: the steps that need one say why.');
}

/** Installs the programs that are missing, where that is possible, and says which are missing still. */
function ensurePrograms() {
  const missing = () => Object.values(programs).filter((program) => commandOf(program) === undefined);
  install(missing());
  // Where a system lacks a package, none of its companions came.
  for (const program of missing()) install([program]);
  const left = missing().map(({ name }) => name);
  if (left.length > 0) console.log(`Left out, because not on this machine: ${left.join(', ')}`);
}

/** @param {readonly Program[]} missing */
function install(missing) {
  // Nobody who runs tests wants a web server on port 80 for it.
  const startsServices = existsSync('/run/systemd/system');
  const packages = missing
    .filter(({ isService }) => !(isService && startsServices))
    .flatMap(({ debian }) => debian);
  if (packages.length === 0) return;
  const [way] = waysToAptInstall(packages).filter(({ possible }) => possible);
  way?.commands.forEach(lastWords);
}

// @ts-check
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the one that Node was started with, rather than one that another module imports.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  // Node resolves links in import.meta.url, not in argv.
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

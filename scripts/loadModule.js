// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.js';

/**
 * Loads a TypeScript module of the project, which Node 20 can't by itself; this can become an import() when the oldest
 * supported Node can.
 *
 * @param {string} file from the project's folder
 * @returns {Promise<any>} what the module exports; the caller says what that is
 */
export async function loadModule(file) {
  // tsconfig.json extends one that SvelteKit writes, which a fresh clone doesn't have yet.
  if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
    execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { cwd: root });
  }
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: resolve(root, 'src/lib'), $styles: resolve(root, 'src/styles') } },
  });
  return module;
}

// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

const SUFFIX = '?inline-script';

/**
 * A TypeScript file as one minified classic script, to stand in a page. The file may import nothing, since a classic
 * script can't. It is compiled without a tsconfig, because a fresh clone's doesn't exist before SvelteKit has read its
 * configuration, which needs this script.
 *
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function compileInline(file) {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
    tsconfig: false,
    sourcemap: false,
  });
  if (/^\s*(import|export)\b[^(]/m.test(code)) {
    throw new Error(
      `${file} imports or exports something, which a script in a page can’t: put it into the file itself`,
    );
  }
  const script = await minify(file, `(function(){${code}})()`, { module: false });
  return script.code.trim();
}

/**
 * What a content security policy names an inline script by.
 *
 * @param {string} code
 * @returns {`sha256-${string}`}
 */
export function cspHash(code) {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/**
 * Makes `import code from './x.ts?inline-script'` the text of the compiled script.
 *
 * @returns {import('vite').Plugin}
 */
export function inlineScript() {
  return {
    name: 'inline-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await compileInline(file))}`;
    },
  };
}

// @ts-check
import { createHash } from 'node:crypto';
import { build } from 'vite';

const SUFFIX = '?inline-script';

/**
 * A TypeScript file as one minified classic script, to stand in a page.
 *
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function compileInline(file) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: file, formats: ['iife'], name: '_', fileName: 'script' },
    },
  });
  const [output] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error(`${file} didn’t compile to one script`);
  return output.code.trim();
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

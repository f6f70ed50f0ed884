import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compileInline, cspHash } from './scripts/inlineScript.js';
import { siteFolder } from './scripts/siteFolder.js';

/** Those stand in a page, since a sandboxed frame without an origin runs no others. */
const inlineScripts = await Promise.all(
  ['embed', 'linkMessage', 'missing', 'reachMarks'].map((name) =>
    compileInline(fileURLToPath(new URL(`src/lib/browser/${name}.ts`, import.meta.url))),
  ),
);

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    // scripts/build.js builds aside.
    adapter: adapter({ pages: process.env.BUILD_FOLDER ?? 'build', precompress: false, strict: true }),
    paths: { base: siteFolder(process.env.SITE_ORIGIN) },
    // Everything a page needs to be read is in the page: a stylesheet of this size is cheaper inline than as a request.
    inlineStyleThreshold: 32_768,
    // Without a fixed name each build differs from the last by its timestamp.
    version: { name: 'static' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...inlineScripts.map(cspHash)],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'connect-src': ['self'],
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    typescript: {
      // The scripts and configurations are type-checked with the rest.
      config: (tsconfig) => {
        tsconfig.include.push('../scripts/**/*.js', '../*.config.js', '../*.config.ts');
      },
    },
    alias: { $styles: 'src/styles' },
  },
};

export default config;

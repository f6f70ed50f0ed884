import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ precompress: false, strict: true }),
    // Everything a page needs to be read is in the page: a stylesheet of this size is cheaper inline than as a request.
    inlineStyleThreshold: 32_768,
    // Without a fixed name each build differs from the last by its timestamp.
    version: { name: 'static' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'connect-src': ['self'],
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    alias: { $styles: 'src/styles' },
  },
};

export default config;

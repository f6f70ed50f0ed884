import { sveltekit } from '@sveltejs/kit/vite';
import { inlineScript } from './scripts/inlineScript.js';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [inlineScript(), sveltekit(), workersAmongAssets(), reloadOnSeeds()],
  // Browsers that know container queries (2022). They don't know light-dark() yet: the build writes it as a choice of two
  // custom properties, so that each colour stands in a page once and none is lost.
  build: { cssTarget: ['chrome105', 'firefox110', 'safari16'] },
  // Scripts of a page are loaded by address (`?worker&url`), so that they are split and named by content.
  worker: { format: 'es' },
  test: {
    // A machine that does other things, too, is slow, which is no fault of the code.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Else what nobody has looked at yet would pass: CONTRIBUTING.md says how reference pictures are renewed.
    update: 'none',
    // What was found is told in full, not as [ Array(3) ].
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The modules are read once for all of them.
          isolate: false,
          // Whatever the machine calls the site. The library of data packages takes no localhost for an address.
          env: { SITE_ORIGIN: 'https://figures.example.org' },
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.js',
            'tests/unit/**/*.test.ts',
            'tests/readers/**/*.test.ts',
          ],
        },
      },
      // The site is read once for all of them.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], isolate: false } },
    ],
  },
});

/**
 * SvelteKit puts the scripts of pages into a folder of their own, which it doesn't copy into the site where no page has
 * its client runtime. Can go when kit copies `_app/immutable/workers`.
 */
function workersAmongAssets(): Plugin {
  const output = {
    entryFileNames: '_app/immutable/assets/[name]-[hash].js',
    chunkFileNames: '_app/immutable/assets/[hash].js',
  };
  return {
    name: 'workers-among-assets',
    config: { order: 'post', handler: () => ({ worker: { rolldownOptions: { output } } }) },
  };
}

/** While somebody edits a story, the page follows; the stories are read once otherwise. */
function reloadOnSeeds(): Plugin {
  return {
    name: 'reload-on-seeds',
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(process.env['SEEDS_DIR'] ?? 'seeds');
      watcher.on('all', (_event, file) => {
        if (!file.endsWith('.yaml')) return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

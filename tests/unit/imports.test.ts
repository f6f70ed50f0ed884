import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycles, importGraph, isBarrel, layerOf, specifiersOf, target, wrongArrows } from './importGraph.ts';

/** What each part of the house may import besides itself; imports point one way. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'units.ts': [],
  language: [],
  story: ['units.ts', 'language'],
  'siteAddress.ts': [],
  'siteSettings.ts': ['siteAddress.ts', 'story'],
  'site.ts': ['site.yaml', 'siteAddress.ts', 'siteSettings.ts'],
  'urls.ts': ['siteAddress.ts'],
  article: ['units.ts', 'language', 'story', 'export'],
  say: ['units.ts', 'language', 'story', 'article'],
  recheck: ['story', 'export', 'urls.ts', 'site.ts'],
  chart: ['units.ts', 'story'],
  picture: ['units.ts', 'chart', 'story', 'styles'],
  browser: ['say', 'recheck'],
  export: ['units.ts', 'story', 'chart', 'picture', 'urls.ts', 'site.ts', 'siteSettings.ts'],
  // Of browser/ only the address of its script.
  components: ['chart', 'picture', 'export', 'story', 'browser', 'urls.ts', 'site.ts'],
  server: [
    'language',
    'article',
    'say',
    'recheck',
    'story',
    'chart',
    'picture',
    'export',
    'urls.ts',
    'site.ts',
    'styles',
  ],
  params: ['story', 'urls.ts'],
  'hooks.server.ts': ['server'],
  routes: [
    ...['story', 'say', 'chart', 'picture', 'export', 'components', 'browser', 'server', 'styles'],
    ...['urls.ts', 'site.ts'],
  ],
};

const files = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(name, 'utf8')]),
);
const graph = importGraph(files);

describe('the code in src/', () => {
  test('is all read, and its imports are found', () => {
    expect(Object.keys(files)).toContain('src/lib/story/parse.ts');
    expect(graph.get('src/lib/story/parse.ts')).toContain('src/lib/story/schema.ts');
    expect([...graph.keys()].some((file) => file.endsWith('.svelte'))).toBe(true);
    const imported = new Set([...graph.values()].flat());
    const code = [...imported].filter((file) => /\.(ts|svelte)$/.test(file));
    expect(code.filter((file) => !(file in files))).toEqual([]);
  });

  test('stands in parts of the house that have their arrows', () => {
    const layers = [...graph.keys()].filter((file) => file !== 'src/app.d.ts').map(layerOf);
    expect([...new Set(layers)].filter((layer) => !(layer in ALLOWED))).toEqual([]);
  });

  test('imports downwards only', () => {
    expect(wrongArrows(graph, ALLOWED)).toEqual([]);
  });

  test('imports from browser/ into a component no more than a script’s address', () => {
    const taken = Object.entries(files)
      .filter(([file]) => layerOf(file) === 'components')
      .flatMap(([file, text]) =>
        specifiersOf(file, text).filter((each) => isOf('browser', target(file, each))),
      );
    expect(taken.filter((specifier) => !/\?worker&url$|\?url$/.test(specifier))).toEqual([]);
  });

  test('reads files in server/ only', () => {
    const readers = Object.entries(files).filter(([file, text]) =>
      specifiersOf(file, text).includes('node:fs'),
    );
    expect(readers.map(([file]) => layerOf(file)).filter((layer) => layer !== 'server')).toEqual([]);
  });

  test('imports in no circle', () => {
    expect(cycles(graph)).toEqual([]);
  });

  test('has no barrel', () => {
    expect(Object.entries(files).flatMap(([file, text]) => (isBarrel(file, text) ? [file] : []))).toEqual([]);
  });

  test('has no drawer for what has no name', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/)/i;
    expect(Object.keys(files).filter((file) => drawers.test(file))).toEqual([]);
  });
});

function isOf(layer: string, file: string | undefined): boolean {
  return file !== undefined && layerOf(file) === layer;
}

describe('in a made-up house', () => {
  const house = importGraph({
    'src/lib/story/story.ts': `import { z } from 'zod'; import type { Url } from '../urls.ts';`,
    'src/lib/story/words.ts': `export { bar } from '$lib/chart/bar.ts';`,
    'src/lib/chart/bar.ts': `import { words } from '../story/words.ts';\nconst later = () => import('./line.ts');`,
    'src/lib/chart/line.ts': `type Palette = import('./palette.ts').Palette;`,
    'src/lib/chart/palette.ts': `// import './comment.ts'\nconst text = "import './text.ts'"; import './bar.ts';`,
    'src/lib/components/Card.svelte': `<script module lang="ts">import tokens from '$styles/tokens.css?raw';</script>
<script lang="ts">import script from '../browser/charts.ts?worker&url';</script><p>import './markup.ts'</p>`,
    'src/routes/+page.ts': `import type { PageLoad } from './$types'; import { stories } from '$lib/server/stories.ts';`,
    'src/lib/odd/odd.ts': `import '../story/story.ts';`,
  });

  test('imports of every form are found, and nothing that only looks like one', () => {
    expect([...house]).toEqual([
      ['src/lib/story/story.ts', ['src/lib/urls.ts']],
      ['src/lib/story/words.ts', ['src/lib/chart/bar.ts']],
      ['src/lib/chart/bar.ts', ['src/lib/story/words.ts', 'src/lib/chart/line.ts']],
      ['src/lib/chart/line.ts', ['src/lib/chart/palette.ts']],
      ['src/lib/chart/palette.ts', ['src/lib/chart/bar.ts']],
      ['src/lib/components/Card.svelte', ['src/styles/tokens.css', 'src/lib/browser/charts.ts']],
      ['src/routes/+page.ts', ['src/lib/server/stories.ts']],
      ['src/lib/odd/odd.ts', ['src/lib/story/story.ts']],
    ]);
  });

  test('arrows that point up are named', () => {
    expect(wrongArrows(house, ALLOWED)).toEqual([
      'src/lib/story/story.ts → src/lib/urls.ts',
      'src/lib/story/words.ts → src/lib/chart/bar.ts',
      'src/lib/components/Card.svelte → src/styles/tokens.css',
      'src/lib/odd/odd.ts → src/lib/story/story.ts',
    ]);
  });

  test('circles are named, each once', () => {
    expect(cycles(house)).toEqual([
      'src/lib/story/words.ts → src/lib/chart/bar.ts → src/lib/story/words.ts',
      'src/lib/chart/bar.ts → src/lib/chart/line.ts → src/lib/chart/palette.ts → src/lib/chart/bar.ts',
    ]);
  });

  test.each([
    ["export * from './a.ts';", true],
    ["export { a } from './a.ts';\nexport type { B } from './b.ts';", true],
    ["import { a } from './a.ts';\nexport { a };", true],
    ["import { a } from './a.ts';\nexport const b = a;", false],
    ["export { a } from './a.ts';\nexport const b = 1;", false],
    ["import './a.css';", false],
    ['', false],
  ])('a barrel hands on and does nothing else: %j → %s', (text, barrel) => {
    expect(isBarrel('x.ts', text)).toBe(barrel);
  });
});

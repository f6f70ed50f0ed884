import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { at, stories } from '../../src/lib/urls.ts';
import { wordPressFilter } from '../e2e/hosts/wordPressFilter.ts';
import { forAll } from '../forAll.ts';
import { exists, files, pages, read, readBytes } from './site.ts';

const ANSWERS = files.filter((file) => file.endsWith('/oembed.json'));
/** The pages of charts and figures, and their embeds in every theme. */
const EMBEDDABLE = pages.filter(({ path }) => /\/(stories|embed)\/.*\/(charts|figures)\/[^/]+\/$/.test(path));

/** WordPress looks at the first 150 KB of a page only, others at less. */
const EARLY_BYTES = 8192;

test('there is an answer beside each page of a chart or a figure, and beside each embed', () => {
  const answers = EMBEDDABLE.map(({ path }) => `${path}oembed.json`);
  expect(ANSWERS.toSorted()).toEqual(answers.toSorted());
  expect(ANSWERS.length).toBeGreaterThan(0);
});

/** An answer as a consumer reads it. */
interface Answer {
  readonly path: string;
  readonly said: ReadonlyMap<string, unknown>;
  readonly html: string;
}

const answers = ANSWERS.map((path): Answer => {
  const parsed: unknown = JSON.parse(read(path));
  const said = new Map<string, unknown>(Object.entries(parsed ?? {}));
  return { path, said, html: String(said.get('html')) };
});

describe('every answer', () => {
  test('is what oEmbed 1.0 calls a rich answer', () => {
    forAll(answers, ({ said }) => {
      expect(said.get('version')).toBe('1.0');
      expect(said.get('type')).toBe('rich');
      for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
        expect(said.get(key), key).toBeTypeOf('number');
        expect(said.get(key), key).toBeGreaterThan(0);
      }
      for (const key of ['title', 'provider_name', 'provider_url', 'html', 'thumbnail_url']) {
        expect(said.get(key), key).toBeTypeOf('string');
        expect(said.get(key), key).not.toBe('');
      }
    });
  });

  test('names a picture that is in the build, in its size', () => {
    forAll(answers, ({ said }) => {
      const file = new URL(String(said.get('thumbnail_url'))).pathname;
      expect(exists(file), file).toBe(true);
      const png = readBytes(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        said.get('thumbnail_width'),
        said.get('thumbnail_height'),
      ]);
    });
  });

  test('leaves a quote with a link and a frame of an embed in the build when WordPress has filtered it', () => {
    forAll(answers, ({ path, said, html }) => {
      const [, theme = '/', rest = ''] =
        /\/(?:stories|embed)(\/(?:dark\/|light\/)?)(.*)oembed\.json$/.exec(path) ?? [];
      const pageUrl = new URL(`${stories}${rest}`, String(said.get('provider_url'))).href;
      const filtered = wordPressFilter(html, 'a1B2c3D4e5');
      expect(filtered).toBeDefined();
      const { document } = parseHTML(`<!doctype html><html><body>${filtered ?? ''}</body></html>`);
      const elements = [...document.body.children].map(({ tagName }) => tagName);
      expect(elements).toEqual(['BLOCKQUOTE', 'IFRAME']);
      expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(pageUrl);
      expect(document.querySelector('blockquote')?.textContent).toContain('Source');

      const frame = document.querySelector('iframe');
      const { pathname, hash } = new URL(frame?.getAttribute('src') ?? '');
      expect(hash).toBe('#?secret=a1B2c3D4e5');
      expect(pathname).toBe(at(`/embed${theme}${rest}`));
      expect(exists(pathname), pathname).toBe(true);
      expect(frame?.getAttribute('title')).toBe(said.get('title'));
      expect(frame?.getAttribute('width')).toBe('100%');
      expect(frame?.getAttribute('height')).toBe(String(said.get('height')));
    });
  });

  test('loses nothing to the filter but what the filter adds', () => {
    forAll(answers, ({ html }) => {
      const filtered = wordPressFilter(html, 'x') ?? '';
      const bare = filtered
        .replaceAll(/ (class|data-secret|sandbox|security|style)="[^"]*"/g, '')
        .replace('#?secret=x', '');
      expect(parseHTML(bare).toString()).toBe(parseHTML(html).toString());
    });
  });
});

test('every page of a chart or figure, and every embed, leads to its answer early in its head, by a whole address', () => {
  forAll(EMBEDDABLE, ({ path, html, document }) => {
    const links = [...document.querySelectorAll('head link[type="application/json+oembed"]')];
    expect(links).toHaveLength(1);
    expect(html.indexOf('application/json+oembed')).toBeLessThan(EARLY_BYTES);
    expect(links[0]?.getAttribute('rel')).toBe('alternate');
    expect(links[0]?.getAttribute('title')).not.toBe('');
    const { protocol, pathname } = new URL(links[0]?.getAttribute('href') ?? '');
    expect(protocol).toMatch(/^https?:$/);
    expect(pathname).toBe(`${path}oembed.json`);
  });
});

test.each([
  [
    'the frame comes first',
    '<iframe src="https://a.example/"></iframe><blockquote>q</blockquote>',
    /^<iframe[^>]*><\/iframe>$/,
  ],
  [
    'the frame isn’t empty',
    '<blockquote>q</blockquote><iframe src="https://a.example/">x</iframe>',
    undefined,
  ],
  ['there is no frame', '<blockquote>q</blockquote>', undefined],
  [
    'there is a script',
    '<iframe src="https://a.example/"></iframe><script>x()</script>',
    /^<iframe[^>]*><\/iframe>$/,
  ],
])('the filter that stands in for WordPress’s is as strict where %s', (_, html, left) => {
  const filtered = wordPressFilter(html, 'x');
  if (left === undefined) expect(filtered).toBeUndefined();
  else expect(filtered).toMatch(left);
});

import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { absolute, site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { embeds, NOT_FOUND, page, pages, readBytes, stories, storyOf } from './site.ts';
import { normalised, textOf } from './visibleText.ts';

const SCRIPT_BYTES = 2560;
/** That of the page that reads numbers in a text, with every language; no other page loads it. */
const SAY_BYTES = 60 * 1024;
/** The same of the page that reads files. */
const CHECK_BYTES = 60 * 1024;
const sayPages = new Set(stories.map(({ id }) => urls.say(id)));
const budgetOf = (path: string) => {
  if (path === urls.check) return CHECK_BYTES;
  return sayPages.has(path) ? SAY_BYTES : SCRIPT_BYTES;
};

const sources = stories.flatMap((story) => story.sources);
const sourceUrls = sources.flatMap(({ url }) => url?.replace(/#.*/, '') ?? []);
const withoutPage = sources
  .filter(({ url }) => url === undefined)
  .map(({ publisher }) => normalised(publisher));

describe('every page', () => {
  it('says its language, its name and what it is about', () => {
    forAll(pages, ({ path, document }) => {
      expect(document.documentElement.getAttribute('lang')).toBe('en');
      expect(document.querySelectorAll('head > title')).toHaveLength(1);
      expect(textOf(document.querySelector('head > title'))).not.toBe('');
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      expect(description !== '' || path === NOT_FOUND).toBe(true);
      expect(document.querySelector('meta[name="viewport"]')?.getAttribute('content')).toBe(
        'width=device-width, initial-scale=1',
      );
    });
  });

  it('has one main part and one first heading, and no heading skips a rank', () => {
    forAll(pages, ({ document }) => {
      const ranks = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.localName.slice(1)),
      );
      expect(document.querySelectorAll('main')).toHaveLength(1);
      expect(ranks[0]).toBe(1);
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
      ranks.forEach((rank, index) => expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1));
      for (const heading of document.querySelectorAll('h1, h2, h3')) expect(textOf(heading)).not.toBe('');
    });
  });

  it('uses each id once, and names only ids that are there', () => {
    forAll(pages, ({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
          (element.getAttribute(name) ?? '').split(' '),
        ),
      );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  it('keeps to its own content security policy', () => {
    forAll(pages, ({ html, document }) => {
      const [meta, ...others] = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
      expect(others).toEqual([]);
      const policy = new Map(
        (meta?.getAttribute('content') ?? '').split(';').map((directive) => {
          const [name = '', ...values] = directive.trim().split(/\s+/);
          return [name, values];
        }),
      );
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toContain("'self'");
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      for (const values of policy.values()) {
        expect(values.join(' ')).not.toMatch(/unsafe|\*|https?:/);
      }

      // What stands before the policy isn't under it.
      expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<(?:script|style|link)\b/));
      for (const [, code = ''] of html.matchAll(/<script>(.*?)<\/script>/gs))
        expect(policy.get('script-src')).toContain(hash(code));
      for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
        expect(policy.get('style-src')).toContain(hash(css));
    });
  });

  it('has no style, handler or script in an attribute', () => {
    forAll(pages, ({ document }) => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => ({ name, value })),
      );
      expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
      expect(attributes.filter(({ value }) => /^\s*javascript:/i.test(value))).toEqual([]);
    });
  });

  it(`carries at most ${SCRIPT_BYTES} bytes of script`, () => {
    forAll(pages, ({ path, html, document }) => {
      const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) =>
        Buffer.from(code),
      );
      const loaded = [...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map((element) =>
        readBytes(
          new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', absolute(path)).pathname,
        ),
      );
      const bytes = [...inline, ...loaded].map((script) => brotliCompressSync(script).length);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgetOf(path));
    });
  });

  it('holds each chart as a figure with title, written alternative and source', () => {
    forAll(pages, ({ document }) => {
      for (const chart of document.querySelectorAll('[data-marks]')) {
        const figure = chart.closest('figure');
        const title = figure?.querySelector('figcaption :is(h1, h2, h3)');
        expect(textOf(title)).not.toBe('');
        expect(figure?.getAttribute('aria-labelledby')).toBe(title?.id);
        expect(textOf(figure?.querySelector('.source-line'))).toMatch(/^Sources?: .+\.$/);
        // Many are named in a line; the table beside it links to each.
        expect(namesASource(figure?.querySelector(':is(.source-line, table):has(a)') ?? figure)).toBe(true);
        const pictures = chart.querySelector('[role="img"]');
        expect(pictures?.querySelectorAll('svg')).toHaveLength(2);
        expect(pictures?.getAttribute('aria-label') ?? '').not.toBe('');
      }
    });
  });

  it('says in each picture where its marks are, for each that something is told of', () => {
    forAll(pages, ({ document }) => {
      for (const chart of document.querySelectorAll('[data-marks]')) {
        const told = (chart.getAttribute('data-marks') ?? '').split('\n\n');
        expect(told.filter((words) => words.trim() === '')).toEqual([]);
        for (const svg of chart.querySelectorAll('svg')) {
          const [, , width = 0, height = 0] = numbers(svg.getAttribute('viewBox'));
          const boxes = numbers(svg.getAttribute('data-boxes'));
          expect(boxes).toHaveLength(told.length * 4);
          told.forEach((words, index) => {
            const [left = -1, top = -1, across = 0, down = 0] = boxes.slice(index * 4);
            const isInside = left >= 0 && top >= 0 && left + across <= width && top + down <= height;
            expect(isInside && across > 0 && down > 0, words).toBe(true);
          });
        }
      }
    });
  });

  it('heads every column of its tables', () => {
    forAll(pages, ({ document }) => {
      for (const table of document.querySelectorAll('table')) {
        expect(textOf(table.querySelector('caption'))).not.toBe('');
        const columns = [...table.querySelectorAll('thead th[scope="col"]')].map(textOf);
        for (const row of table.querySelectorAll('tbody tr')) {
          expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
          const named = [...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-column'));
          expect(named).toEqual(columns.slice(1));
        }
      }
    });
  });
});

describe('pages of the site', () => {
  const own = pages.filter((each) => !embeds.includes(each) && each.path !== NOT_FOUND);

  it('say which address is their own, and may be found', () => {
    forAll(own, ({ path, document }) => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      // The front page is the newest story's.
      expect(canonical).toBe(absolute(path === urls.home ? urls.story(storyOf(path)?.id ?? '') : path));
      expect(document.querySelector('meta[name="robots"]')).toBeNull();
      expect(document.querySelectorAll('header nav a').length).toBeGreaterThan(0);
    });
  });

  it('are told apart by their titles', () => {
    for (const story of [undefined, ...stories]) {
      const titles = own
        .filter(({ path }) => path !== urls.home && storyOf(path) === story)
        .map(({ document }) => textOf(document.querySelector('head > title')));
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });
});

describe('every embed', () => {
  it('is bare, unlisted, and leads to its page', () => {
    forAll(embeds, ({ path, document }) => {
      const own = path.replace(/\/embed\/(?:(?:light|dark)\/)?/, '/stories/');
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(absolute(own));
      expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('body > header, body > footer, nav')).toBeNull();
      expect(textOf(document.querySelector('.credit'))).toContain(site.name);
      expect(document.querySelector('.credit a')?.getAttribute('href')).toBe(own);
      // What is reached from a frame opens beside the page around it, not inside the frame.
      expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    });
  });

  it('never loses its source line', () => {
    forAll(embeds, ({ document }) => {
      expect(namesASource(document.querySelector('.source-line, .said'))).toBe(true);
    });
  });

  it('of a fixed theme differs from the reader’s own theme in nothing but that', () => {
    const themed = embeds.filter(({ path }) => /\/embed\/(?:light|dark)\//.test(path));
    forAll(themed, ({ path, document }) => {
      const [, theme = ''] = /\/embed\/(light|dark)\//.exec(path) ?? [];
      const main = document.querySelector('main');
      const plain = page(path.replace(`/${theme}/`, '/')).document.querySelector('main');
      expect(main?.classList.contains(theme)).toBe(true);
      expect(main?.innerHTML === plain?.innerHTML).toBe(true);
    });
  });
});

it('answers wrong addresses with a page that leads back and isn’t listed', () => {
  const { document } = page(NOT_FOUND);
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining([urls.home, urls.stories]));
});

/** Whether it names a source: by a link that leads there, or by the name of one that is no page. */
function namesASource(element: Element | null | undefined): boolean {
  const links = [...(element?.querySelectorAll('a[href]') ?? [])].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return (
    links.some((href) => sourceUrls.some((url) => href.startsWith(url))) ||
    withoutPage.some((publisher) => textOf(element).includes(publisher))
  );
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function numbers(text: string | null): number[] {
  return (text ?? '').split(' ').map(Number);
}

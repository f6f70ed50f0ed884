import { describe, expect, it } from 'vitest';
import { absolute, site } from '../../src/lib/site.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { exists, NOT_FOUND, page, pages, parsed, picture, read, stories, type Page } from './site.ts';
import { normalised } from './visibleText.ts';

const URL_ATTRIBUTES = ['href', 'src', 'data-embed', 'poster', 'srcset', 'action'];
const TEXT_DIRECTIVE = ':~:text=';

describe('every page', () => {
  it('leads nowhere on this site where nothing is', () => {
    forAll(pages, (each) => {
      const broken = addresses(each)
        .map((address) => new URL(address, absolute(each.path)))
        .filter(({ origin }) => origin === site.origin)
        .filter(({ pathname, hash }) => !answers(decodeURI(pathname), hash));
      expect(broken.map(String)).toEqual([]);
    });
  });

  it('takes readers of a quotation to the very words', () => {
    forAll(pages, (each) => {
      for (const quotation of each.document.querySelectorAll('a[href] q')) {
        const href = quotation.closest('a')?.getAttribute('href') ?? '';
        expect(quoted(href), href).toBe(normalised(quotation.textContent));
      }
      const attributed = each.document.querySelectorAll(
        '.said a[href], .source-line .source-label ~ a[href], [data-column="Who said it"] a[href]',
      );
      for (const link of attributed) {
        const href = link.getAttribute('href') ?? '';
        expect(phrases.has(`${withoutDirective(href)} ${quoted(href)}`), href).toBe(true);
      }
    });
  });

  it('loads nothing from anybody else', () => {
    forAll(pages, (each) => {
      const loaded = [
        ...each.document.querySelectorAll('script[src], img, source, iframe, video, audio, embed, object'),
        ...each.document.querySelectorAll('link:not([rel="canonical"]):not([rel="license"])'),
      ].flatMap((element) =>
        ['src', 'href', 'data', 'srcset'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      expect(loaded.filter((address) => isElsewhere(address, each.path))).toEqual([]);
      const styles = [...each.html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');
      expect(styles).not.toMatch(/@import|url\(/);
    });
  });

  it('leaves to others by https only, but to a source that is read by http', () => {
    forAll(pages, (each) => {
      const outward = addresses(each).filter((address) => isElsewhere(address, each.path));
      // Vocabularies are named by http for ever; the name is an address, too.
      const vocabulary = /^http:\/\/(?:www\.w3\.org|purl\.org)\//;
      const unsafe = outward.filter(
        (address) => !/^(?:https:\/\/|mailto:)/.test(address) && !vocabulary.test(address),
      );
      expect(unsafe.filter((address) => !sources.has(withoutDirective(address)))).toEqual([]);
    });
  });
});

it('has no picture file that loads anything', () => {
  for (const { id, charts } of stories) {
    for (const chart of charts) {
      const path = urls.chartFile(id, chart.id, 'svg');
      expect(read(path), path).not.toMatch(/<(?:image|script|foreignObject|use)\b|@import|url\(|\bhref=/);
      expect(picture(path).getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    }
  }
});

it('can be walked from the front page to every page of the site', () => {
  const reached = new Set<string>([urls.home]);
  for (const path of reached) {
    for (const link of page(path).document.querySelectorAll('a[href]')) {
      const { origin, pathname } = new URL(link.getAttribute('href') ?? '', absolute(path));
      if (origin === site.origin && pathname.endsWith('/')) reached.add(pathname);
    }
  }
  const own = pages
    .map(({ path }) => path)
    .filter((path) => path !== NOT_FOUND && !path.startsWith(urls.at('/embed/')));
  expect(own.filter((path) => !reached.has(path))).toEqual([]);
});

/** Every address and phrase of the seeds that a quotation may stand on. */
const phrases = new Set(
  stories.flatMap(({ figures }) =>
    figures.flatMap(({ reports }) =>
      reports.map(({ source, phrase }) => `${source.url} ${normalised(phrase)}`),
    ),
  ),
);

/** Every address of a source. */
const sources = new Set(stories.flatMap((story) => story.sources.map(({ url }) => url)));

/** An address without the words that it marks. */
function withoutDirective(href: string): string {
  return href.split(TEXT_DIRECTIVE)[0]?.replace(/#$/, '') ?? '';
}

/** The words that a link marks; empty where it marks none. A hyphen, comma or ampersand in them has to be encoded. */
function quoted(href: string): string {
  const directive = href.split(TEXT_DIRECTIVE)[1];
  return directive === undefined || /[-,&]/.test(directive) ? '' : normalised(decodeURIComponent(directive));
}

function addresses({ document }: Page): string[] {
  return URL_ATTRIBUTES.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
}

function isElsewhere(address: string, path: string): boolean {
  return new URL(address, absolute(path)).origin !== site.origin;
}

function answers(path: string, hash: string): boolean {
  if (!exists(path)) return false;
  if (hash === '' || !path.endsWith('/')) return hash === '';
  return page(path).document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}

it('has what the codes of embeds show, load and lead to', () => {
  const codes = pages.flatMap(({ document }) => [...document.querySelectorAll('pre')]);
  const shown = codes.flatMap((code) =>
    [...parsed(code.textContent).querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  );
  expect(shown.length).toBeGreaterThan(0);
  const missing = shown.filter(
    (address) => !address.startsWith(site.origin) || !exists(new URL(address).pathname),
  );
  expect([...new Set(missing)]).toEqual([]);
});

import { evaluate } from '@mdx-js/mdx';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { parseFragment, serialize } from 'parse5';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { expect, test, vi } from 'vitest';
import xss from 'xss';
import { frameAlone, frameWithListener, pictureWithLink } from '../../src/lib/export/embedCode.ts';
import type { Embeddable } from '../../src/lib/export/embeddable.ts';
import { absolute } from '../../src/lib/site.ts';
import { embedListener } from '../../src/lib/urls.ts';

/*
 * What the programs between an editor and a reader leave of our code: filters, Markdown, MDX. (DOMPurify works in a
 * browser, WordPress's filter in WordPress: their tests are in tests/e2e/hosts/.)
 */

const pageUrl = 'https://figures.example/stories/s/charts/c/';
const sample: Embeddable = {
  title: 'Heat & "light" in {homes} <2 °C, *most* of [a_b_c] `now` ~~ 5 \\',
  alternative: 'A said “{1} > 0”, _b_ "C" & <d>.',
  source: 'Sources: A & B, {c}_d_ <e>; *f*.',
  pageUrl,
  embedUrl: (theme = 'light') => `https://figures.example/embed/${theme}/s/charts/c/`,
  heightPx: 600,
  picture: { url: `${pageUrl}card.png`, widthPx: 1200, heightPx: 630 },
};
const SNIPPETS = {
  listener: frameWithListener(sample, 'dark'),
  alone: frameAlone(sample, 'dark'),
  picture: pictureWithLink(sample),
};

const withFrames = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe', 'img'],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    iframe: ['src', 'title', 'width', 'height', 'frameborder', 'loading', 'style'],
  },
};

type Left = Readonly<Record<keyof typeof SNIPPETS, string>>;
const whole: Left = {
  listener: 'frame, borderless, script, link, words',
  alone: 'frame, borderless, style, link, words',
  picture: 'picture, style, link, words',
};
const noFrame: Left = { listener: 'link, words', alone: 'link, words', picture: 'picture, link, words' };

test.each<[program: string, run: (text: string) => string | Promise<string>, left: Left]>([
  ['a page', (text) => text, whole],
  ['marked', (text) => marked.parse(text), whole],
  ['markdown-it with HTML', (text) => new MarkdownIt({ html: true }).render(text), whole],
  ['MDX in React', mdxInReact, whole],
  ['sanitize-html', (text) => sanitizeHtml(text), { ...noFrame, picture: 'link, words' }],
  [
    'sanitize-html with frames and pictures',
    (text) => sanitizeHtml(text, withFrames),
    {
      listener: 'frame, borderless, link, words',
      alone: 'frame, borderless, style, link, words',
      picture: 'picture, link, words',
    },
  ],
  ['GitHub', byGitHubsRules, noFrame],
  ['js-xss that drops tags', (text) => xss(text, { stripIgnoreTag: true }), noFrame],
  // These two show every tag that they don't allow, whatever it is.
  ['js-xss', (text) => xss(text), { ...noFrame, listener: 'link, words, CODE', alone: 'link, words, CODE' }],
  [
    'markdown-it without HTML',
    (text) => new MarkdownIt().render(text),
    { listener: 'words, CODE', alone: 'words, CODE', picture: 'words, CODE' },
  ],
])('%s leaves of our code a link and sources, and what it allows', async (_, run, expected) => {
  const made: Record<string, string> = {};
  for (const [name, text] of Object.entries(SNIPPETS)) made[name] = left(await run(text));
  expect(made).toEqual(expected);
});

function byGitHubsRules(text: string): string {
  const html = rehype().data('settings', { fragment: true }).use(rehypeSanitize);
  return String(html.processSync(text));
}

async function mdxInReact(text: string): Promise<string> {
  // React says how it would write STYLE and frameborder, and sets them.
  const says = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { default: Content } = await evaluate(text, runtime);
  const html = renderToStaticMarkup(createElement(Content));
  says.mockRestore();
  return html;
}

/** What a reader gets, in words. CODE is any visible word that is neither the title nor the source. */
function left(html: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${serialize(parseFragment(html))}</body></html>`,
  );
  const text = document.body.textContent.replaceAll(/\s+/g, ' ');
  const words = [sample.title, sample.source, 'All reports and data'];
  const parts = {
    frame: `iframe[src="${sample.embedUrl('dark')}"][title]`,
    borderless: 'iframe[frameborder="0"]',
    script: `script[src="${absolute(embedListener)}"][async]`,
    picture: `a > img[src="${sample.picture.url}"][alt^="A said “{1} > 0”, _b_"]`,
    style: '[style]',
    link: `p a[href="${pageUrl}"]`,
  };
  return [
    ...Object.entries(parts).flatMap(([part, selector]) =>
      document.querySelector(selector) === null ? [] : [part],
    ),
    ...(words.slice(0, 2).every((each) => text.includes(each)) ? ['words'] : []),
    ...(/\w/.test(words.reduce((rest, each) => rest.replace(each, ''), text)) ? ['CODE'] : []),
  ].join(', ');
}

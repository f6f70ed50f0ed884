import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as urls from '../../src/lib/urls.ts';
import { standAlone } from '../standAlone.ts';
import { page, parsed, stories } from './site.ts';
import { normalised, textOf } from './visibleText.ts';

/** A page as Firefox's reading mode and many clippers show it. The library changes the document that it is given. */
function read(path: string) {
  const article = new Readability(parseHTML(page(path).html).document).parse();
  if (article === null) throw new Error(`nothing to read on ${path}`);
  return { ...article, body: parsed(article.content ?? '') };
}

describe.each(stories.map((story) => ({ path: urls.story(story.id), story })))('$path', ({ path, story }) => {
  const { body, byline, publishedTime } = read(path);
  const cards = [...page(path).document.querySelectorAll('.card')];

  it('keeps every key number with its hedge, what it counts, and who said it', () => {
    const text = textOf(body);
    expect(cards).toHaveLength(story.key.length);
    for (const card of cards) for (const part of card.children) expect(text).toContain(textOf(part));
  });

  it('shows each chart once, with its title, its words apart, and a colour where there is no stylesheet', () => {
    const figures = [...body.querySelectorAll('figure')];
    expect(figures.map((figure) => textOf(figure.querySelector('h2, h3')))).toEqual(
      standAlone(story).map(({ title }) => normalised(title)),
    );
    for (const figure of figures) {
      expect(figure.querySelectorAll('svg')).toHaveLength(1);
      const words = [...figure.querySelectorAll('svg text')].map(textOf);
      expect(textOf(figure.querySelector('svg'))).toBe(words.join(' '));
      for (const mark of figure.querySelectorAll('svg [fill], svg [stroke]'))
        expect(mark.outerHTML).not.toMatch(/var\([^,)]*\)/);
    }
  });

  it('keeps what each chart’s notes and sources say', () => {
    const text = textOf(body);
    const said = [...page(path).document.querySelectorAll('figure :is(.note, .source-line)')].map(textOf);
    expect(said.length).toBeGreaterThanOrEqual(standAlone(story).length);
    expect(said.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('names no place and day as the author', () => {
    expect(byline ?? undefined).toBeUndefined();
    expect(publishedTime).toBe(story.checked);
  });
});

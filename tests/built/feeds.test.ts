import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { programs } from '../../scripts/programs.js';
import { absolute } from '../../src/lib/site.ts';
import type { Change } from '../../src/lib/story/story.ts';
import * as urls from '../../src/lib/urls.ts';
import { run, where } from '../programs.ts';
import { fileAt, page, read, stories } from './site.ts';
import { normalised, textOf } from './visibleText.ts';

/** The changes of all stories, the newest first. */
const changes = stories
  .flatMap((story) => story.changes.map((change) => ({ change, story })))
  .toSorted((a, b) => (a.change.when < b.change.when ? 1 : a.change.when > b.change.when ? -1 : 0));

const expectedOf = (of: readonly Change[]) =>
  of.map(({ when, why }) => ({ day: when, why: normalised(why) }));
const expected = expectedOf(changes.map(({ change }) => change));

function expectToStandOnThePage(entries: readonly string[]): void {
  const { document } = page(urls.changes);
  for (const entry of entries) {
    const { origin, pathname, hash } = new URL(entry);
    expect(origin + pathname).toBe(absolute(urls.changes));
    expect(document.getElementById(decodeURIComponent(hash.slice(1))), entry).not.toBeNull();
  }
  expect(new Set(entries).size).toBe(entries.length);
}

describe('changes.json', () => {
  const feed: unknown = JSON.parse(read(urls.changesJson));

  it('keeps to JSON Feed 1.1', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const schema = z
      .looseObject({})
      .parse(JSON.parse(readFileSync('tests/profiles/json-feed-1.1.json', 'utf8')));
    const validate = ajv.compile(schema);
    validate(feed);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has each change once, the newest first, with its reason and its place', () => {
    const { items } = z
      .looseObject({
        items: z.array(
          z.looseObject({ id: z.string(), content_text: z.string(), date_published: z.string() }),
        ),
      })
      .parse(feed);
    expect(
      items.map((item) => ({ day: item.date_published.slice(0, 10), why: normalised(item.content_text) })),
    ).toEqual(expected);
    expectToStandOnThePage(items.map(({ id }) => id));
    expect(page(urls.changes).document.querySelector(`link[href="${urls.changesJson}"]`)).not.toBeNull();
  });
});

/** The feed of all stories, and that of each, with the page that leads to it. */
const atomFeeds = [
  { path: urls.changesAtom, from: urls.changes, expected },
  ...stories.map((story) => ({
    path: urls.storyChangesAtom(story.id),
    from: urls.story(story.id),
    expected: expectedOf(story.changes),
  })),
];

describe.each(atomFeeds)('$path', ({ path, from, expected }) => {
  const text = read(path);
  const { documentElement: feed } = new DOMParser().parseFromString(text, 'text/xml');
  const isElement = (node: unknown): node is Element =>
    typeof node === 'object' && node !== null && 'localName' in node;
  const texts = (parent: Element, name: string) =>
    [...parent.querySelectorAll(`:scope > ${name}`)].map(textOf);

  it('has each change once, the newest first, with its reason and its place', () => {
    const entries = [...feed.querySelectorAll('entry')].filter(isElement);
    expect(
      entries.map((entry) => ({
        day: texts(entry, 'updated')[0]?.slice(0, 10),
        why: texts(entry, 'summary')[0],
      })),
    ).toEqual(expected);
    expectToStandOnThePage(entries.flatMap((entry) => texts(entry, 'id')));
    for (const entry of entries) expect(texts(entry, 'title')[0]).not.toBe('');
  });

  it('is led to from its page', () => {
    const links = [...page(from).document.querySelectorAll('link[rel="alternate"]')];
    const paths = links.map(
      (link) => new URL(link.getAttribute('href') ?? '', absolute(urls.changes)).pathname,
    );
    expect(paths).toContain(path);
  });

  it.each(where(programs.xmllint, (command, name) => ({ command, name })))(
    'is to $name what RFC 4287 says that a feed is',
    ({ command }) => {
      const schema = join('tests', 'profiles', 'atom.rng');
      expect(() => run(command, ['--noout', '--nonet', '--relaxng', schema, fileAt(path)])).not.toThrow();
    },
  );
});

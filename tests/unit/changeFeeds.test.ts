import { expect, it } from 'vitest';
import { changesAtom, storyChangesAtom } from '../../src/lib/export/changeFeeds.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { sampleStory, testStory } from './testStories.ts';

const changed = sampleStory('exa-flood-2025-05');
const unchanged = testStory('kyiv-strikes-2026-02');

/** Each element's text by its name, the feed's own before those of its entries. */
function texts(feed: string, name: string): string[] {
  return [...feed.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
}

it('has a story’s changes alone, each under its id in the feed of all stories', () => {
  const [own, ...entries] = texts(storyChangesAtom(changed, en), 'id');
  expect(own).toBe('https://figures.example.org/stories/exa-flood-2025-05/');
  const anchors = entries.map((id) =>
    id.replace('https://figures.example.org/changes/#exa-flood-2025-05-', ''),
  );
  expect(anchors).toEqual([
    'exa-flood-2025-05-2025-05-27-11',
    'flooded-2025-05-26-10',
    'rise-2025-05-25-9',
    'frost-night-2025-05-24-8',
    'gazette-2025-05-23-7',
    'homes-flooded-2-2025-05-22-6',
    'people-missing-2025-05-21-5',
    'closure-2025-05-20-4',
    'repair-pledged-2025-05-14-3',
    'homes-flooded-2025-05-13-2',
    'pumps-2025-05-12-1',
  ]);
  const others = testStory('hostile-quotes');
  expect(texts(changesAtom([others, changed], en), 'id').slice(2)).toEqual(entries);
});

it.each([
  ['of a story that changed', storyChangesAtom(changed, en), '2025-05-27T00:00:00.000Z'],
  ['of a story that never did', storyChangesAtom(unchanged, en), '2026-11-23T00:00:00.000Z'],
  ['of both', changesAtom([changed, unchanged], en), '2026-11-23T00:00:00.000Z'],
  ['of none', changesAtom([], en), '1970-01-01T00:00:00.000Z'],
])('is as new as the data %s', (_, feed, day) => {
  expect(texts(feed, 'updated')[0]).toBe(day);
});

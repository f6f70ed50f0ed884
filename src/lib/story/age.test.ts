import { expect, test } from 'vitest';
import { sampleStory, testStory } from '../../../tests/unit/testStories.ts';
import { begun, lastChanged, version } from './age.ts';

test.each([
  ['was never changed', testStory('kyiv-strikes-2026-02'), ['2026-11-23', '2026-11-23', '2026.11.23']],
  [
    'was changed before the last look',
    sampleStory('exa-flood-2025-05'),
    ['2025-05-12', '2025-05-27', '2025.5.27'],
  ],
  ['was changed after it', testStory('hostile-quotes'), ['2000-01-01', '2026-03-02', '2026.3.2']],
])('a story that %s knows its days', (_, story, days) => {
  expect([begun(story), lastChanged(story), version(story)]).toEqual(days);
});

test('a story begins with its first day, whatever that is of', () => {
  const [source] = testStory('kyiv-strikes-2026-02').sources;
  const [change] = sampleStory('exa-flood-2025-05').changes;
  if (source === undefined || change === undefined) throw new Error('The stories have neither');
  const story = { checked: '2026-03-03', sources: [{ ...source, retrieved: '2026-03-04' }], changes: [] };
  expect(begun(story)).toBe('2026-03-03');
  expect(begun({ ...story, changes: [{ ...change, when: '2026-03-02' }] })).toBe('2026-03-02');
});

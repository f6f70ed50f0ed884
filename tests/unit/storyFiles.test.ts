import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allCsv, storiesCsv } from '../../src/lib/export/allTables.ts';
import { checksums, sha256 } from '../../src/lib/export/checksums.ts';
import { storyFiles } from '../../src/lib/export/storyFiles.ts';
import { rezip, zip } from '../../src/lib/export/zip.ts';
import { utf8 } from '../../src/lib/export/dataFile.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Story } from '../../src/lib/story/story.ts';
import { dataFile, STORY_FILES, STORY_TABLES, storyFile, storyZip, table } from '../../src/lib/urls.ts';
import { filesOf, testStories } from './testStories.ts';

const ZONE = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** Every file's checksum, made at a moment and in a zone. */
async function sumsAt(moment: string, zone: string): Promise<string[]> {
  process.env['TZ'] = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
  const files = (await Promise.all(testStories.map((story) => storyFiles(story, en)))).flat();
  vi.useRealTimers();
  return [...files.map(({ name, bytes }) => `${name} ${sha256(bytes)}`), allCsv('figures', testStories, en)];
}

it('makes the same bytes at any time and in any zone', async () => {
  const here = await sumsAt('2026-11-23T12:00:00Z', 'UTC');
  expect(await sumsAt('1999-12-31T23:59:59Z', 'Pacific/Kiritimati')).toEqual(here);
  expect(await sumsAt('2041-07-01T03:30:00Z', 'America/St_Johns')).toEqual(here);
});

it('packs files the same in any zone, in the order given, and again sorted', () => {
  const files = ['b', 'a'].map((name) => ({ name, bytes: utf8(name) }));
  process.env['TZ'] = 'Asia/Tokyo';
  const tokyo = zip(files);
  process.env['TZ'] = 'America/Lima';
  expect(zip(files)).toEqual(tokyo);
  expect(Object.keys(unzipSync(tokyo))).toEqual(['b', 'a']);
  expect(Object.keys(unzipSync(rezip(tokyo)))).toEqual(['a', 'b']);
});

it('writes checksums as sha256sum does, sorted by name', () => {
  // printf a | sha256sum
  const a = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
  const b = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d';
  const files = ['b', 'a'].map((name) => ({ name, bytes: utf8(name) }));
  expect(checksums(files)).toBe(`${a}  a\n${b}  b\n`);
});

describe.each(testStories.map((story) => ({ id: story.id, story })))('the files of $id', ({ story }) => {
  it('are those that have an address', async () => {
    const names = (await filesOf(story)).map(({ name }) => dataFile(story.id, name));
    const addresses = [
      ...STORY_TABLES.map((name) => table(story.id, name)),
      ...STORY_FILES.map((name) => storyFile(story.id, name)),
      storyZip(story.id),
    ];
    expect(names.toSorted()).toEqual(addresses.toSorted());
  });

  it('are all in the zip, the descriptor near the top, with a README that names each', async () => {
    const files = await filesOf(story);
    const packed = unzipSync(files.find(({ name }) => name === `${story.id}.zip`)?.bytes ?? new Uint8Array());
    const inside = files.filter(({ name }) => !['SHA256SUMS', `${story.id}.zip`].includes(name));
    expect(Object.keys(packed).slice(0, 2)).toEqual(['README.md', 'datapackage.json']);
    expect(Object.keys(packed).toSorted()).toEqual(
      ['README.md', 'SHA256SUMS', ...inside.map(({ name }) => name)].toSorted(),
    );
    const { SHA256SUMS: sums = new Uint8Array(), ...summed } = packed;
    const named = Object.entries(summed).map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));
    expect(strFromU8(sums)).toBe(checksums(named));
    const readme = strFromU8(packed['README.md'] ?? new Uint8Array());
    for (const { name, bytes } of inside) {
      expect(packed[name]).toEqual(bytes);
      expect(readme).toContain(`\n- ${name}`);
    }
    expect(readme).toContain('CC BY 4.0');
  });

  it('have their checksums in SHA256SUMS', async () => {
    const files = await filesOf(story);
    const others = files.filter(({ name }) => name !== 'SHA256SUMS');
    const sums = files.find(({ name }) => name === 'SHA256SUMS')?.bytes ?? new Uint8Array();
    expect(strFromU8(sums)).toBe(checksums(others));
    expect(others).toHaveLength(STORY_TABLES.length + STORY_FILES.length);
  });
});

it.each([
  ['figures', (story: Story) => story.figures.length],
  ['reports', (story: Story) => story.figures.flatMap(({ reports }) => reports).length],
  ['changes', (story: Story) => story.changes.length],
] as const)('puts the %s of all stories into one table behind the story’s id', (table, count) => {
  const [head, ...lines] = allCsv(table, testStories, en).trimEnd().split('\r\n');
  expect(head).toMatch(/^story_id,id,/);
  const ofStory = (id: string) => lines.filter((line) => line.startsWith(`${id},`)).length;
  expect(testStories.map(({ id }) => [id, ofStory(id)])).toEqual(
    testStories.map((story) => [story.id, count(story)]),
  );
});

it('lists all stories, each with its age, its page and its data', () => {
  const [head, ...lines] = storiesCsv(testStories).trimEnd().split('\r\n');
  expect(head).toBe(
    'id,title,geo_name,date,language,figures,reports,checked,last_changed,change_count,version,page_url,data_url,license',
  );
  expect(lines).toHaveLength(testStories.length);
  expect(lines.find((line) => line.startsWith('kyiv-strikes-2026-02,'))).toBe(
    'kyiv-strikes-2026-02,"The heaviest strikes of the year so far, on the day NATO’s chief came to Kyiv",Kyiv,2026-02-03,en,11,39,' +
      '2026-11-23,2026-11-23,0,2026.11.23,https://figures.example.org/stories/kyiv-strikes-2026-02/,' +
      'https://figures.example.org/stories/kyiv-strikes-2026-02/data/kyiv-strikes-2026-02.zip,CC-BY-4.0',
  );
});

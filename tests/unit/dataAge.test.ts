import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { storyJsonLd } from '../../src/lib/export/jsonLd.ts';
import { storyFiles } from '../../src/lib/export/storyFiles.ts';
import { storyCitations } from '../../src/lib/story/cite/citations.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { compilationAt } from '../../src/lib/site.ts';
import { sampleStory, testStory } from './testStories.ts';

const STORIES = [
  {
    story: testStory('kyiv-strikes-2026-02'),
    created: '2026-11-23',
    modified: '2026-11-23',
    version: '2026.11.23',
    words: '23 November 2026 (version 2026.11.23)',
  },
  {
    story: sampleStory('exa-flood-2025-05'),
    created: '2025-05-12',
    modified: '2025-05-27',
    version: '2025.5.27',
    words: '27 May 2025 (version 2025.5.27)',
  },
].map((row) => ({ id: row.story.id, ...row }));

// Its newest change, and not the day of a look or of the build, is how old a copy is.
describe.each(STORIES)('the data of $id', ({ story, created, modified, version, words }) => {
  const files = storyFiles(story, en);
  const parts = async (name: string) =>
    unzipSync((await files).find((file) => file.name === name)?.bytes ?? new Uint8Array());

  it('say in the dataset of the page since when they are as they are', () => {
    expect(storyJsonLd(story, [], en)).toMatchObject({
      dateCreated: created,
      dateModified: modified,
      version,
    });
  });

  it('say so in the data package and its README', async () => {
    const inside = await parts(`${story.id}.zip`);
    const text = (name: string) => strFromU8(inside[name] ?? new Uint8Array());
    expect(JSON.parse(text('datapackage.json'))).toMatchObject({ created: `${created}T00:00:00Z`, version });
    expect(text('README.md')).toContain(`\nData last changed: ${words}\n`);
  });

  it('say so in the properties of the workbook', async () => {
    const core = strFromU8((await parts('figures.xlsx'))['docProps/core.xml'] ?? new Uint8Array());
    const property = (name: string) => new RegExp(`<dcterms:${name}[^>]*>([^<]*)<`).exec(core)?.[1];
    expect([property('created'), property('modified')]).toEqual([
      `${created}T00:00:00Z`,
      `${modified}T00:00:00Z`,
    ]);
  });

  it('are cited by the day and version', () => {
    const { bibtex, ris, csl } = storyCitations(story, compilationAt('/'), en);
    expect(bibtex).toContain(`  date = {${modified}},\n  version = {${version}},\n`);
    expect(bibtex.match(/^ {2}version/gm)).toHaveLength(1);
    expect(ris).toContain(`DA  - ${modified.replaceAll('-', '/')}\r\nET  - ${version}\r\n`);
    const items: unknown = JSON.parse(csl);
    expect(Array.isArray(items) && items.at(-1)).toMatchObject({
      issued: { 'date-parts': [modified.split('-').map(Number)] },
      version,
    });
  });
});

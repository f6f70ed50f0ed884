import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../../src/lib/export/checksums.ts';
import { storyTables } from '../../src/lib/export/storyTables.ts';
import { cellText } from '../../src/lib/export/table.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { filesOf, testStories } from './testStories.ts';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const profile = z
  .looseObject({})
  .parse(JSON.parse(readFileSync('tests/profiles/data-package-2.0.json', 'utf8')));
const validate = ajv.compile(profile);

const descriptorShape = z.looseObject({
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), bytes: z.number(), hash: z.string() }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
beforeAll(async () => {
  for (const story of testStories) {
    for (const { name, bytes } of await filesOf(story))
      writeFileSync(join(folder, `${story.id}-${name}`), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(testStories.map((story) => ({ id: story.id, story })))(
  'datapackage.json of $id',
  ({ story }) => {
    const descriptor = () =>
      descriptorShape.parse(JSON.parse(readFileSync(join(folder, `${story.id}-datapackage.json`), 'utf8')));

    it('keeps to the profile of Data Package 2.0', () => {
      validate(descriptor());
      expect(validate.errors ?? []).toEqual([]);
    });

    it('gives each file’s own size and checksum', async () => {
      const files = new Map((await filesOf(story)).map((file) => [file.name, file.bytes]));
      for (const { path, bytes, hash } of descriptor().resources) {
        const content = files.get(path) ?? new Uint8Array();
        expect({ path, bytes, hash }).toEqual({
          path,
          bytes: content.length,
          hash: `sha256:${sha256(content)}`,
        });
      }
    });

    it('is read by a Data Package library, which casts every cell and follows every key', async () => {
      const local = descriptor();
      const resources = local.resources.map((resource) => ({
        ...resource,
        path: `${story.id}-${resource.path}`,
      }));
      const loaded = await Package.load({ ...local, resources }, { basePath: folder });
      expect(loaded.errors).toEqual([]);
      for (const table of storyTables(story, en)) {
        const rows = await loaded.getResource(table.id)?.read({ keyed: false, relations: true });
        expect(rows).toHaveLength(table.rows.length);
        rows?.forEach((row, index) => {
          table.columns.forEach(({ type }, column) => {
            if (type !== 'number' && type !== 'integer') return;
            const cell = cellText(table.rows[index]?.[column]);
            expect(row[column]).toBe(cell === '' ? null : cell);
          });
        });
      }
    });
  },
);

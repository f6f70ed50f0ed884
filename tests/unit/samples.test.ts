import { getFileInfo } from 'prettier';
import { expect, test } from 'vitest';
import { parse } from '../../src/lib/story/parse.ts';
import { forAll } from '../forAll.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';

test('README’s example and every other made-up story has no problem', () => {
  const files = [...sampleSeeds()].map(([name, text]) => ({ path: `seeds/${name}`, text }));
  forAll(files, ({ path, text }) => expect(parse(path, text).problems).toBeUndefined());
});

test('a story may be laid out and quoted as its writer likes', async () => {
  const { ignored } = await getFileInfo('seeds/exa-flood-2026-05.yaml', { ignorePath: '.prettierignore' });
  expect(ignored).toBe(true);
});

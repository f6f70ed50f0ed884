import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { publish } from '../../src/lib/server/publish.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { readVersions } from '../../src/lib/server/versions.ts';
import { dayOf, inTime, isVersionId, nextVersion } from '../../src/lib/story/version.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';

const ID = 'exa-flood-2026-05';
const SEED = `${ID}.yaml`;
const STORY = sampleSeeds().get(SEED) ?? '';
const CORRECTED = STORY.replaceAll('more than 300 homes', 'more than 310 homes').replace(
  'value: 300',
  'value: 310',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, SEED), text);
const version = (id: string, table = 'figures') => join(folder, 'versions', ID, id, `${table}.csv`);
const problems = () => readSeeds(folder).problems.map((each) => each.replaceAll(`${folder}/`, ''));
const publishOn = (day: string) =>
  publish(folder, day, ({ kinds: [kind] }) => Promise.resolve({ kind, why: 'We were wrong.' }));

it.each([
  [[], '2026-11-23', '2026-11-23'],
  [['2026-11-23'], '2026-11-25', '2026-11-25'],
  [['2026-11-23'], '2026-11-23', '2026-11-23-2'],
  [['2026-11-23', '2026-11-23-9'], '2026-11-23', '2026-11-23-10'],
  // An entry that was written late: what came later stays later.
  [['2026-11-23'], '2026-11-20', '2026-11-23-2'],
])('after %j, a change of %s makes the version %s', (before, day, next) => {
  expect(nextVersion(before, day)).toBe(next);
  expect(isVersionId(next)).toBe(true);
  expect(inTime([next, ...before]).at(-1)).toBe(next);
});

it('knows a version by its form', () => {
  const not = ['2026-11-23-1', '2026-11-23-0', '2026-11', 'figures.csv', '2026-11-23-02', '2026-11-23/'];
  expect(not.filter(isVersionId)).toEqual([]);
  expect(dayOf('2026-11-23-12')).toBe('2026-11-23');
});

test('each published state has its own files, which stay, and the next stands beside them', async () => {
  write(STORY);
  expect(await publishOn('2026-06-01')).toHaveLength(1);
  const [first] = readVersions(folder, ID);
  const before = readFileSync(version(first?.id ?? ''), 'utf8');
  expect(await publishOn('2026-06-01')).toEqual([]);

  write(CORRECTED);
  expect(await publishOn('2026-06-02')).toContain(
    `Wrote the version 2026-06-02 of ${ID}, which stays as it is.`,
  );
  const corrected = readFileSync(join(folder, SEED), 'utf8');
  write(corrected.replace('label: Homes flooded', 'label: Homes under water'));
  await publishOn('2026-06-02');
  expect(readVersions(folder, ID).map(({ id }) => id)).toEqual([first?.id, '2026-06-02', '2026-06-02-2']);
  expect(readFileSync(version(first?.id ?? ''), 'utf8')).toBe(before);
  expect(before).toContain('more than 300');
  expect(readFileSync(version('2026-06-02'), 'utf8')).toContain('more than 310');
  expect(readFileSync(version('2026-06-02-2'), 'utf8')).toContain('Homes under water');
  expect(problems()).toEqual([]);
});

test('no address of the site stands in a version, as the site may move', async () => {
  write(STORY);
  await publishOn('2026-06-01');
  const [first] = readVersions(folder, ID);
  expect(first?.files.figures).toMatch(/^id,label,.*,license,last_changed,change_count,row_hash\r\n/);
  expect(JSON.stringify(first?.files)).not.toContain('localhost');
});

test('a version that was altered, removed or added is refused, by the check and before the next is written', async () => {
  write(STORY);
  await publishOn('2026-06-01');
  const id = readVersions(folder, ID)[0]?.id ?? '';
  const text = readFileSync(version(id), 'utf8');

  writeFileSync(version(id), text.replace('300', '400'));
  expect(problems()).toEqual([expect.stringMatching(`^versions/${ID}/${id}/figures.csv\n.*another text`)]);
  await expect(publishOn('2026-06-02')).rejects.toThrow('another text than was published');
  rmSync(version(id));
  expect(problems()).toEqual([expect.stringMatching(`^versions/${ID}/${id}/figures.csv\n.*no such file`)]);
  rmSync(join(folder, 'versions'), { recursive: true });
  expect(problems()).toHaveLength(2);

  mkdirSync(join(version(id), '..'), { recursive: true });
  writeFileSync(version(id), text);
  mkdirSync(join(version('2026-07-01'), '..'));
  expect(problems().join('\n')).toContain(
    `versions/${ID}/2026-07-01\n  found    a version that published.json`,
  );
});

test('a newest version that isn’t what is told now is refused, which what is told decides, not bytes', async () => {
  write(STORY);
  await publishOn('2026-06-01');
  // Somebody merged what is told without its version.
  const record = join(folder, 'published.json');
  const published = readFileSync(record, 'utf8');
  write(CORRECTED);
  await publishOn('2026-06-02');
  const both = readFileSync(record, 'utf8');
  writeFileSync(record, both.replace(/,\n {4}"version 2026-06-02": .*/, ''));
  rmSync(join(version('2026-06-02'), '..'), { recursive: true });
  expect(problems()).toEqual([expect.stringMatching(/a newest version that isn’t what[^]*publish-values/)]);
  expect(await publishOn('2026-06-03')).toEqual([expect.stringContaining('Wrote the version 2026-06-02')]);
  expect(problems()).toEqual([]);

  // Days on which somebody looked tell readers nothing else.
  const upkeep = readFileSync(join(folder, SEED), 'utf8').replace(/retrieved: \S+/, 'retrieved: 2026-06-03');
  write(upkeep);
  expect(problems()).toEqual([]);
  expect(published).not.toBe(both);
});

test('a story that nobody published has no version and no problem', () => {
  write(STORY);
  expect(problems()).toEqual([]);
  expect(existsSync(join(folder, 'versions'))).toBe(false);
});

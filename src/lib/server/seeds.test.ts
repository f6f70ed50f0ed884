import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';

const TO_DO =
  '  to do    Add one file for each story, such as seeds/kyiv-strikes-2026-02.yaml; seeds/README.md says how.';
const small = /^```yaml\n(.*?)^```/ms.exec(readFileSync('tests/bad-seeds/README.md', 'utf8'))?.[1] ?? '';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of its own with these files. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const made = join(folder, name);
  mkdirSync(made);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(made, file), text);
  return made;
}

test('a folder that isn’t there is named, with what to do', () => {
  expect(readSeeds('no-such-folder')).toEqual({
    stories: [],
    problems: [`There is no folder no-such-folder/.\n${TO_DO}`],
  });
});

test.each([
  ['empty', {}],
  ['without-seeds', { 'README.md': '# Stories', '.hidden.yaml': 'title: 1', 'story.yml': 'title: 1' }],
])('a folder that is %s holds no story, and says so', (name, files) => {
  const path = folderWith(name, files);
  expect(readSeeds(path)).toEqual({
    stories: [],
    problems: [`The folder ${path}/ holds no story.\n${TO_DO}`],
  });
});

test('the newest story comes first, those of one day by their ids', () => {
  const on = (day: string) => small.replace('date: 2026-05-11 }', `date: ${day} }`);
  const path = folderWith('several', {
    'b.yaml': on('2026-05-11'),
    'a.yaml': on('2026-05-11'),
    'old.yaml': on('2025-12-31'),
    'new.yaml': on('2026-05-12'),
  });
  const { stories, problems } = readSeeds(path);
  expect(problems).toEqual([]);
  expect(stories.map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old']);
});

test('the problems of all files are named in one go, and good stories are read beside them', () => {
  const path = folderWith('mixed', {
    'a.yaml': small.replace('title: A', 'title: 1'),
    'b.yaml': small,
    'c.yaml': small.replace('checked: 2026-05-12', 'checked: never'),
  });
  const { stories, problems } = readSeeds(path);
  expect(stories.map(({ id }) => id)).toEqual(['b']);
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    `${path}/a.yaml:1:8  title`,
    `${path}/c.yaml:5:10  checked`,
  ]);
});

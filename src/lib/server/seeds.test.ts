import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';
import { whyUnread } from './whyUnread.ts';

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
    told: [],
    remarks: [],
    problems: [`There is no folder no-such-folder/.\n${TO_DO}`],
    tally: '1 problem',
  });
});

test('a file in the place of the folder is named, with what to do', () => {
  const path = folderWith('file', { seeds: '' });
  expect(readSeeds(`${path}/seeds`).problems).toEqual([`${path}/seeds is a file, and no folder.\n${TO_DO}`]);
});

test.each([
  ['empty', {}],
  ['without-seeds', { 'README.md': '# Stories', '.hidden.yaml': 'title: 1', 'story.yaml~': 'title: 1' }],
])('a folder that is %s holds no story, and says so', (name, files) => {
  const path = folderWith(name, files);
  expect(readSeeds(path)).toEqual({
    stories: [],
    told: [],
    remarks: [],
    problems: [`The folder ${path}/ holds no story.\n${TO_DO}`],
    tally: '1 problem',
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
  const { stories, problems, tally } = readSeeds(path);
  expect(tally).toBe('2 problems in 2 files');
  expect(stories.map(({ id }) => id)).toEqual(['b']);
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    `${path}/a.yaml:1:8  title`,
    `${path}/c.yaml:5:10  checked`,
  ]);
});

// Guards against stack traces, stories that are skipped without a word, and waiting for a pipe that nobody fills.
test('whatever could be taken for a story and is none is named, and the stories beside it are read', () => {
  const path = folderWith('odd', { 'good.yaml': small, 'b.yml': small, 'C.YAML': small, 'notes.txt': '' });
  const at = (name: string) => join(path, name);
  for (const name of ['folder.yaml', 'drafts', 'pictures']) mkdirSync(at(name));
  writeFileSync(at('drafts/story.yaml'), small);
  writeFileSync(at('pictures/river.png'), '');
  writeFileSync(at('huge.yaml'), Buffer.alloc(300_001, '#'));
  // macOS and Windows have no such names.
  const bytes = process.platform === 'linux';
  if (bytes)
    writeFileSync(
      Buffer.concat([Buffer.from(`${path}/m`), Buffer.from([0xf6]), Buffer.from('we.yaml')]),
      small,
    );
  symlinkSync('nowhere', at('dangling.yaml'));
  symlinkSync('loop.yaml', at('loop.yaml'));
  symlinkSync('/dev/zero', at('device.yaml'));
  symlinkSync('good.yaml', at('linked.yaml'));
  execFileSync('mkfifo', [at('pipe.yaml')]);

  const { stories, problems } = readSeeds(path);
  expect(stories.map(({ id }) => id)).toEqual(['good', 'linked']);
  const said = problems.map((problem) => problem.split('\n').map((line) => line.trim()));
  expect(said.map(([file = '', found, , todo]) => [file.slice(path.length + 1), found, todo])).toEqual([
    ['C.YAML', 'found    a name that doesn’t end in .yaml', 'to do    rename it to C.yaml'],
    ['b.yml', 'found    a name that doesn’t end in .yaml', 'to do    rename it to b.yaml'],
    ['dangling.yaml', 'found    a link that leads nowhere', 'to do    mend it, or move it away'],
    ['device.yaml', 'found    a pipe or a device', 'to do    move it away'],
    ['drafts', 'found    a folder with story.yaml in it', 'to do    move what is in it'],
    ['folder.yaml', 'found    a folder', 'to do    rename it, or move it away'],
    ['huge.yaml', 'found    301 kB', 'to do    make several stories of it'],
    ['loop.yaml', 'found    a link that leads back to itself', 'to do    mend it, or move it away'],
    ...(bytes ? [['m�we.yaml', 'found    a name with a letter that isn’t UTF-8', 'to do    rename it']] : []),
    ['pipe.yaml', 'found    a pipe or a device', 'to do    move it away'],
  ]);
});

test('of many problems the first are told, and how many more there are', () => {
  const names = Array.from({ length: 25 }, (_, index) => `x${index}: 1\n`).join('');
  const named = small.replace('\nevents:', `\n${names}\nevents:`);
  const { problems, tally } = readSeeds(folderWith('many', { 'a.yaml': named }));
  expect(problems).toHaveLength(21);
  expect(problems[0]).toMatch(/a\.yaml:52:1 {2}x0\n/);
  expect(problems[20]).toBe('… and 5 more.');
  expect(tally).toBe('25 problems in 1 file');
});

test.each([
  [Object.assign(new Error('EACCES: …'), { code: 'EACCES' }), 'something that you may not read'],
  [Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }), 'EIO: i/o error, read'],
  ['odd', 'something unreadable'],
])('a file that isn’t read because of %s is said to be %s', (error, reason) => {
  expect(whyUnread(error)).toBe(reason);
});

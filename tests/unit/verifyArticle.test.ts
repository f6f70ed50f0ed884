import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArticle } from '../../src/lib/article/article.ts';
import { verifyReports } from '../../src/lib/article/verifyReports.ts';
import { verifyArticle } from '../../src/lib/server/verifyArticle.ts';
import { forAll } from '../forAll.ts';
import { parse } from '../../src/lib/story/parse.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';

const text = readFileSync('tests/articles/harbour-storm.txt', 'utf8');
const seed = 'tests/articles/harbour-storm-2026-03.yaml';

/** A program’s start on a machine that does much else. */
const SLOWEST_MS = 300_000;

let folder = '';
let seeds = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
  seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  copyFileSync(seed, join(seeds, 'harbour-storm-2026-03.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const name = join(folder, 'article');
  writeFileSync(name, content);
  return name;
}

/** What is said of an article: whether all stands, and the lines that name something else, without their columns’ gaps. */
function said(article: string | Uint8Array, source?: string): readonly [boolean, ...string[]] {
  const verdict = verifyArticle(seeds, file(article), source);
  if ('problem' in verdict) return [false, verdict.problem];
  const lines = verdict.text.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));
  const table = lines.slice(lines.findIndex((line) => line.startsWith('figure')) + 1);
  return [verdict.ok, ...table.slice(0, table.indexOf('')).filter((line) => !line.endsWith('stands'))];
}

function problemOf(name: string, source?: string): string {
  const verdict = verifyArticle(seeds, name, source);
  return 'problem' in verdict ? verdict.problem : 'none';
}

/** In lines of at most 60 letters, each as full as it can be. */
function wrapped(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.pop() ?? '';
    const room = 60 - line.length - 1;
    const [start, end] = [word.slice(0, room - 1), word.slice(room - 1)];
    if (word.length <= room) lines.push(line === '' ? word : `${line} ${word}`);
    else if (/^\p{L}{3,}$/u.test(start) && /^\p{L}{3,}/u.test(end)) lines.push(`${line} ${start}-`, end);
    else lines.push(line, word);
  }
  return lines.join('\n');
}

const with_ = (from: string | RegExp, to: string) => text.replaceAll(from, to);

test('a source that says what the story says of it stands, and the number that the story leaves out is named', () => {
  expect(verifyArticle(seeds, 'tests/articles/harbour-storm.txt', undefined)).toEqual({
    ok: true,
    text: `harbour-storm-2026-03, source radio (Radio Exaport): 6 of 6 phrases stand.

figure      phrase                                paragraph  result
boats       record 32 fishing boats               2          stands
crates      approximately 450 crates              2          stands
houses      over 1,100 terraced houses            2          stands
households  60% of households                     2          stands
aid         requested $15 million in harbour aid  3          stands
closure     town's two-week closure               3          stands

Numbers of the text that no figure covers:

below −5 °C  paragraph 3  “fall below -5°C.”`,
  });
});

test.each([
  [
    'another number',
    with_('32 fishing', '33 fishing'),
    'boats | record 32 fishing boats | 2 | says another number: “sank a record 33 fishing boats”, 33',
  ],
  [
    'a digit before it',
    with_('record 32', 'record 132'),
    'boats | record 32 fishing boats | 2 | says another number: “sank a record 132 fishing boats”, 132',
  ],
  [
    'a number that only ends like it',
    with_('over 1,100', 'over 11,100'),
    'houses | over 1,100 terraced houses | 2 | says another number: “It left over 11,100 terraced houses”, more than 11,100',
  ],
  [
    'digits turned round',
    with_('$15', '$51'),
    'aid | requested $15 million in harbour aid | 3 | says another number: “said a requested $51 million in harbour aid”, $51 million',
  ],
  [
    'another scale',
    with_('$15 million', '$15 billion'),
    'aid | requested $15 million in harbour aid | 3 | says another number: “said a requested $15 billion in harbour aid”, $15 billion',
  ],
  [
    'another hedge',
    with_('approximately 450', 'exactly 450'),
    'crates | approximately 450 crates | 2 | says another hedge: “and tore exactly 450 crates”, 450, the story says about 450',
  ],
  [
    'a hedge before the phrase',
    with_('60% of', 'nearly 60% of'),
    'households | 60% of households | 2 | says another hedge: “to nearly 60% of households”, almost 60%, the story says 60%',
  ],
  [
    'a hedge after the phrase',
    with_('boats and', 'boats or more and'),
    'boats | record 32 fishing boats | 2 | says another hedge: “sank a record 32 fishing boats”, at least 32, the story says 32',
  ],
  [
    'a phrase that is gone',
    with_(' sank a record 32 fishing boats and', ''),
    'boats | record 32 fishing boats | – | not found',
  ],
  [
    'other words',
    with_('fishing boats', 'trawlers'),
    'boats | record 32 fishing boats | 2 | not found; nearest: “sank a record 32 trawlers and”',
  ],
  [
    'another paragraph',
    with_('Mayor Ann', '\n\nA word.\n\nMayor Ann'),
    'aid | requested $15 million in harbour aid | 4 | moved, the story says paragraph 3',
  ],
])('%s is told, and that alone', (_, article, line) => {
  expect(said(article)).toEqual([false, line]);
});

test.each([
  ['curly quotes', with_("'", '’')],
  ['no-break spaces', with_(/(\d) (\p{L})/gu, '$1\u00a0$2')],
  ['capitals', text.toUpperCase()],
  ['lines of a width, with words divided', text.split('\n\n').map(wrapped).join('\n\n')],
  ['Windows’ line ends and byte-order mark', `\uFEFF${with_('\n', '\r\n')}`],
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  [
    'a page',
    `<!doctype html><html><head><title>Storm</title><script>var a = "33 fishing boats"</script></head><body><nav><ul><li><a href="/">Record 31 fishing boats</a></li></ul></nav><main><article>${text
      .split('\n\n')
      .map((each) => `<p>${each.replace('32 fishing', '<b>32</b> fishing')}</p>`)
      .join('\n')}</article></main><footer>7 offices</footer></body></html>`,
  ],
])('nothing but the letters counts: %s', (_, article) => {
  expect(said(article)).toEqual([true]);
});

test('a phrase that stands twice stands where the story says, and is counted where it says no place', () => {
  const twice = text.replace('two-week closure of', "two-week closure, the town's two-week closure of");
  expect(said(twice)).toEqual([true, "closure | town's two-week closure | 3 | stands, 2 times"]);
  expect(said(`${text}\n\nA record 32 fishing boats, again.`)).toEqual([true]);
});

test('a language whose words nobody has listed is said, and its hedges are not judged', () => {
  const other = join(folder, 'finnish');
  mkdirSync(other);
  const finnish = readFileSync(seed, 'utf8')
    .replace('  radio:\n', '  radio:\n    language: fi\n')
    .replaceAll('over 1,100', 'yli 1 100')
    .replaceAll('$15 million', '$15 000 000')
    .replaceAll('two-week', '2-week');
  writeFileSync(join(other, 'harbour-storm-2026-03.yaml'), finnish);
  const article = with_('over 1,100', 'yli 1 100')
    .replace('$15 million', '$15 000 000')
    .replace('two-week', '2-week');
  const verdict = verifyArticle(other, file(article), undefined);
  expect('ok' in verdict && verdict.ok).toBe(true);
  expect('text' in verdict && verdict.text).toContain(
    'The words of “fi” are not read: only its digits are, and no hedge is compared.',
  );
});

describe('what is no article is said', () => {
  test.each([
    ['an empty file', '', 'article holds no words; save the article’s text into it.'],
    ['a page without words', '<!doctype html><p></p><script>1</script>', 'holds no words'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'isn’t text in UTF-8'],
    ['an old encoding', new Uint8Array([0x67, 0x72, 0xfc, 0x6e]), 'isn’t text in UTF-8'],
    ['5 MB', 'A sentence about 32 boats. '.repeat(200_000), 'holds 5400000 letters; save the article alone.'],
    [
      'another text',
      'Nothing happened.',
      'No phrase of any source stands in this text; name its source with --source.',
    ],
  ])('%s', (_, content, problem) => {
    expect(problemOf(file(content))).toContain(problem);
  });

  test.each([
    ['a file that isn’t there', 'no-such-file', undefined, 'no-such-file is nowhere; check its name.'],
    ['a folder', 'tests', undefined, 'tests is a folder; name a file in it.'],
    [
      'a source that isn’t there',
      'tests/articles/harbour-storm.txt',
      'rado',
      'No story has a source “rado”; did you mean radio?',
    ],
    [
      'a story’s source that isn’t there',
      'tests/articles/harbour-storm.txt',
      'kyiv/radio',
      'No story has a source “kyiv/radio”',
    ],
  ])('%s', (_, name, source, problem) => {
    expect(problemOf(name, source)).toContain(problem);
  });
});

test('every source of every story stands in a text of its phrases', () => {
  const samples = [...sampleSeeds()].flatMap(([name, yaml]) => parse(`seeds/${name}`, yaml).story ?? []);
  const sources = [...readSeeds('seeds').stories, ...samples].flatMap((story) =>
    story.sources.map((source) => ({ id: `${story.id}/${source.id}`, story, source })),
  );
  forAll(sources, ({ story, source }) => {
    const reports = story.figures
      .flatMap((figure) => figure.reports)
      .filter((each) => each.source.id === source.id);
    const last = Math.max(1, ...reports.map(({ paragraph = 1 }) => paragraph));
    const article = Array.from({ length: last }, (_, index) =>
      [
        'Words',
        ...reports.flatMap(({ paragraph = 1, phrase }) => (paragraph === index + 1 ? phrase : [])),
      ].join(' | '),
    ).join('\n\n');
    const verified = verifyReports(story, source.id, toArticle(article, source.language));
    expect(verified.reports.filter(({ result }) => result !== 'stands')).toEqual([]);
  });
});

test(
  'the command reads standard input, and its exit code says that something doesn’t stand',
  () => {
    const done = spawnSync(process.execPath, ['scripts/verify.js', '-', '--source', 'radio'], {
      input: with_('$15', '$51'),
      encoding: 'utf8',
      env: { ...process.env, SEEDS_DIR: seeds },
    });
    expect([done.status, done.stderr]).toEqual([1, '']);
    expect(done.stdout).toContain('5 of 6 phrases stand');
  },
  SLOWEST_MS,
);

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArticle } from '../../src/lib/article/article.ts';
import { draftSeed } from '../../src/lib/article/draftSeed.ts';
import { findNumbers } from '../../src/lib/article/findNumbers.ts';
import { verifyReports } from '../../src/lib/article/verifyReports.ts';
import { draftArticle, type Wishes } from '../../src/lib/server/draftArticle.ts';
import { parse } from '../../src/lib/story/parse.ts';
import { forAll } from '../forAll.ts';

const TODAY = '2026-11-28';
/** A program’s start on a machine that does much else. */
const SLOWEST_MS = 300_000;

/** The made-up texts, each with the numbers that a reader takes from it: paragraph, value (both ends of a range with ..), hedge. */
const articles = readdirSync('tests/articles')
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => {
    const id = name.replace('.tsv', '');
    const text = readFileSync(`tests/articles/${id}.txt`, 'utf8');
    const language = /^(?:uk|de)(?=-)/.exec(id)?.[0] ?? 'en';
    const expected = readFileSync(`tests/articles/${name}`, 'utf8').trimEnd().split('\n');
    return { id, article: toArticle(text, language), language, expected };
  });

const found = articles.map(({ id, article, expected }) => ({
  id,
  expected,
  numbers: findNumbers(article, 2026).found.map(({ paragraph, number }) =>
    [paragraph, [number.value ?? '?'].flat().join('..'), number.qualifier].join('\t'),
  ),
}));

/** What is read otherwise than a reader takes it: nobody could tell from the words next to the number. */
const MISREAD = [
  // A fall that is said after its number, or before another one.
  'power: 1 -31 exact → 1 31 exact',
  'power: 1 -0.2 exact → 1 0.2 exact',
  // An Indonesian number in an English text.
  'quake: 2 1644 exact → 2 1.644 exact',
  'quake: 2 1644 exact → 2 1.644 exact',
];

test('every number of a text is found with its hedge, and nothing else, but for what is listed', () => {
  const misread = found.flatMap(({ id, numbers, expected }) =>
    Array.from({ length: Math.max(numbers.length, expected.length) }, (_, index) => [
      expected[index],
      numbers[index],
    ])
      .filter(([right, read]) => right !== read)
      .map(([right = 'none', read = 'none']) => `${id}: ${right} → ${read}`.replaceAll('\t', ' ')),
  );
  expect(misread).toEqual(MISREAD);
  expect(MISREAD.length / found.flatMap(({ expected }) => expected).length).toBeLessThan(0.03);
});

/** A draft of an article, as a story. */
function drafted({ id, article, language }: (typeof articles)[number]) {
  const about = { publisher: 'The Courier', published: '2026-08-07', language };
  const text = draftSeed(`seeds/${id}.yaml`, article, about, TODAY);
  const { story, problems } = parse(`seeds/${id}.yaml`, text);
  if (story === undefined) throw new Error(JSON.stringify(problems));
  return { text, story };
}

test('every draft is a story that the check accepts, and has a figure for each number that the text says', () => {
  forAll(articles, (each) => {
    const { story } = drafted(each);
    const values = new Set(story.figures.flatMap(({ reports }) => reports.map(({ value }) => String(value))));
    const read = findNumbers(each.article, 2026).found.map(({ number }) => String(number.value));
    expect(read.filter((value) => !values.has(value))).toEqual([]);
  });
});

test('every phrase of a draft is a few words, and stands in the article with its number and hedge', () => {
  forAll(articles, (each) => {
    const { story } = drafted(each);
    const { reports } = verifyReports(story, 'the-courier', each.article);
    expect(reports.filter(({ result }) => result !== 'stands')).toEqual([]);
    expect(reports.filter(({ report }) => report.phrase.split(/\s+/).length > 8)).toEqual([]);
  });
});

test('no sentence of the article gets into its draft', () => {
  forAll(articles, (each) => {
    const { text } = drafted(each);
    const sentences = each.article.paragraphs.flatMap((paragraph) => paragraph.text.split(/(?<=[.!?])\s+/));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 8 && text.includes(sentence))).toEqual(
      [],
    );
  });
});

test('a draft says what its article says of each number, and leaves the rest to be decided', () => {
  const text =
    'Fire chief Ann Example, 54, said on 3 March that approximately 450 homes had no water. She had requested $15 million.\n\nTurnout rose 4.7 percentage points.';
  const about = {
    publisher: 'The Courier',
    url: 'https://courier.example/1',
    published: '2026-03-04',
    language: 'en',
  };
  const draft = draftSeed('seeds/exa.yaml', toArticle(text, 'en'), about, TODAY);
  expect(draft.slice(draft.indexOf('\nfigures:') + 1)).toBe(`figures:
  # decide: label, where, when
  # decide: when: its sentence names 2026-03-03
  homes:
    label: Homes
    unit:
      one: home
      other: homes
    where:
      name: Somewhere
    when: 2026-03-03
    claim: reported
    reports:
      - source: the-courier
        value: 450
        qualifier: about
        saidBy: Fire chief Ann Example
        phrase: approximately 450 homes
        paragraph: 1

  # decide: label, where, when
  # decide: whether Fire chief Ann Example said it; the name stands in a sentence before
  us-dollar:
    label: US dollar
    unit: USD
    where:
      name: Somewhere
    when: 2026-03-04
    claim: requested
    reports:
      - source: the-courier
        value: 15000000
        qualifier: exact
        phrase: $15 million
        paragraph: 1

  # decide: label, where, when
  # decide: of, against or per what
  percentage-point:
    label: Percentage point
    unit: percentage-point
    against: the time before
    where:
      name: Somewhere
    when: 2026-03-04
    claim: reported
    reports:
      - source: the-courier
        value: 4.7
        qualifier: exact
        phrase: rose 4.7 percentage points
        paragraph: 2

# decide: charts; README lists their kinds
charts:
  reports:
    kind: reports
    title: A title that says what the chart shows
    subtitle: Measure, place and time
    figure: homes

# Left out:
# paragraph 1, age: Example, 54,
# paragraph 1, date: 3 March
`);
});

describe('npm run draft', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    mkdirSync(join(folder, 'seeds'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const draft = (file: string, wishes: Wishes, ask?: (question: string, likely: string) => Promise<string>) =>
    draftArticle(join(folder, 'seeds'), file, wishes, TODAY, ask);
  const read = (id: string) => readFileSync(join(folder, 'seeds', `${id}.yaml`), 'utf8');

  test('prints what it found and what it left out', async () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'On 3 May the F-16 cost about €2.3m, the ministry said.');
    expect(await draft(file, { id: 'exa-1', publisher: 'A' })).toEqual({
      text: `paragraph  number              phrase       claim     time        said by (? in a sentence before)
1          about €2.3 million  about €2.3m  reported  2026-05-03  the ministry

Left out:

1  date  3 May
1  name  F-16 cost

Wrote ${folder}/seeds/exa-1.yaml: decide what its comments leave open.`,
    });
  });

  test('reads a page, and what it says of itself', async () => {
    const file = join(folder, 'a.html');
    const head =
      '<meta property="og:site_name" content="Exa Gazette"><meta property="article:published_time" content="2026-05-04T10:00:00Z">';
    const body =
      '<p>Близько 450 будинків без світла, повідомили у місті.</p><p>Ще щонайменше 12 людей поранені.</p>';
    writeFileSync(
      file,
      `<!doctype html><html lang="uk"><head>${head}</head><body><nav>33</nav><article>${body}</article></body></html>`,
    );
    await draft(file, { id: 'exa-2', url: 'https://gazette.example/1' });
    expect(read('exa-2')).toMatch(
      /publisher: Exa Gazette\n *url: https:\/\/gazette.example\/1\n *published: 2026-05-04\n.*\n *language: uk/,
    );
  });

  test('takes from a text what language it is in', async () => {
    for (const { id, language } of articles) {
      await draft(`tests/articles/${id}.txt`, { id: `guess-${id}` });
      expect(read(`guess-${id}`)).toContain(`language: ${language}\n`);
    }
  });

  test('asks for what nobody has said, where there is somebody to ask', async () => {
    const questions: string[] = [];
    await draft('tests/articles/en-budget.txt', { publisher: 'The Courier' }, (question, likely) => {
      questions.push(`${question} [${likely}]`);
      return Promise.resolve(question.startsWith('Id') ? 'exa-3' : '');
    });
    expect(questions).toEqual([
      `Published on (YYYY-MM-DD) [${TODAY}]`,
      'Id of the story, such as exa-flood-2026-05 []',
      'Address of the page []',
    ]);
    expect(read('exa-3')).toContain('kind: document');
  });

  test('prints the numbers as CSV, and writes nothing', async () => {
    const before = readdirSync(join(folder, 'seeds'));
    const drafted = await draft('tests/articles/en-budget.txt', { csv: true });
    const lines = 'text' in drafted ? drafted.text.split('\r\n') : [];
    expect([lines[0], lines[4], lines[11], readdirSync(join(folder, 'seeds'))]).toEqual([
      'paragraph,value,value_to,qualifier,unit,counted,phrase,said_by,claim,time',
      '1,28000000000,,about,EGP,,roughly E£28bn,,allocated,',
      '3,1,1.5,range,percent,,Growth of 1 to 1.5 percent,,forecast,',
      before,
    ]);
  });

  test.each([
    [
      'a story that is there',
      'tests/articles/en-budget.txt',
      { id: 'exa-0' },
      'exa-0.yaml is there already, and a draft replaces nothing.',
    ],
    [
      'no id',
      'tests/articles/en-budget.txt',
      {},
      'A story needs an id of lower-case letters, digits and hyphens: --id exa-flood-2026-05.',
    ],
    ['an id that leads elsewhere', 'tests/articles/en-budget.txt', { id: '../exa' }, 'A story needs an id'],
    [
      'a day that is none',
      'tests/articles/en-budget.txt',
      { id: 'x', published: '2026-02-30' },
      '“2026-02-30” is no day; write it as 2026-11-28.',
    ],
    [
      'an address that is none',
      'tests/articles/en-budget.txt',
      { id: 'x', url: 'courier' },
      'an http or https address',
    ],
    ['a folder', 'tests/profiles', { id: 'x' }, 'tests/profiles is a folder'],
  ])('writes nothing for %s', async (_, file, wishes, problem) => {
    writeFileSync(join(folder, 'seeds', 'exa-0.yaml'), 'mine');
    const drafted = await draft(file, wishes);
    expect('problem' in drafted && drafted.problem).toContain(problem);
    expect(read('exa-0')).toBe('mine');
    expect(readdirSync(join(folder, 'seeds'))).not.toContain('x.yaml');
  });

  test(
    'reads standard input, and its exit code says whether there is a draft',
    () => {
      const done = spawnSync(process.execPath, ['scripts/draft.js', '-', '--id', 'exa-9'], {
        input: 'The storm sank 32 boats.',
        encoding: 'utf8',
        env: { ...process.env, SEEDS_DIR: join(folder, 'seeds') },
      });
      expect([done.status, done.stderr]).toEqual([0, '']);
      expect(read('exa-9')).toContain('phrase: 32 boats');
    },
    SLOWEST_MS,
  );

  test('says that a text without a number makes no draft', async () => {
    const file = join(folder, 'none.txt');
    writeFileSync(file, 'Nothing happened.');
    expect(await draft(file, { id: 'none' })).toEqual({
      problem: 'The article has no number that a figure could be drafted of.',
    });
  });
});

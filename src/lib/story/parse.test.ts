import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { z } from 'zod';
import { readSeeds } from '../server/seeds.ts';
import { parse } from './parse.ts';
import { problemText } from './problem.ts';

const BAD_SEEDS = 'tests/bad-seeds';

/** What stands in a Markdown file between ```yaml, or another language's name, and ```. */
function examplesIn(file: string, language = 'yaml'): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

function messages(file: string, text: string): string {
  return (parse(file, text).problems ?? []).map(problemText).join('\n\n');
}

describe('a wrong story is refused with these words', () => {
  const cases = readdirSync(BAD_SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(cases)('%s', (name) => {
    const { stories, problems } = readSeeds(`${BAD_SEEDS}/${name}`);
    expect(`${problems.join('\n\n')}\n`).toBe(readFileSync(`${BAD_SEEDS}/${name}/expected.txt`, 'utf8'));
    expect(stories).toEqual([]);
  });
});

describe('every story of seeds/ is read without a problem', () => {
  const files = readdirSync('seeds').filter((name) => name.endsWith('.yaml'));

  test.each(files)('%s', (name) => {
    const { story, problems } = parse(`seeds/${name}`, readFileSync(`seeds/${name}`, 'utf8'));
    expect(problems?.map(problemText)).toBeUndefined();
    expect(`${story?.id ?? ''}.yaml`).toBe(name);
  });
});

test.each(['seeds/README.md', `${BAD_SEEDS}/README.md`])('the story in %s is one', (file) => {
  const examples = examplesIn(file);
  expect(examples).toHaveLength(1);
  expect(examples.map((text) => messages('seeds/example.yaml', text))).toEqual(['']);
});

describe('each piece that seeds/README.md shows fits into its story', () => {
  const [story = ''] = examplesIn('seeds/README.md');
  const pieces = examplesIn('seeds/README.md', 'yml');
  const named = pieces.map((piece) => [piece.split('\n').slice(0, 2).join(' '), piece] as const);

  test('there are some', () => {
    expect(pieces.length).toBeGreaterThan(10);
  });

  test.each(named)('%s …', (_, piece) => {
    const whole = z.record(z.string(), z.unknown()).parse(parseYaml(story));
    const parts = z.record(z.string(), z.unknown()).parse(parseYaml(piece));
    for (const [part, added] of Object.entries(parts))
      whole[part] = Array.isArray(added) ? added : Object.assign({}, whole[part], added);
    expect(messages('seeds/exa-flood-2026-05.yaml', stringify(whole))).toBe('');
  });
});

test('the problem that seeds/README.md shows is the one that its story would have', () => {
  const [story = ''] = examplesIn('seeds/README.md');
  const [shown] = examplesIn('seeds/README.md', 'text');
  const slip = story.replace('qualifier: more-than', 'qualifier: more-then');
  expect(`${messages('seeds/exa-flood-2026-05.yaml', slip)}\n`).toBe(shown);
});

describe('a small story', () => {
  const [text = ''] = examplesIn(`${BAD_SEEDS}/README.md`);

  test('becomes a story in which every reference is followed and every text is filled', () => {
    const { story } = parse('seeds/exa-flood-2026-05.yaml', text);
    expect(story).toMatchObject({
      id: 'exa-flood-2026-05',
      title: 'A river left its bed',
      dateline: { place: 'Exampleton', date: '2026-05-11' },
      summary: ['The Exa flooded more than 300 homes.'],
      language: 'en',
      article: { id: 'courier', language: 'en' },
      key: [
        { id: 'homes-flooded', value: 300, qualifier: 'more-than', unit: { one: 'home', other: 'homes' } },
      ],
      terms: [],
      derived: [],
      events: [{ id: 'flood', main: false, source: { publisher: 'The Courier' } }],
      charts: [
        { id: 'flooded', title: 'The river took more than 300 homes', figures: [{ id: 'homes-flooded' }] },
      ],
    });
    expect(story?.figures.map(({ id, value, headline }) => [id, value, headline.id])).toEqual([
      ['homes-flooded', 300, 'homes-flooded-1'],
      ['homes-without-power', 60, 'homes-without-power-1'],
      ['homes-to-rebuild', [40, 50], 'homes-to-rebuild-1'],
    ]);
  });

  test.each([
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${text}`],
    ['without a line end', text.trimEnd()],
  ])('is the same story %s', (_, variant) => {
    const file = 'seeds/exa-flood-2026-05.yaml';
    expect(parse(file, variant)).toEqual(parse(file, text));
  });

  test('may be read on the day of its publication', () => {
    const same = text.replace('retrieved: 2026-05-12', 'retrieved: 2026-05-11');
    expect(messages('seeds/exa.yaml', same)).toBe('');
  });

  test('is found wrong at the same place with Windows line ends', () => {
    const wrong = text.replace('value: 300', 'value: 310');
    const file = 'seeds/exa-flood-2026-05.yaml';
    expect(messages(file, wrong)).toMatch(/^seeds\/exa-flood-2026-05\.yaml:27:17 {2}figures › homes-flooded/);
    expect(messages(file, wrong.replaceAll('\n', '\r\n'))).toBe(messages(file, wrong));
  });
});

describe('an ordinary story is taken as it is', () => {
  const [text = ''] = examplesIn(`${BAD_SEEDS}/README.md`);

  test.each([
    ['publisher: The Courier', 'publisher: BBC'],
    ['publisher: The Courier', 'publisher: 20 Minutes'],
    ['{ one: home, other: homes }', '{ one: 155 mm shell, other: 155 mm shells }'],
    ['{ one: home, other: homes }', '{ one: home, other: homes } # flats, too'],
    ['publisher: The Courier', 'publisher: "The Courier # 1" # as it calls itself'],
    ['claim: reported', 'claim: reported # by the Courier'],
    ['url: https://courier.example/flood', 'url: https://courier.example/flood#top # as of noon'],
    ['value: 60', 'value: 60.0 # of a hundred'],
    ['title: A river left its bed', 'title: >-\n  A river\n  left its bed'],
    ['title: A river left its bed', '"title": "A river\n  left its bed"'],
    ['title: A river left its bed', 'title: The R&D park * where the river! left its bed'],
    ['phrase: more than 300 homes', 'phrase: more than 300 homes#'],
    [
      'value: 300\n        qualifier: more-than\n        phrase: more than 300',
      'value: 36214310734521\n        qualifier: more-than\n        phrase: more than 36,214,310,734,521',
    ],
  ])('%s → %s', (part, other) => {
    const story = text.replace(part, other);
    expect(story).not.toBe(text);
    expect(messages('seeds/exa.yaml', story)).toBe('');
  });
});

test.each([
  ['exa.yaml', 'exa'],
  ['seeds/exa-flood-2026-05.yaml', 'exa-flood-2026-05'],
  ['a/folder/2026.yaml', '2026'],
])('the story of the file %s has the id %s', (file, id) => {
  const [text = ''] = examplesIn(`${BAD_SEEDS}/README.md`);
  expect(parse(file, text).story?.id).toBe(id);
});

describe('what the words of a source mean', () => {
  const [text = ''] = examplesIn(`${BAD_SEEDS}/README.md`);
  const read = (report: string) => {
    const lines = 'value: 300\n        qualifier: more-than\n        phrase: more than 300 homes';
    const { problems = [], remarks = [] } = parse('seeds/x.yaml', text.replace(lines, report));
    return [...problems, ...remarks].map(({ path, found }) => `${path}: ${found}`);
  };
  const at = 'figures › homes-flooded › reports › 1';

  test.each([
    [
      'is declared where they can’t be read',
      'value: 24\n        qualifier: at-least\n        phrase: dozens of homes\n        reads: at least two dozen',
      [],
    ],
    [
      'has to be declared there',
      'value: 24\n        qualifier: at-least\n        phrase: dozens of homes',
      [`${at} › phrase: “dozens of homes”, which holds a quantity that nobody counted`],
    ],
    [
      'isn’t declared where they say so',
      'value: 300\n        qualifier: exact\n        phrase: 300 homes\n        reads: exactly 300',
      [`${at} › reads: a reading of “300 homes”, whose words say so themselves`],
    ],
    [
      'can’t be declared to drop a hedge',
      'value: 300\n        qualifier: exact\n        phrase: about 300 homes\n        reads: exactly 300',
      [`${at} › phrase: qualifier exact for “about 300 homes”`],
    ],
    [
      'is a fall, or declared as its size',
      'value: 12\n        qualifier: exact\n        phrase: fell by 12 homes\n        reads: a fall of 12',
      [],
    ],
    [
      'is remarked on where a word isn’t known',
      'value: 300\n        qualifier: more-than\n        phrase: north of 300 homes',
      [`${at} › phrase: not recognised: “north of”`],
    ],
  ])('%s', (_, report, said) => {
    expect(read(report)).toEqual(said);
  });
});

// Each of these once ended in an exception without a file and a line, or could.
test.each(['', '# only a comment', '- a list', '42', 'null', 'title: *nothing', '{', '"', '\t', '%'])(
  'the file %j, which is no story, is refused with a place',
  (text) => {
    expect(messages('seeds/x.yaml', text)).toMatch(/^seeds\/x\.yaml:\d+:\d+/);
  },
);

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { publish, type Question, type Reason } from '../../src/lib/server/publish.ts';
import { readSeeds } from '../../src/lib/server/seeds.ts';
import { sampleSeeds } from '../samples/sampleSeeds.ts';

/*
 * Guards against the changes of a published story that once passed without a word: all that a reader was told stays, or
 * says why it doesn't.
 */

const ID = 'exa-flood-2026-05';
const SEED = `${ID}.yaml`;
const TODAY = '2026-06-01';
const STORY = `${sampleSeeds().get(SEED) ?? ''}
changes:
  - figure: homes-flooded
    kind: correction
    was: more than 290
    now: more than 300
    why: The mayor corrected herself.
    when: 2026-05-20
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, SEED), text);
const seed = () => readFileSync(join(folder, SEED), 'utf8');
const record = () => readFileSync(join(folder, 'published.json'), 'utf8');
const problems = (today = TODAY) =>
  readSeeds(folder, { today }).problems.map((each) => each.replaceAll(`${folder}/`, ''));

/** Publishes with the first kind that fits each difference, and says what was asked. */
async function publishAs(answer: Partial<Reason> = {}, today = TODAY): Promise<readonly Question[]> {
  const asked: Question[] = [];
  await publish(folder, today, (question) => {
    asked.push(question);
    return Promise.resolve({ kind: question.kinds[0], why: 'We were wrong.', ...answer });
  });
  return asked;
}

/** The story with one text in it changed. */
function edited(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The story has no ${String(from)}`);
  return changed;
}

const GAZETTE = /( {6}- source: gazette\n {8}value: 340\n)/;
const NARROWER = / {6}- source: gazette\n {8}value: 120\n[^]*?old town }\n/;

/** Each with what readers are told of it: which thing, what was, what is. */
const CHANGES: readonly (readonly [
  string,
  (text: string) => string,
  ...(readonly [string, string | undefined, string | undefined])[],
])[] = [
  [
    'a number',
    (text) => edited(edited(text, 'value: 300', 'value: 310'), 'than 300 homes', 'than 310 homes'),
    ['figure homes-flooded', 'more than 300', 'more than 310'],
  ],
  [
    'what is counted',
    (text) => edited(text, '{ one: home, other: homes }', '{ one: hut, other: huts }'),
    ['figure homes-flooded', 'home', 'hut'],
  ],
  [
    'a label',
    (text) => edited(text, 'label: Homes flooded', 'label: Homes lost'),
    ['figure homes-flooded', 'Homes flooded', 'Homes lost'],
  ],
  [
    'what a share is of',
    (text) => edited(text, 'of: Exampleton’s homes', 'of: all homes'),
    ['figure homes-without-power', 'Exampleton’s homes', 'all homes'],
  ],
  [
    'a kind of claim',
    (text) => edited(text, /(text: morning[^]*?claim: )reported/, '$1estimated'),
    ['figure homes-without-power', 'almost 60%', 'almost an estimated 60%'],
  ],
  [
    'who said it',
    (text) => edited(text, 'saidBy: Ann Example, mayor', 'saidBy: Bob'),
    ['figure homes-flooded', 'Ann Example, mayor', 'Bob'],
  ],
  [
    'where it was said',
    (text) => edited(text, '- source: courier', '- source: gazette'),
    ['figure homes-flooded', 'courier', 'gazette'],
  ],
  [
    'in which words',
    (text) => edited(text, 'more than 300 homes', 'over 300 homes'),
    ['figure homes-flooded', 'more than 300 homes', 'over 300 homes'],
  ],
  [
    'an address',
    (text) => edited(text, 'news/1234', 'news/1235'),
    ['source gazette', 'https://gazette.example/news/1234', 'https://gazette.example/news/1235'],
  ],
  [
    'an outlet',
    (text) => edited(text, 'publisher: The Gazette', 'publisher: The Herald'),
    ['source gazette', 'The Gazette', 'The Herald'],
  ],
  [
    'a day of publication',
    (text) => edited(text, 'published: 2026-05-11', 'published: 2026-05-10'),
    ['source courier', '2026-05-11', '2026-05-10'],
  ],
  [
    'a place',
    (text) => edited(text, '{ name: Exampleton }', '{ name: Elsewhere, code: RU }'),
    ['figure homes-flooded', 'Exampleton', 'Elsewhere'],
  ],
  [
    'a night',
    (text) =>
      edited(
        text,
        /start: 2026-05-10, end: 2026-05-11, text: night of 10–11/,
        'start: 2026-05-09, end: 2026-05-10, text: night of 9–10',
      ),
    ['figure homes-flooded', 'night of 10–11 May 2026', 'night of 9–10 May 2026'],
  ],
  [
    'the words after a number',
    (text) => edited(text, 'under water after', 'lost in'),
    ['figure homes-flooded', 'under water after one night', 'lost in one night'],
  ],
  [
    'another report’s number',
    (text) => edited(edited(text, 'value: 340', 'value: 240'), 'some 340 houses', 'some 240 houses'),
    ['report homes-flooded-2', 'about 340', 'about 240'],
  ],
  [
    'another report’s hedge',
    (text) => edited(edited(text, 'some 340', 'at most 340'), /qualifier: about/, 'qualifier: up-to'),
    ['report homes-flooded-2', 'about 340', 'at most 340'],
  ],
  [
    'another report that goes',
    (text) => edited(text, NARROWER, ''),
    ['report homes-flooded-3', '120', undefined],
  ],
  [
    'another report that comes',
    (text) => edited(text, NARROWER, (text.match(NARROWER)?.[0] ?? '').repeat(2)),
    ['report homes-flooded-4', undefined, '120'],
  ],
  [
    'a base that comes',
    (text) => edited(text, GAZETTE, '$1        base: { relation: wider, of: houses }\n'),
    ['report homes-flooded-2', 'nothing', 'houses'],
  ],
  [
    'a base that goes',
    (text) => edited(text, / +base: .*\n/, ''),
    ['report homes-flooded-3', 'homes in the old town', 'nothing'],
  ],
  [
    'reports that change places',
    (text) =>
      edited(
        text,
        /( {6}- source: gazette\n {8}value: 340[^]*?houses\n)( {6}- source: gazette\n[^]*?old town }\n)/,
        '$2$1',
      ),
    ['report homes-flooded-2', 'about 340', '120'],
    ['report homes-flooded-3', '120', 'about 340'],
  ],
  [
    'a comparison',
    (text) => edited(text, 'the most since 1953', 'the most ever'),
    ['figure homes-flooded', 'called the most since 1953', 'called the most ever'],
  ],
  [
    'a note',
    (text) => edited(text, 'claim: reported\n', 'claim: reported\n    note: Cellars count.\n'),
    ['figure homes-flooded', 'nothing', 'Cellars count.'],
  ],
  [
    'a title',
    (text) => edited(text, 'Most of the town woke', 'All of the town woke'),
    [
      'chart power',
      'Most of the town woke up without electricity',
      'All of the town woke up without electricity',
    ],
  ],
  [
    'a title that names a number',
    (text) => edited(text, 'took {homes-flooded}', 'carried off {homes-flooded}'),
    [
      'chart flooded',
      'The river took more than 300 homes in one night',
      'The river carried off more than 300 homes in one night',
    ],
  ],
  [
    'the story’s headline',
    (text) => edited(text, 'title: A river left', 'title: Rivers left'),
    [
      `story ${ID}`,
      'A river left its bed, and most of a town its power',
      'Rivers left its bed, and most of a town its power',
    ],
  ],
  [
    'an event’s day',
    (text) => edited(text, /(overnight\n {4}start: )2026-05-10/, '$12026-05-09'),
    ['event flood', '2026-05-10', '2026-05-09'],
  ],
  [
    'an event that goes',
    (text) => edited(text, /\nevents:[^]*?main: true\n/, ''),
    ['event flood', 'The Exa floods Exampleton overnight', undefined],
  ],
  ['what a chart draws', (text) => edited(text, 'per: 10', 'per: 5'), ['chart flooded', '10', '5']],
  [
    'a new figure',
    (text) =>
      edited(
        text,
        '\nevents:',
        `\n  lost:${(/ {2}homes-without-power:([^]*?)\nevents/.exec(text)?.[1] ?? '').replace('label: Homes without', 'label: Huts without')}\nevents:`,
      ),
    ['figure lost', undefined, 'almost 60%'],
  ],
];

describe.each(CHANGES.map(([name, change, ...told]) => ({ name, change, told })))(
  '$name',
  ({ change, told }) => {
    it('is refused until the story says why, and then stands', async () => {
      write(STORY);
      expect(await publishAs()).toEqual([]);
      expect(problems()).toEqual([]);
      write(change(STORY));
      expect(problems()).toHaveLength(told.length);
      for (const each of problems()) {
        expect(each).toMatch(/^exa-flood-2026-05\.yaml:\d+:\d+\b/);
        expect(each).toContain('no entry in changes that says why');
      }
      const asked = await publishAs();
      expect(asked.map(({ of, id, was, now }) => [`${of} ${id}`, was, now])).toEqual(told);
      expect(problems()).toEqual([]);
      expect(seed().match(/why: We were wrong\./g)).toHaveLength(told.length);
      expect(await publishAs()).toEqual([]);
    });
  },
);

/** What no entry explains. */
test.each([
  [
    'a chart is renamed',
    (text: string) => edited(text, '  power:', '  current:'),
    'no chart power, but it was published',
  ],
  [
    'a chart goes',
    (text: string) => edited(text, /\n {2}power:\n[^]*?power\]\n/, '\n'),
    'no chart power, but it was published',
  ],
  [
    'what was said of a change is another',
    (text: string) => edited(text, 'more than 290', 'more than 280'),
    'an entry that reads otherwise than it was published, or is gone',
  ],
  [
    'a reason is another',
    (text: string) => edited(text, 'corrected herself', 'was wrong'),
    'an entry that reads otherwise than it was published, or is gone',
  ],
  [
    'an entry goes',
    (text: string) => edited(text, /\nchanges:[^]*$/, '\n'),
    'an entry that reads otherwise than it was published, or is gone',
  ],
  [
    'an entry explains nothing',
    (text: string) =>
      `${text}  - { figure: homes-flooded, kind: update, was: '300', now: '320', why: So., when: 2026-05-21 }\n`,
    'an entry that explains nothing that was changed since the story was published',
  ],
])('%s, and nothing is published', async (_, change, found) => {
  write(STORY);
  await publishAs();
  const before = record();
  write(change(STORY));
  expect(problems().join()).toContain(`found    ${found}`);
  await expect(publishAs()).rejects.toThrow(found);
  expect([record(), seed()]).toEqual([before, change(STORY)]);
});

test('a story that is gone is missed, and not forgotten', async () => {
  write(STORY);
  writeFileSync(join(folder, 'other.yaml'), STORY);
  await publishAs();
  rmSync(join(folder, SEED));
  const said = `${SEED}\n  found    no such file, but its numbers were published`;
  expect(problems().join()).toContain(said);
  await expect(publishAs()).rejects.toThrow('no such file, but its numbers were published');
});

test('what changes to and fro is recorded each time', async () => {
  const number = (text: string, value: number) =>
    edited(text, /value: 3\d0([^]*?)than 3\d0 homes/, `value: ${value}$1than ${value} homes`);
  write(number(STORY, 310));
  await publishAs();
  for (const value of [320, 310, 320]) {
    write(number(seed(), value));
    expect(problems()).toHaveLength(1);
    await publishAs();
    expect(problems()).toEqual([]);
  }
  expect(seed().match(/now: more than 3[12]0/g)).toEqual([
    'now: more than 320',
    'now: more than 310',
    'now: more than 320',
  ]);
});

test('a change that was explained by hand is remembered without a question', async () => {
  write(STORY);
  await publishAs();
  write(`${edited(STORY, 'label: Homes flooded', 'label: Homes lost')}  - figure: homes-flooded
    kind: clarification
    was: Homes flooded
    now: Homes lost
    why: They were.
    when: 2026-05-21
`);
  expect(problems().join()).toContain('changes that published.json doesn’t have yet');
  expect(await publishAs()).toEqual([]);
  expect(problems()).toEqual([]);
});

test.each([
  ['later than today', '2026-06-02', '2026-06-02, which is still to come'],
  ['earlier than the last', '2026-05-19', '2026-05-19, after one of 2026-05-20'],
])('no change is of a day %s', (_, when, found) => {
  write(
    `${STORY}  - { figure: homes-flooded, kind: update, was: '300', now: '320', why: So., when: ${when} }\n`,
  );
  expect(problems().join()).toContain(`found    ${found}`);
});

test('no first change is of a day before the story', () => {
  write(STORY.replace('when: 2026-05-20', 'when: 2020-05-20'));
  expect(problems().join()).toContain('found    2020-05-20, before the story of 2026-05-11');
});

/** Whether it may be declared to say the same in other words. */
test.each([
  ['a comma in a note', 'upper end, so', 'upper end; so', true],
  ['a title', 'Most of the town woke up', 'Most of the town was', true],
  [
    'a title that names another figure',
    '{homes-flooded} homes in one',
    '{homes-without-power} homes in one',
    false,
  ],
  ['a summary with another number in a name', 'The river that runs', 'The 2nd river that runs', false],
  ['a label', 'label: Homes flooded', 'label: Homes under water', false],
  ['the words after a number', 'under water after', 'in water after', false],
])('%s is another wording: %#', async (_, from, to, isWording) => {
  write(STORY);
  await publishAs();
  write(edited(STORY, from, to));
  const published = publishAs({ kind: 'wording' });
  await (isWording
    ? expect(published).resolves.toHaveLength(1)
    : expect(published).rejects.toThrow('not wording'));
  const [story] = readSeeds(folder, { publishedToo: false }).stories;
  expect(story?.changes.some(({ kind }) => kind === 'wording')).toBe(isWording);
  expect(story?.figures.flatMap(({ changes }) => changes).every(({ kind }) => kind !== 'wording')).toBe(true);
});

test('published.json is sorted, a thing a line, and is made the same again', async () => {
  write(STORY);
  await publishAs();
  const once = record();
  const names = [...once.matchAll(/^ {4}"([^"]+)": \{ .* \},?$/gm)].map(([, name]) => name);
  expect(names).toEqual([
    'change 1',
    'chart flooded',
    'chart power',
    'event flood',
    'figure homes-flooded',
    'figure homes-without-power',
    'report homes-flooded-2',
    'report homes-flooded-3',
    'source courier',
    'source gazette',
    `story ${ID}`,
    'version 2026-05-20',
  ]);
  expect(once.split('\n')).toHaveLength(names.length + 5);
  await publishAs();
  expect(record()).toBe(once);
});

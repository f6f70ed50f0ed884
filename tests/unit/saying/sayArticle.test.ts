import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayArticle } from '../../../src/lib/server/sayArticle.ts';

const SEEDS = 'tests/samples';
const FLOOD = 'exa-flood-2025-05';

/** A program’s start on a machine that does much else. */
const SLOWEST_MS = 300_000;

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'drafts-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a draft’s only number. */
function said(draft: string, story?: string): string[] {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, draft);
  const done = sayArticle(SEEDS, file, story);
  return 'problem' in done ? [done.problem] : done.text.split('\n');
}

const SUM = { right: `1 of 1 as reported (${FLOOD}).`, wrong: `0 of 1 as reported (${FLOOD}).` };
const MAYOR = 'Ann Example, mayor, in The Courier';

test.each([
  [
    'More than 340 homes were flooded.',
    [
      'More than [340] homes were flooded.',
      '  As reported.',
      `  more than 340 homes (${MAYOR})`,
      '',
      SUM.right,
    ],
  ],
  [
    'The river flooded 340 homes.',
    [
      'The river flooded [340] homes.',
      '  The hedge was dropped. The report’s words leave open what the text doesn’t.',
      `  more than 340 homes (${MAYOR})`,
      '',
      SUM.wrong,
    ],
  ],
  [
    'Over 60% of homes had no power.',
    [
      'Over [60%] of homes had no power.',
      '  Firmer than reported. The report’s words leave open what the text doesn’t.',
      `  almost 60% of Exampleton’s homes (${MAYOR})`,
      '',
      SUM.wrong,
    ],
  ],
  [
    'The state paid €400,000 to €650,000.',
    [
      'The state paid [€400,000 to €650,000].',
      '  Told as more than it is: pledged. Promised; not necessarily delivered.',
      '  €400,000 to €650,000 pledged (The Gazette (AP))',
      '',
      SUM.wrong,
    ],
  ],
  [
    'Nearly 60% of the country had no power.',
    [
      'Nearly [60%] of the country had no power.',
      '  Of something wider than reported. The report counts less than the text says.',
      `  almost 60% of Exampleton’s homes (${MAYOR})`,
      '',
      SUM.wrong,
    ],
  ],
  [
    'Now 15 people were hurt, not just homes flooded; earlier it was 12 people.',
    [
      'Now [15] people were hurt, not just homes flooded; earlier it was 12 people.',
      '  As reported.',
      '  15 people (The Courier)',
      '',
      'Now 15 people were hurt, not just homes flooded; earlier it was [12] people.',
      '  The speaker is left out. Not everybody says so; name who does.',
      '  12 people (Radio Exa)',
      '',
      `1 of 2 as reported (${FLOOD}).`,
    ],
  ],
  [
    'Twelve people were hurt.',
    [
      '[Twelve] people were hurt.',
      '  An earlier number. Say of when it is, or give the later one:',
      '  15 people (The Courier)',
      '',
      SUM.wrong,
    ],
  ],
  [
    'About 440 homes were flooded.',
    [
      'About [440] homes were flooded.',
      '  Corrected since. What is said now:',
      '  more than 340 homes (Ann Example, mayor, in The Courier)',
      '',
      SUM.wrong,
    ],
  ],
  [
    'Three people are missing.',
    ['[Three] people are missing.', '  Withdrawn. Nobody says so any more.', '', SUM.wrong],
  ],
  [
    'The river flooded 700 homes.',
    [
      'The river flooded [700] homes.',
      '  Nobody here reported this. The nearest number that a report gives:',
      `  more than 340 homes (${MAYOR})`,
      '',
      SUM.wrong,
    ],
  ],
  ['It rained for two days.', [`No number of this text is about ${FLOOD}.`]],
])('“%s” is judged, with the true wording', (draft, lines) => {
  expect(said(draft, FLOOD)).toEqual(lines);
});

test('without a story the one is taken that has most of the numbers', () => {
  const last = (draft: string) => said(draft).at(-1);
  expect([
    last('The earthquake killed 1,644 people, and 732 are hurt.'),
    last('Turnout was 76.2 percent of eligible voters.'),
  ]).toEqual([
    '2 of 2 as reported (quake-exaland-2026-03).',
    '1 of 1 as reported (election-exaland-2026-06).',
  ]);
});

test('a computed number says from what', () => {
  expect(said('For each pump there were more than 20 homes under water.', FLOOD)).toEqual([
    'For each pump there were more than [20] homes under water.',
    '  As reported.',
    '  more than 20 (computed: more than 340 homes divided by 17 pumps)',
    '',
    SUM.right,
  ]);
});

test('a language is as somebody says, where a text is too short to tell', () => {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, 'Rund 345 Häuser');
  const ok = (language?: string) => {
    const done = sayArticle(SEEDS, file, FLOOD, language);
    return 'ok' in done && done.ok;
  };
  expect([ok('de'), ok()]).toEqual([true, false]);
});

test('an unknown story is named, with what may have been meant', () => {
  expect(said('340 homes', 'exa-flood-2025-06')).toEqual([
    'There is no story “exa-flood-2025-06”; did you mean exa-flood-2025-05?',
  ]);
});

test(
  'the command reads standard input, and its exit code says that a number is told otherwise',
  () => {
    const say = (input: string) =>
      spawnSync(process.execPath, ['scripts/say.js', '-', '--story', FLOOD], {
        input,
        encoding: 'utf8',
        env: { ...process.env, SEEDS_DIR: SEEDS },
      });
    const [right, wrong] = [say('Seventeen pumps were at work.'), say('Forty pumps were at work.')];
    expect([right.status, right.stderr, wrong.status]).toEqual([0, '', 1]);
    expect(wrong.stdout).toContain('Nobody here reported this');
  },
  SLOWEST_MS,
);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/lib/say/facts.ts';
import { sayable } from '../../../src/lib/say/sayable.ts';
import { en } from '../../../src/lib/story/locale/en.ts';
import { parse } from '../../../src/lib/story/parse.ts';
import { sampleSeeds } from '../../samples/sampleSeeds.ts';

/*
 * Sentences as journalists write them of a story, each labelled by a person: `faithful`, or what is wrong with it. All of
 * uk.tsv and the first 221 of en.tsv were written before the rules, the rest to see what the rules say of others.
 */
const KYIV = 'kyiv-strikes-2026-02';
const kyiv = `seeds/${KYIV}.yaml`;
const seeds = new Map(sampleSeeds());
// A site may be without its first story.
if (existsSync(kyiv)) seeds.set(`${KYIV}.yaml`, readFileSync(kyiv, 'utf8'));

const facts = new Map(
  [...seeds].flatMap(([name, yaml]) => {
    const { story } = parse(`seeds/${name}`, yaml);
    return story === undefined ? [] : [[story.id, factsOf(story, en)] as const];
  }),
);

function judged(language: string) {
  const [, ...lines] = readFileSync(join(import.meta.dirname, `${language}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const [story = '', says = '', sentence = ''] = line.split('\t');
    const held = facts.get(story);
    if (held === undefined && story === KYIV) return [];
    if (held === undefined) throw new Error(`No sample is the story ${story}`);
    const faults = sayable(sentence, held).flatMap(({ fault }) => fault ?? []);
    return [{ story, says, sentence, faults }];
  });
}

describe.each([
  { language: 'en', atLeast: 100, found: 0.95, falseAlarms: 0.05 },
  { language: 'uk', atLeast: 20, found: 0.9, falseAlarms: 0.1 },
])('of sentences in $language', ({ language, atLeast, found, falseAlarms }) => {
  const rows = judged(language);
  const faithful = rows.filter(({ says }) => says === 'faithful');
  const overclaims = rows.filter(({ says }) => says !== 'faithful');
  const list = (some: typeof rows) =>
    some.map(({ says, sentence, faults }) => `${says}, not ${faults.join(' ') || 'faithful'}: ${sentence}`);
  const missed = overclaims.filter(({ faults }) => faults.length === 0);
  const alarms = faithful.filter(({ faults }) => faults.length > 0);
  const rightly = overclaims.filter(({ says, faults }) => faults.some((fault) => fault === says));
  // The measured rates, for whoever changes the rules.
  console.log(
    `${language}: ${overclaims.length - missed.length} of ${overclaims.length} overclaims found (${rightly.length} by their kind), ` +
      `${alarms.length} false alarms in ${faithful.length}`,
  );

  test('as many are faithful as aren’t, and enough to say something', () => {
    expect(Math.min(faithful.length, overclaims.length)).toBeGreaterThanOrEqual(
      facts.has(KYIV) ? atLeast : 1,
    );
  });

  test('overclaims are found', () => {
    expect(list(missed.length <= overclaims.length * (1 - found) ? [] : missed)).toEqual([]);
  });

  test('few faithful ones give an alarm', () => {
    expect(list(alarms.length <= faithful.length * falseAlarms ? [] : alarms)).toEqual([]);
  });
});

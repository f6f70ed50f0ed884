import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { ChangeKind } from '../story/codes.ts';
import type { Difference } from '../story/differences.ts';
import { compare, isKept } from '../story/published.ts';
import { thingOf, type Told } from '../story/told.ts';
import {
  goneProblems,
  publishedText,
  PUBLISHED_FILE,
  publishedProblems,
  readPublished,
  type ToldSeed,
} from './published.ts';
import { readSeeds } from './seeds.ts';
import { versionProblems } from './versions.ts';
import { writeVersion } from './writeVersion.ts';

/** The reason for a change, and its kind, as somebody answers for them. */
export interface Reason {
  readonly kind: ChangeKind;
  readonly why: string;
}

/** A difference that needs a reason. */
export interface Question extends Difference {
  readonly storyId: string;
  /** The charts that draw or name the number that changed, whose texts somebody should read once more. */
  readonly charts: readonly string[];
}

/**
 * Remembers what the seeds of a folder tell as published. For each difference from what was published it asks for the
 * reason, and writes that into the story's `changes` first. Nothing is written before all is answered.
 * @param today YYYY-MM-DD
 * @returns A sentence about each change and each version that was written.
 * @throws Error where a seed has other problems, something with an address is gone, or an answer doesn't fit.
 */
export async function publish(
  folder: string,
  today: string,
  ask: (question: Question) => Promise<Reason>,
): Promise<string[]> {
  const before = readPublished(folder);
  if (typeof before === 'string') throw new Error(before);
  const seeds = seedsOf(folder);
  refuse(goneProblems(folder, before, seeds));
  refuse(seeds.flatMap(({ story }) => versionProblems(folder, story.id, before[story.id]?.versions ?? {})));
  const answers: { readonly seed: ToldSeed; readonly question: Question; readonly reason: Reason }[] = [];
  for (const seed of seeds) {
    const published = before[seed.story.id];
    if (published === undefined) continue;
    const { unexplained, rewritten, idle } = compare(published.told, seed.told);
    if (rewritten.length + idle.length > 0 || unexplained.some(isKept))
      refuse(publishedProblems(folder, [seed]));
    for (const difference of unexplained) {
      const question = { ...difference, storyId: seed.story.id, charts: chartsOf(difference, seed.told) };
      const reason = await ask(question);
      if (!question.kinds.includes(reason.kind))
        throw new Error(
          `${question.of} ${question.id}: the kind is ${question.kinds.join(' or ')}, not ${reason.kind}.`,
        );
      answers.push({ seed, question, reason });
    }
  }
  for (const { seed, question, reason } of answers) addChange(seed.file, question, reason, today);
  const after = seedsOf(folder);
  for (const { story, told } of after) {
    const published = before[story.id];
    const { unexplained = [] } = published === undefined ? {} : compare(published.told, told);
    if (unexplained.length > 0)
      throw new Error(`The changes of ${story.id} don’t say what was changed: write them anew.`);
  }
  const remembered = after.map((seed) => {
    const { prints, written } = writeVersion(folder, seed, before[seed.story.id]?.versions ?? {});
    return { id: seed.story.id, told: seed.told, versions: prints, written };
  });
  writeFileSync(
    join(folder, PUBLISHED_FILE),
    publishedText(Object.fromEntries(remembered.map(({ id, told, versions }) => [id, { told, versions }]))),
  );
  return [
    ...answers.map(({ question }) => `Wrote a change into ${question.storyId}.yaml.`),
    ...remembered.flatMap(({ id, written }) =>
      written === undefined ? [] : `Wrote the version ${written} of ${id}, which stays as it is.`,
    ),
  ];
}

function seedsOf(folder: string): readonly ToldSeed[] {
  const { told, problems } = readSeeds(folder, { publishedToo: false });
  refuse(problems);
  return told;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}

/** The titles of charts that draw or name what changed. */
function chartsOf({ of, id }: Difference, told: Told): string[] {
  if (of !== 'figure' && of !== 'derived') return [];
  return Object.entries(told).flatMap(([key, fields]) => {
    const isAbout = Object.entries(fields).some(
      ([name, text]) => text.includes(`{${id}}`) || (/figure/.test(name) && text === id),
    );
    return thingOf(key)?.of === 'chart' && isAbout ? [fields['title'] ?? key] : [];
  });
}

/** Writes an entry at the end of a seed's `changes`; not a letter of the rest is touched. */
function addChange(file: string, { of, id, was, now }: Question, { kind, why }: Reason, today: string): void {
  const text = readFileSync(file, 'utf8').replace(/\n*$/, '\n');
  const said = Object.entries({ [of]: id, kind, was, now, why, when: today });
  const entry = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
  const item = lines.map((line) => `  ${line}\n`).join('');
  const changes = parseDocument(text).get('changes');
  const end = isSeq(changes) && changes.flow !== true ? changes.range?.[1] : undefined;
  const withEntry =
    end === undefined ? `${text}\nchanges:\n${item}` : text.slice(0, end) + item + text.slice(end);
  writeFileSync(file, withEntry);
}

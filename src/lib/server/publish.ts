import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import { en } from '../story/locale/en.ts';
import { publishedWords, unexplainedChanges, type UnexplainedChange } from '../story/published.ts';
import { PUBLISHED_FILE, readPublished } from './published.ts';
import { readSeeds } from './seeds.ts';

/** The reason for a change, and its kind, as somebody answers for them. */
export interface Reason {
  readonly kind: 'correction' | 'update' | 'retraction';
  readonly why: string;
}

/**
 * Remembers the numbers of a seeds folder as published. For each number that was published otherwise it asks for the
 * reason, and writes that into the story's `changes` first.
 * @param today YYYY-MM-DD
 * @returns Ids of the stories whose changes were written.
 * @throws Error where a seed has other problems, or the file of published numbers can't be read.
 */
export async function publish(
  folder: string,
  today: string,
  ask: (change: UnexplainedChange) => Promise<Reason>,
): Promise<string[]> {
  const file = join(folder, PUBLISHED_FILE);
  const before = existsSync(file) ? readPublished(file) : {};
  if (typeof before === 'string') throw new Error(before);
  const changed: string[] = [];
  for (const story of storiesOf(folder)) {
    for (const change of unexplainedChanges(story, before[story.id] ?? {}, en)) {
      addChange(join(folder, `${story.id}.yaml`), change, await ask(change), today);
      changed.push(story.id);
    }
  }
  const published = Object.fromEntries(
    storiesOf(folder).map((story) => [story.id, publishedWords(story, en)]),
  );
  writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
  return changed;
}

function storiesOf(folder: string) {
  const { stories, problems } = readSeeds(folder, { publishedToo: false });
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
  return stories.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Writes an entry at the end of a seed's `changes`; not a letter of the rest is touched. */
function addChange(
  file: string,
  { figureId, was, now }: UnexplainedChange,
  { kind, why }: Reason,
  today: string,
): void {
  const text = readFileSync(file, 'utf8').replace(/\n*$/, '\n');
  const entry = { figure: figureId, kind, was, ...(now === undefined ? {} : { now }), why, when: today };
  const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
  const item = lines.map((line) => `  ${line}\n`).join('');
  const changes = parseDocument(text).get('changes');
  const end = isSeq(changes) && changes.flow !== true ? changes.range?.[1] : undefined;
  const withEntry =
    end === undefined ? `${text}\nchanges:\n${item}` : text.slice(0, end) + item + text.slice(end);
  writeFileSync(file, withEntry);
}

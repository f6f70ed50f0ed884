import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../story/document.ts';
import { problemText } from '../story/problem.ts';
import { unrecorded, type Found } from '../story/published.ts';
import type { Story } from '../story/story.ts';
import type { Told } from '../story/told.ts';
import { versionProblems, type Prints, type VersionPrints } from './versions.ts';

/** The file of a seeds folder that remembers what readers have seen. `npm run publish-values` writes it. */
export const PUBLISHED_FILE = 'published.json';

/** What was published of a story: what it told last, and the fingerprints of its versions. */
export interface PublishedStory {
  readonly told: Told;
  readonly versions: VersionPrints;
}

/** The same of all stories, by their ids. */
export type Published = Readonly<Record<string, PublishedStory>>;

const fieldsSchema = z.record(z.string(), z.string());
const publishedSchema = z.record(z.string(), z.record(z.string(), fieldsSchema));
const printsSchema = z.strictObject({ told: z.string(), figures: z.string(), reports: z.string() });

/** Before a version’s name, where the file has its fingerprints beside what was told. */
const VERSION = 'version ';

/** A seed that is a story, with what it tells. */
export interface ToldSeed {
  readonly file: string;
  readonly text: string;
  readonly story: Story;
  readonly told: Told;
}

/**
 * What differs from what was published and isn't recorded, each as a finished text. A folder without the file has published
 * nothing yet, nor has a story that isn't in it.
 * @param today YYYY-MM-DD: no change may be of a later day.
 */
export function publishedProblems(folder: string, seeds: readonly ToldSeed[], today?: string): string[] {
  const published = readPublished(folder);
  if (typeof published === 'string') return [published];
  return [
    ...goneProblems(folder, published, seeds),
    ...seeds.flatMap((seed) => {
      const before = published[seed.story.id];
      const changed = before === undefined ? [] : unrecorded(before.told, seed.told);
      const found = [...changed, ...(today === undefined ? [] : laterThan(today, seed))];
      const document = found.length === 0 ? undefined : readDocument(seed.file, seed.text);
      return [
        ...found.flatMap(({ path, ...texts }) =>
          document === undefined ? [] : problemText(document.problem(path, texts)),
        ),
        // Whoever answers for the changes gets the next version with it.
        ...versionProblems(
          folder,
          seed.story.id,
          before?.versions ?? {},
          changed.length > 0 ? undefined : seed.told,
        ),
      ];
    }),
  ];
}

/** Published stories whose files are gone. */
export function goneProblems(folder: string, published: Published, seeds: readonly ToldSeed[]): string[] {
  const gone = Object.keys(published).filter((id) => seeds.every(({ story }) => story.id !== id));
  return gone.map((id) =>
    problemText({
      file: `${folder}/${id}.yaml`,
      path: '',
      found: 'no such file, but its numbers were published',
      allowed: 'the story',
      todo: `put ${id}.yaml back: addresses never change`,
    }),
  );
}

function laterThan(today: string, { story }: ToldSeed): Found[] {
  return story.changes.flatMap(({ id, when }) =>
    when <= today
      ? []
      : {
          path: ['changes', Number(id.split('-').at(-1)) - 1, 'when'],
          found: `${when}, which is still to come`,
          allowed: `${today} or earlier`,
          todo: 'write the day on which it was changed',
        },
  );
}

/** What was published from a folder, or what is wrong with the file that says so. */
export function readPublished(folder: string): Published | string {
  const file = join(folder, PUBLISHED_FILE);
  if (!existsSync(file)) return {};
  const wrong = (found: string) =>
    problemText({
      file,
      path: '',
      found,
      allowed: 'what npm run publish-values writes',
      todo: 'take the file from the last commit',
    });
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = publishedSchema.safeParse(data);
    if (!parsed.success) return wrong('JSON of another form');
    return Object.fromEntries(
      Object.entries(parsed.data).map(([id, things]) => [id, publishedStory(things)]),
    );
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'something unreadable');
  }
}

/** @throws ZodError for fingerprints of another form. */
function publishedStory(things: Told): PublishedStory {
  const entries = Object.entries(things);
  const prints = entries.flatMap(([key, fields]): [string, Prints][] =>
    key.startsWith(VERSION) ? [[key.slice(VERSION.length), printsSchema.parse(fields)]] : [],
  );
  return {
    told: Object.fromEntries(entries.filter(([key]) => !key.startsWith(VERSION))),
    versions: Object.fromEntries(prints),
  };
}

const naturally = new Intl.Collator('en', { numeric: true });

function things({ told, versions }: PublishedStory): Told {
  const prints = Object.entries(versions).map(([id, print]) => [`${VERSION}${id}`, { ...print }] as const);
  return { ...told, ...Object.fromEntries(prints) };
}

/** As JSON, sorted, with a thing a line, so that a diff tells what changed. */
export function publishedText(published: Published): string {
  const block = <Part>(
    parts: Readonly<Record<string, Part>>,
    indent: string,
    text: (part: Part) => string,
  ) => {
    const lines = Object.entries(parts)
      .toSorted(([a], [b]) => naturally.compare(a, b))
      .map(([name, part]) => `${indent}  ${JSON.stringify(name)}: ${text(part)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
  };
  const inOrder = (fields: Readonly<Record<string, string>>) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => naturally.compare(a, b))),
      null,
      1,
    ).replaceAll(/\n */g, ' ');
  return `${block(published, '', (story) => block(things(story), '  ', inOrder))}\n`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { en } from '../story/locale/en.ts';
import { unexplainedChanges, type PublishedStory } from '../story/published.ts';
import type { Story } from '../story/story.ts';

/** The file of a seeds folder that remembers which numbers readers have seen. `npm run publish-values` writes it. */
export const PUBLISHED_FILE = 'published.json';

const publishedSchema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Published numbers that read otherwise now and that no entry in `changes` explains, each as a finished text.
 * A folder without the file has published nothing yet.
 */
export function publishedProblems(folder: string, stories: readonly Story[]): string[] {
  const file = join(folder, PUBLISHED_FILE);
  if (!existsSync(file)) return [];
  const published = readPublished(file);
  if (typeof published === 'string') return [published];
  const gone = Object.keys(published).filter((id) => stories.every((story) => story.id !== id));
  return [
    ...gone.map((id) =>
      problem(
        `${folder}/${id}.yaml`,
        'no such file, but its numbers were published',
        'the story',
        `put ${id}.yaml back: addresses never change`,
      ),
    ),
    ...stories.flatMap((story) =>
      unexplainedChanges(story, published[story.id] ?? {}, en).map(({ figureId, was, now }) =>
        problem(
          `${folder}/${story.id}.yaml  figures › ${figureId}`,
          `“${now ?? 'nothing'}”, published as “${was}”, and no entry in changes that says why`,
          `the published number, or an entry in changes with figure: ${figureId}, was: ${was}${now === undefined ? '' : `, now: ${now}`}`,
          'run npm run publish-values, which asks for the reason and writes the entry',
        ),
      ),
    ),
  ];
}

/** What the file says, or what is wrong with it. */
export function readPublished(file: string): Readonly<Record<string, PublishedStory>> | string {
  const wrong = (found: string) =>
    problem(file, found, 'what npm run publish-values writes', 'take the file from the last commit');
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = publishedSchema.safeParse(data);
    return parsed.success ? parsed.data : wrong('JSON of another form');
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'something unreadable');
  }
}

function problem(place: string, found: string, allowed: string, todo: string): string {
  return [place, `  found    ${found}`, `  allowed  ${allowed}`, `  to do    ${todo}`].join('\n');
}

import { toArticle } from '../article/article.ts';
import { chooseSource } from '../article/chooseSource.ts';
import { verificationText } from '../article/verificationText.ts';
import { verifyReports } from '../article/verifyReports.ts';
import { nearest } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { readArticleFile } from './articleFile.ts';
import { readSeeds } from './seeds.ts';

/**
 * Holds the text of an article against the reports that the stories of a folder have from it.
 * @param file Its path; `-` for standard input.
 * @param wanted The id of its source; found by its phrases if left out.
 * @returns What was found, and whether every phrase stands; or why nothing could be compared.
 */
export function verifyArticle(
  folder: string,
  file: string,
  wanted: string | undefined,
): { readonly ok: boolean; readonly text: string } | { readonly problem: string } {
  const { stories, problems } = readSeeds(folder, { publishedToo: false });
  if (problems.length > 0) return { problem: problems.join('\n\n') };
  const read = readArticleFile(file);
  if (read.problem !== undefined) return read;
  const chosen = chooseSource(stories, read.text, wanted);
  const source = chosen?.story.sources.find(({ id }) => id === chosen.sourceId);
  if (chosen === undefined || source === undefined) return { problem: unknownSource(stories, wanted) };
  if (chosen.of === 0) return { problem: `${chosen.story.id} has no reports of ${source.id}.` };
  const verified = verifyReports(chosen.story, source.id, toArticle(read.text, source.language));
  return {
    ok: verified.reports.every(({ result }) => result === 'stands'),
    text: verificationText(chosen.story.id, source, verified),
  };
}

function unknownSource(stories: readonly Story[], wanted: string | undefined): string {
  if (wanted === undefined)
    return 'No phrase of any source stands in this text; name its source with --source.';
  const near = nearest(
    wanted,
    stories.flatMap(({ sources }) => sources.map(({ id }) => id)),
  );
  return `No story has a source “${wanted}”${near === undefined ? '' : `; did you mean ${near}?`}`;
}

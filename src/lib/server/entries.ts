import { EMBED_THEMES, STORY_FILES, VERSION_TABLES, type EmbedTheme } from '../urls.ts';
import { allStories, SEEDS_FOLDER } from './stories.ts';
import { readVersions } from './versions.ts';

/*
 * Which pages there are, for those that no link leads to: the builder finds the others by following links.
 */

export function storyEntries(): { story: string }[] {
  return allStories().map(({ id }) => ({ story: id }));
}

export function chartEntries(): { story: string; chart: string }[] {
  return allStories().flatMap(({ id, charts }) => charts.map((chart) => ({ story: id, chart: chart.id })));
}

export function figureEntries(): { story: string; figure: string }[] {
  return allStories().flatMap(({ id, figures }) =>
    figures.map((figure) => ({ story: id, figure: figure.id })),
  );
}

/** The files of a story's data folder that aren't its tables; the zip bears the story's name, a version's tables its day. */
export function fileEntries(): { story: string; file: string }[] {
  return allStories().flatMap(({ id }) => {
    const versions = readVersions(SEEDS_FOLDER, id).flatMap((version) =>
      VERSION_TABLES.map((table) => `${version.id}/${table}.csv`),
    );
    return [...STORY_FILES, `${id}.zip`, ...versions].map((file) => ({ story: id, file }));
  });
}

/** Each entry once for readers' own theme, and once for each fixed one. */
export function inEachTheme<Entry extends object>(
  entries: readonly Entry[],
): (Entry & { theme?: EmbedTheme })[] {
  return entries.flatMap((entry) => [entry, ...EMBED_THEMES.map((theme) => ({ ...entry, theme }))]);
}

import { EMBED_THEMES, STORY_FILES, type EmbedTheme } from '../urls.ts';
import { allStories } from './stories.ts';

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

/** The files of a story's data folder that aren't tables; the zip bears the story's name. */
export function fileEntries(): { story: string; file: string }[] {
  return allStories().flatMap(({ id }) => [...STORY_FILES, `${id}.zip`].map((file) => ({ story: id, file })));
}

/** Each entry once for readers' own theme, and once for each fixed one. */
export function inEachTheme<Entry extends object>(
  entries: readonly Entry[],
): (Entry & { theme?: EmbedTheme })[] {
  return entries.flatMap((entry) => [entry, ...EMBED_THEMES.map((theme) => ({ ...entry, theme }))]);
}

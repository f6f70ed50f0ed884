import { numberWords } from './words.ts';
import type { Locale } from './locale/locale.ts';
import type { Story } from './story.ts';

/** The numbers of a story as readers have seen them: words by figure id. */
export type PublishedStory = Readonly<Record<string, string>>;

/** A story's numbers in words, to be remembered once they are published. */
export function publishedWords(story: Story, locale: Locale): PublishedStory {
  return Object.fromEntries(story.figures.map((figure) => [figure.id, plain(numberWords(figure, locale))]));
}

/** A published number that reads otherwise now, or is gone, and no change says why. */
export interface UnexplainedChange {
  readonly storyId: string;
  readonly figureId: string;
  readonly was: string;
  /** Undefined where the figure is gone. */
  readonly now: string | undefined;
}

/** The published numbers of a story that changed without an entry in its `changes`. */
export function unexplainedChanges(
  story: Story,
  published: PublishedStory,
  locale: Locale,
): UnexplainedChange[] {
  const current = publishedWords(story, locale);
  return Object.entries(published).flatMap(([figureId, was]) => {
    const now = current[figureId];
    const explained = story.changes.some(
      (change) =>
        change.figureId === figureId &&
        plain(change.was ?? '') === was &&
        (now === undefined ? change.kind === 'retraction' : plain(change.now ?? '') === now),
    );
    return was === now || explained ? [] : [{ storyId: story.id, figureId, was, now }];
  });
}

/** Words are compared as a person types them: without the spaces that keep a line from breaking. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

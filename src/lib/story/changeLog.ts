import type { Change, Figure, Story } from './story.ts';
import { attribution, sourceName } from './words.ts';

/** A change with the story that it is in, and the figure that it is of, if it is of one that stands. */
export interface LoggedChange {
  readonly change: Change;
  readonly story: Story;
  readonly figure: Figure | undefined;
}

/** The changes of all stories, the newest first. */
export function changeLog(stories: readonly Story[]): LoggedChange[] {
  return stories
    .flatMap((story) =>
      story.changes.map((change) => ({
        change,
        story,
        figure: story.figures.find(({ id }) => id === change.figureId),
      })),
    )
    .toSorted((a, b) => b.change.when.localeCompare(a.change.when));
}

/** What was changed, as readers know it, or its id where it was withdrawn. */
export function changedLabel({ change, story, figure }: LoggedChange): string {
  const { of, thing } = change;
  const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
    parts.find(({ id }) => id === thing);
  switch (of) {
    case 'figure':
      return figure?.label ?? thing;
    case 'report': {
      const report = byId(figure?.reports ?? []);
      return report === undefined ? thing : `${figure?.label ?? ''}, ${attribution(report)}`;
    }
    case 'source': {
      const source = byId(story.sources);
      return source === undefined ? thing : sourceName(source);
    }
    case 'event':
      return byId(story.events)?.label ?? thing;
    case 'derived':
      return byId(story.derived)?.label ?? thing;
    case 'chart':
      return byId(story.charts)?.title ?? thing;
    case 'story':
      return story.title;
  }
}

import type { Change, Figure, Story } from './story.ts';

/** A change with the story that it is in, and the figure, unless that was withdrawn. */
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

/** What was changed: the figure's label, or its id where it was withdrawn. */
export function changedLabel({ change, figure }: LoggedChange): string {
  return figure?.label ?? change.figureId;
}

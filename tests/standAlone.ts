import { arrange } from '../src/lib/story/arrange.ts';
import type { Chart, Story } from '../src/lib/story/story.ts';

/** The charts that stand on their own on a story's dashboard, in its order; the others are the pictures of cards. */
export function standAlone(story: Story): Chart[] {
  const { opening, sections, timelines } = arrange(story);
  return [
    ...(opening === undefined ? [] : [opening]),
    ...sections.flatMap(({ charts }) => charts),
    ...timelines,
  ];
}

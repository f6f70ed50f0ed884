import { error } from '@sveltejs/kit';
import type { Chart, Figure, Story } from '../story/story.ts';
import { allStories } from './stories.ts';

/** @throws A 404 answer where there is no such story. */
export function findStory(id: string): Story {
  return found(allStories(), id, 'story');
}

/** @throws A 404 answer where there is no such story or chart. */
export function findChart(storyId: string, chartId: string): { story: Story; chart: Chart } {
  const story = findStory(storyId);
  return { story, chart: found(story.charts, chartId, 'chart') };
}

/** @throws A 404 answer where there is no such story or figure. */
export function findFigure(storyId: string, figureId: string): { story: Story; figure: Figure } {
  const story = findStory(storyId);
  return { story, figure: found(story.figures, figureId, 'figure') };
}

function found<T extends { readonly id: string }>(things: readonly T[], id: string, what: string): T {
  return things.find((thing) => thing.id === id) ?? error(404, `There is no ${what} “${id}”`);
}

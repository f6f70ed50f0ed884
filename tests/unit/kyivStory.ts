import { readSeeds } from '../../src/lib/server/seeds.ts';
import type { Chart, Figure, Story } from '../../src/lib/story/story.ts';

/** The story of the strikes of February 2026, read from its seed: what tests of real figures look at. */
export const kyivStory: Story = found(readSeeds('seeds').stories, 'kyiv-strikes-2026-02');

export function kyivFigure(id: string): Figure {
  return found(kyivStory.figures, id);
}

export function kyivChart(id: string): Chart {
  return found(kyivStory.charts, id);
}

function found<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((each) => each.id === id);
  if (thing === undefined) throw new Error(`There is no ${id} in seeds/`);
  return thing;
}

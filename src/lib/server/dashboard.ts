import type { DataFile } from '../export/dataFile.ts';
import { figuresTable } from '../export/figuresTable.ts';
import { storyJsonLd } from '../export/jsonLd.ts';
import { readLines, type ReadLine } from '../export/readLines.ts';
import { drawCard, drawChart, type DrawnChart, type DrawnSection } from '../picture/drawn.ts';
import { absolute } from '../site.ts';
import { arrange } from '../story/arrange.ts';
import { en } from '../story/locale/en.ts';
import type { Chart, Story } from '../story/story.ts';
import * as urls from '../urls.ts';
import { filesOf } from './storyFiles.ts';

/** All that a story's dashboard shows. */
export interface DashboardData {
  readonly story: Story;
  /** The picture that carries the story. */
  readonly opening?: DrawnChart | undefined;
  readonly sections: readonly DrawnSection[];
  readonly timelines: readonly DrawnChart[];
  /** What the story's data folder holds. */
  readonly files: readonly DataFile[];
  /** How programs read its figures. */
  readonly lines: readonly ReadLine[];
  readonly jsonLd: ReturnType<typeof storyJsonLd>;
}

export async function dashboardOf(story: Story): Promise<DashboardData> {
  const files = await filesOf(story.id);
  const { opening, sections, timelines } = arrange(story);
  const drawn = (charts: readonly Chart[]) => charts.map((chart) => drawChart(chart, en));
  const lines = readLines(
    figuresTable(story, en).columns,
    absolute(urls.table(story.id, 'figures')),
    absolute(urls.storyFile(story.id, 'figures.json')),
  );
  return {
    story,
    opening: opening && drawChart(opening, en),
    sections: sections.map(({ title, cards, charts }) => ({
      title,
      cards: cards.map((card) => drawCard(card, en)),
      charts: drawn(charts),
    })),
    timelines: drawn(timelines),
    files,
    lines,
    jsonLd: storyJsonLd(story, files, en),
  };
}

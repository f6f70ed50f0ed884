import type { DataFile } from '../export/dataFile.ts';
import { storyJsonLd } from '../export/jsonLd.ts';
import { drawChart, type DrawnChart } from '../picture/drawn.ts';
import { en } from '../story/locale/en.ts';
import type { Story } from '../story/story.ts';
import { filesOf } from './storyFiles.ts';

/** All that a story's dashboard shows. */
export interface DashboardData {
  readonly story: Story;
  readonly charts: readonly DrawnChart[];
  /** What the story's data folder holds. */
  readonly files: readonly DataFile[];
  readonly jsonLd: ReturnType<typeof storyJsonLd>;
}

export async function dashboardOf(story: Story): Promise<DashboardData> {
  const files = await filesOf(story.id);
  const charts = story.charts.map((chart) => drawChart(chart, en));
  return { story, charts, files, jsonLd: storyJsonLd(story, files, en) };
}

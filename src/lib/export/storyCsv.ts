import type { Locale } from '../story/locale/locale.ts';
import { chartFigures, chartReports } from '../story/select.ts';
import type { Chart, Story } from '../story/story.ts';
import type { StoryTable } from '../urls.ts';
import { csv, filledCsv } from './csv.ts';
import { eventsTable } from './eventsTable.ts';
import { figuresTable } from './figuresTable.ts';
import { reportsTable } from './reportsTable.ts';
import { storyTables } from './storyTables.ts';

/** One of a story's tables as CSV. */
export function storyCsv(story: Story, table: StoryTable, locale: Locale): string {
  const wanted = storyTables(story, locale).find(({ id }) => id === table);
  if (wanted === undefined) throw new RangeError(`There is no table “${table}”`);
  return filledCsv(wanted);
}

/** What a chart shows, as CSV: the rows of its figures, reports or events, with all their provenance. */
export function chartCsv(chart: Chart, story: Story, locale: Locale): string {
  switch (chart.kind) {
    case 'timeline':
      return csv(eventsTable(), chart.events);
    case 'reports':
    case 'share':
      return csv(reportsTable(story, locale), chartReports(chart));
    default:
      return csv(figuresTable(story, locale), chartFigures(chart));
  }
}

import type { Locale } from '../story/locale/locale.ts';
import { chartFigures, chartReports } from '../story/select.ts';
import type { Chart, Story } from '../story/story.ts';
import type { StoryTable } from '../urls.ts';
import { csv } from './csv.ts';
import { eventsTable, figuresTable, reportRows, reportsTable, sourcesTable } from './storyTables.ts';

/** One of a story's tables as CSV. */
export function storyCsv(story: Story, table: StoryTable, locale: Locale): string {
  switch (table) {
    case 'figures':
      return csv(figuresTable(story, locale), story.figures);
    case 'reports':
      return csv(reportsTable(locale), reportRows(story));
    case 'sources':
      return csv(sourcesTable(), story.sources);
    case 'events':
      return csv(eventsTable(), story.events);
  }
}

/** What a chart shows, as CSV: the rows of its figures, reports or events, with all their provenance. */
export function chartCsv(chart: Chart, story: Story, locale: Locale): string {
  switch (chart.kind) {
    case 'timeline':
      return csv(eventsTable(), chart.events);
    case 'reports':
    case 'share':
      return csv(reportsTable(locale), chartReports(chart));
    default:
      return csv(figuresTable(story, locale), chartFigures(chart));
  }
}

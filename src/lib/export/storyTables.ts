import { agreement } from '../story/agreement.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Figure, Report, Source, Story, StoryEvent } from '../story/story.ts';
import { agreementWords, figureWords, reportWords } from '../story/words.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { licenceColumn, quantityColumns, sourceColumns, standingOf, statementColumns } from './columns.ts';
import type { Column, Table } from './table.ts';

/** One row a figure, wide enough to stand alone: the number, its hedge, who said it, and where. */
export function figuresTable(story: Story, locale: Locale): Table<Figure> {
  return {
    name: 'figures.csv',
    meaning: 'One row for each figure of the story, with who said it, where and how firmly',
    columns: [
      { name: 'id', type: 'string', meaning: 'Permanent id of the figure', value: ({ id }) => id },
      { name: 'label', type: 'string', meaning: 'What was counted or measured', value: ({ label }) => label },
      ...quantityColumns<Figure>((figure) => figure, locale),
      { name: 'of_what', type: 'string', meaning: 'Of what it is a share or a part', value: ({ of }) => of },
      { name: 'statement', type: 'string', meaning: 'The number with all that belongs to it, in words', value: (figure) => figureWords(figure, locale) },
      { name: 'detail', type: 'string', meaning: 'The rest of what the number says', value: ({ detail }) => detail },
      { name: 'comparison', type: 'string', meaning: 'A claim about the number, apart from it', value: ({ comparison }) => comparison },
      { name: 'claim_type', type: 'string', meaning: 'What kind of claim it is', value: ({ claim }) => claim },
      { name: 'obs_status', type: 'string', meaning: 'SDMX observation status: A for reported, E estimated, F forecast, V (unvalidated) for requested, pledged and planned', value: obsStatus },
      { name: 'period_start', type: 'date', meaning: 'First day that the number is about', value: ({ when }) => when.start },
      { name: 'period_end', type: 'date', meaning: 'Last day that the number is about', value: ({ when }) => when.end },
      { name: 'period_as_stated', type: 'string', meaning: 'The time in words', value: ({ when }) => when.text },
      { name: 'geo_name', type: 'string', meaning: 'Place', value: ({ where }) => where.name },
      { name: 'geo_code', type: 'string', meaning: 'ISO 3166-1 or 3166-2 code of the place', value: ({ where }) => where.code },
      ...statementColumns<Figure>(({ headline }) => headline),
      ...sourceColumns<Figure>(({ headline }) => headline.source),
      { name: 'reports', type: 'integer', meaning: 'How many reports of the figure the story has, this one among them', value: ({ reports }) => reports.length },
      { name: 'reports_agree', type: 'integer', meaning: 'How many other reports agree', value: (figure) => agreement(figure).agree.length },
      { name: 'reports_differ', type: 'integer', meaning: 'How many other reports differ', value: (figure) => agreement(figure).differ.length },
      { name: 'reports_other_base', type: 'integer', meaning: 'How many other reports count something else', value: ({ reports }) => reports.filter(({ base }) => base).length },
      { name: 'agreement', type: 'string', meaning: 'The same in words', value: (figure) => agreementWords(figure, locale).join('; ') },
      { name: 'context_of', type: 'string', meaning: 'Id of the figure that this one keeps from being misread; empty for the story’s own figures', value: ({ context }) => context },
      { name: 'note', type: 'string', meaning: 'What a reader must know', value: ({ note }) => note },
      { name: 'page_url', type: 'uri', meaning: 'Page of the figure, with all its reports', value: ({ id }) => absolute(urls.figure(story.id, id)) },
      licenceColumn(),
    ],
  };
}

/** SDMX has no codes for requests, pledges and plans: they are observations that nobody could check. */
function obsStatus({ claim }: Figure): string {
  return { reported: 'A', estimated: 'E', forecast: 'F', requested: 'V', pledged: 'V', planned: 'V' }[claim];
}

/** A report with the figure that it is of. */
export interface ReportRow {
  readonly report: Report;
  readonly figure: Figure;
}

export function reportsTable(locale: Locale): Table<ReportRow> {
  return {
    name: 'reports.csv',
    meaning: 'One row for each report: one source giving a version of a figure, and how it stands to the headline report',
    columns: [
      { name: 'id', type: 'string', meaning: 'Id of the report: the figure’s id and the report’s place', value: ({ report }) => report.id },
      { name: 'figure_id', type: 'string', meaning: 'Id of the figure in figures.csv', value: ({ figure }) => figure.id },
      { name: 'agreement', type: 'string', meaning: 'How the report stands to the figure’s headline report', value: ({ report, figure }) => standingOf(report, figure) },
      ...quantityColumns<ReportRow>(({ report }) => report, locale),
      { name: 'statement', type: 'string', meaning: 'The number with all that belongs to it, in words', value: ({ report, figure }) => reportWords(report, figure, locale) },
      { name: 'claim_type', type: 'string', meaning: 'What kind of claim it is', value: ({ figure }) => figure.claim },
      { name: 'of_what', type: 'string', meaning: 'Of what the headline report’s number is a share or a part', value: ({ figure }) => figure.of },
      { name: 'counts', type: 'string', meaning: 'What the source says it counts, where its word differs', value: ({ report }) => report.counts },
      { name: 'base_relation', type: 'string', meaning: 'Set where it counts something else: narrower, wider or other than the headline report', value: ({ report }) => report.base?.relation },
      { name: 'base', type: 'string', meaning: 'What it counts instead', value: ({ report }) => report.base?.of },
      { name: 'period_as_stated', type: 'string', meaning: 'The time of the figure in words', value: ({ figure }) => figure.when.text },
      { name: 'geo_name', type: 'string', meaning: 'Place of the figure', value: ({ figure }) => figure.where.name },
      { name: 'geo_code', type: 'string', meaning: 'ISO 3166-1 or 3166-2 code of the place', value: ({ figure }) => figure.where.code },
      ...statementColumns<ReportRow>(({ report }) => report),
      ...sourceColumns<ReportRow>(({ report }) => report.source),
      { name: 'note', type: 'string', meaning: 'What a reader should know about this report', value: ({ report }) => report.note },
      licenceColumn(),
    ],
  };
}

export function sourcesTable(): Table<Source> {
  const named: Record<string, string> = { source_url: 'url', source_published: 'published', source_retrieved: 'retrieved', source_title: 'title', source_language: 'language' };
  return {
    name: 'sources.csv',
    meaning: 'One row for each publication',
    columns: sourceColumns<Source>((source) => source)
      .map((column): Column<Source> => ({ ...column, name: named[column.name] ?? column.name }))
      .toSorted((a, b) => Number(b.name === 'source_id') - Number(a.name === 'source_id')),
  };
}

export function eventsTable(): Table<StoryEvent> {
  return {
    name: 'events.csv',
    meaning: 'One row for each dated event around the story',
    columns: [
      { name: 'id', type: 'string', meaning: 'Permanent id of the event', value: ({ id }) => id },
      { name: 'label', type: 'string', meaning: 'What happened', value: ({ label }) => label },
      { name: 'start', type: 'date', meaning: 'First day', value: ({ start }) => start },
      { name: 'end', type: 'date', meaning: 'Last day', value: ({ end }) => end },
      { name: 'main', type: 'boolean', meaning: 'True for the event that the story is about', value: ({ main }) => main },
      ...sourceColumns<StoryEvent>(({ source }) => source),
      licenceColumn(),
    ],
  };
}

/** Every report of a story beside its figure. */
export function reportRows({ figures }: Pick<Story, 'figures'>): ReportRow[] {
  return figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure })));
}

import { changesOfReport } from '../story/changesOf.ts';
import { BASES, STANDINGS } from '../story/codes.ts';
import { originOf } from '../story/origin.ts';
import { standing } from '../story/standing.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Figure, Report, Story } from '../story/story.ts';
import { reportWords } from '../story/words.ts';
import {
  ageColumns,
  claimColumn,
  licenceColumn,
  placeColumns,
  sourceColumns,
  statementColumns,
} from './columns.ts';
import { quantityColumns } from './quantityColumns.ts';
import type { Table } from './table.ts';

/** A report with the figure that it is of. */
export interface ReportRow {
  readonly report: Report;
  readonly figure: Figure;
}

export function reportsTable(story: Story, locale: Locale): Table<ReportRow> {
  return {
    name: 'reports.csv',
    meaning:
      'One row for each report: one source giving a version of a figure, and how it stands to the headline report',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Id of the report: the figure’s id and the report’s place',
        value: ({ report }) => report.id,
      },
      {
        name: 'figure_id',
        type: 'string',
        required: true,
        references: { table: 'figures', column: 'id' },
        meaning: 'Id of the figure in figures.csv',
        value: ({ figure }) => figure.id,
      },
      {
        name: 'standing',
        type: 'string',
        required: true,
        codes: STANDINGS,
        meaning: 'How the report stands to the figure’s headline report',
        value: ({ report, figure }) => standing(report, figure.headline),
      },
      ...quantityColumns<ReportRow>(({ report }) => report, locale),
      {
        name: 'statement',
        type: 'string',
        meaning: 'The number with all that belongs to it, in words',
        value: ({ report, figure }) => reportWords(report, figure, locale),
      },
      claimColumn(({ figure }) => figure.claim),
      {
        name: 'of_what',
        type: 'string',
        meaning: 'Of what the headline report’s number is a share or a part',
        value: ({ figure }) => figure.of,
      },
      {
        name: 'as_of',
        type: 'string',
        meaning: 'When the count was true, where it moves (EDTF)',
        value: ({ report }) => report.asOf,
      },
      {
        name: 'origin',
        type: 'string',
        required: true,
        meaning: 'Whom the report goes back to: the agency, else the speaker on that day, else the outlet',
        value: ({ report }) => originOf(report),
      },
      {
        name: 'disputed_by',
        type: 'string',
        meaning: 'Who says that it isn’t so',
        value: ({ report }) => report.disputedBy.join('; ') || undefined,
      },
      {
        name: 'reads',
        type: 'string',
        meaning:
          'How the author read words that no rule reads for sure; empty where the words give the number',
        value: ({ report }) => report.reads,
      },
      {
        name: 'counts',
        type: 'string',
        meaning: 'What the source says it counts, where its word differs',
        value: ({ report }) => report.counts,
      },
      {
        name: 'base_relation',
        type: 'string',
        codes: BASES,
        meaning: 'Set where it counts something else: narrower, wider or other than the headline report',
        value: ({ report }) => report.base?.relation,
      },
      {
        name: 'base',
        type: 'string',
        meaning: 'What it counts instead',
        value: ({ report }) => report.base?.of,
      },
      {
        name: 'period_as_stated',
        type: 'string',
        meaning: 'The time of the figure in words',
        value: ({ figure }) => figure.when.text,
      },
      ...placeColumns<ReportRow>(({ figure }) => figure.where),
      ...statementColumns<ReportRow>(({ report }) => report),
      ...sourceColumns<ReportRow>(({ report }) => report.source),
      {
        name: 'note',
        type: 'string',
        meaning: 'What a reader should know about this report',
        value: ({ report }) => report.note,
      },
      licenceColumn(),
      ...ageColumns<ReportRow>(
        ({ report, figure }) => changesOfReport(report, figure, story),
        'the report (of a headline report, of its figure) or its source',
      ),
    ],
  };
}

/** Every report of a story beside its figure. */
export function reportRows({ figures }: Pick<Story, 'figures'>): ReportRow[] {
  return figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure })));
}

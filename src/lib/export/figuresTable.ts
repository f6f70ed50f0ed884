import { agreement } from '../story/agreement.ts';
import { changesOfFigure } from '../story/changesOf.ts';
import { OBS_STATUSES } from '../story/codes.ts';
import { otherOrigins } from '../story/origin.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Figure, Story } from '../story/story.ts';
import { agreementWords, figureWords } from '../story/words.ts';
import { absolute } from '../site.ts';
import * as urls from '../urls.ts';
import { obsStatus } from './quantity.ts';
import {
  ageColumns,
  claimColumn,
  licenceColumn,
  placeColumns,
  sourceColumns,
  statementColumns,
} from './columns.ts';
import { quantityColumns } from './quantityColumns.ts';
import type { Column, Table } from './table.ts';

const STANDING_COUNTS = (
  [
    ['confirm', 'confirm it'],
    ['compatible', 'are compatible with it: they meet it only because an end is open'],
    ['differ', 'differ from it'],
    ['earlier', 'give an earlier count'],
    ['later', 'give a later count'],
  ] as const
).map(([standing, meaning]): Column<Figure> => ({
  name: `reports_${standing}`,
  type: 'integer',
  meaning: `How many other reports ${meaning}`,
  value: (figure) => agreement(figure)[standing].length,
}));

/** One row a figure, wide enough to stand alone: the number, its hedge, who said it, and where. */
export function figuresTable(story: Story, locale: Locale): Table<Figure> {
  return {
    name: 'figures.csv',
    meaning: 'One row for each figure of the story, with who said it, where and how firmly',
    key: ['id'],
    columns: [
      {
        name: 'id',
        type: 'string',
        required: true,
        meaning: 'Permanent id of the figure',
        value: ({ id }) => id,
      },
      {
        name: 'label',
        type: 'string',
        required: true,
        property: 'http://www.w3.org/2000/01/rdf-schema#label',
        meaning: 'What was counted or measured',
        value: ({ label }) => label,
      },
      ...quantityColumns<Figure>((figure) => figure, locale),
      { name: 'of_what', type: 'string', meaning: 'Of what it is a share or a part', value: ({ of }) => of },
      { name: 'per', type: 'string', meaning: 'Of a rate: per what', value: ({ per }) => per },
      {
        name: 'against',
        type: 'string',
        meaning: 'Of a change, whose value is signed: against which time or number',
        value: ({ against }) => against,
      },
      {
        name: 'statement',
        type: 'string',
        required: true,
        meaning: 'The number with all that belongs to it, in words',
        value: (figure) => figureWords(figure, locale),
      },
      {
        name: 'detail',
        type: 'string',
        meaning: 'The rest of what the number says',
        value: ({ detail }) => detail,
      },
      {
        name: 'comparison',
        type: 'string',
        meaning: 'A claim about the number, apart from it',
        value: ({ comparison }) => comparison,
      },
      claimColumn(({ claim }) => claim),
      {
        name: 'obs_status',
        type: 'string',
        required: true,
        codes: OBS_STATUSES,
        property: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
        meaning:
          'SDMX observation status: A for reported and delivered, E estimated, F forecast, V (unvalidated) for all that may come: requested, pledged, planned and the like',
        value: ({ claim }) => obsStatus(claim),
      },
      {
        name: 'period_start',
        type: 'date',
        required: true,
        meaning: 'First day that the number is about',
        value: ({ when }) => when.start,
      },
      {
        name: 'period_end',
        type: 'date',
        required: true,
        meaning: 'Last day that the number is about',
        value: ({ when }) => when.end,
      },
      {
        name: 'period',
        type: 'string',
        required: true,
        meaning:
          'The time as precisely as it is known (EDTF; quarters and half-years as 2025-Q3 and 2025-H1)',
        value: ({ when }) => when.edtf,
      },
      {
        name: 'period_as_stated',
        type: 'string',
        meaning: 'The time in words',
        value: ({ when }) => when.text,
      },
      ...placeColumns<Figure>(({ where }) => where),
      ...statementColumns<Figure>(({ headline }) => headline),
      ...sourceColumns<Figure>(({ headline }) => headline.source),
      {
        name: 'reports',
        type: 'integer',
        meaning: 'How many reports of the figure the story has, this one among them',
        value: ({ reports }) => reports.length,
      },
      ...STANDING_COUNTS,
      {
        name: 'confirming_origins',
        type: 'integer',
        meaning: 'How many origins, besides the headline report’s own, those that confirm it go back to',
        value: (figure) => otherOrigins(agreement(figure).confirm, figure.headline),
      },
      {
        name: 'reports_other_base',
        type: 'integer',
        meaning: 'How many other reports count something else',
        value: ({ reports }) => reports.filter(({ base }) => base).length,
      },
      {
        name: 'agreement_in_words',
        type: 'string',
        meaning: 'The same in words',
        value: (figure) => agreementWords(figure, locale).join('; '),
      },
      {
        name: 'context_of',
        type: 'string',
        references: { table: 'figures', column: 'id' },
        meaning: 'Id of the figure that this one keeps from being misread; empty for the story’s own figures',
        value: ({ context }) => context,
      },
      { name: 'note', type: 'string', meaning: 'What a reader must know', value: ({ note }) => note },
      {
        name: 'page_url',
        type: 'uri',
        required: true,
        property: 'https://schema.org/url',
        meaning: 'Page of the figure, with all its reports',
        value: ({ id }) => absolute(urls.figure(story.id, id)),
      },
      licenceColumn(),
      ...ageColumns<Figure>(
        (figure) => changesOfFigure(figure, story),
        'the figure, its reports or their sources',
      ),
    ],
  };
}

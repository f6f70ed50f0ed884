import { z } from 'zod';
import { CURRENCIES, UNITS } from '../units.ts';
import { BASES, CHANGES, CLAIMS, QUALIFIERS, SOURCE_KINDS } from './codes.ts';
import { FORMULA } from './formula.ts';
import { isCalendarDay, spanOf } from './time.ts';

/** An enumeration of a code table's keys. */
function codes<T extends object>(table: T) {
  return z.enum(Object.keys(table).filter((key): key is keyof T & string => key in table));
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const id = z
  .string()
  .max(60)
  .regex(ID, 'lower-case letters, digits and single hyphens, starting with a letter, at most 60 characters')
  .describe('Identifier; part of a URL that never changes');
/** In characters; what is longer is no line of a dashboard. */
export const LONGEST_TEXT = 400;
const line = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .regex(
    /^(?!\s)[^\p{Cc}\p{Cs}\uFFFD-\uFFFF]*(?<!\s)$/u,
    'one line of whole letters, without line breaks, tabs or spaces around it',
  )
  .regex(
    /^[^=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u,
    'text that starts with another character than = + - @, which spreadsheets run',
  );
const name = line
  .refine(
    (text) => !/^\P{L}*\p{N}\P{L}*$/u.test(text) && !Number.isFinite(Number(text)),
    'a name in words, not a number alone',
  )
  .describe('A name in words');
const prose = line.describe(
  'A sentence in our own words; {figure-id} stands for that figure’s number with its hedge',
);
const day = z
  .string()
  .refine(isCalendarDay, 'a day of the calendar as YYYY-MM-DD')
  .describe('Day, YYYY-MM-DD');
const TIME_FORMS = '2026, 2026-03, 2026-03-28, 2026-03-28T12:50, 2025-Q3 or 2025-H1';
const time = z
  .union([z.string(), z.int().transform(String)], 'a text')
  .refine((text) => spanOf(text) !== undefined, `a time as precise as it is known: ${TIME_FORMS}`)
  .describe(`A time as precise as it is known: ${TIME_FORMS}`);
/** A time that citations can take, too. */
const moment = time.refine(
  (text) => !/-[QH]/.test(text),
  'a year, month or day: 2026, 2026-03 or 2026-03-28',
);
/** More than any report counts; with more than fifteen digits, which `readDocument` refuses, two numbers may be one double. */
const amount = z.number().min(-1e15).max(1e15);
const level = z.number().gt(0).lt(100).describe('How sure the source is of it, in per cent: 95');
const url = z
  .url({ protocol: /^https?$/, error: 'an http or https address' })
  .max(2000, 'at most 2,000 characters')
  .regex(/^\S+$/, 'an address without spaces')
  .describe('Web address');

const UNIT_FORMS = `a counted thing as { one: drone, other: drones }, a currency by its ISO 4217 code, or ${Object.keys(UNITS).join(', ')}`;

const namedUnit = z
  .string()
  .refine((text) => text in UNITS || CURRENCIES.has(text), UNIT_FORMS)
  .meta({ anyOf: [{ enum: Object.keys(UNITS) }, { pattern: '^[A-Z]{3}$' }] });

export const unitSchema = z
  .union(
    [
      namedUnit,
      z.strictObject({ one: name.describe('Singular: drone'), other: name.describe('Plural: drones') }),
    ],
    UNIT_FORMS,
  )
  .describe(
    'A counted thing as { one: drone, other: drones }, a currency (USD), percent, or a measure (terawatt-hour)',
  );

export const sourceSchema = z
  .strictObject({
    publisher: line.describe('Who published it'),
    credit: line.optional().describe('The agency whose report it carries'),
    kind: codes(SOURCE_KINDS).default('page').describe('A page, unless it says otherwise'),
    title: line.optional().describe('Its headline; left out where we don’t know it'),
    url: url.optional().describe('Web address; a page must have one'),
    archived: z
      .strictObject({ url, date: day.describe('Day on which the copy was made') })
      .optional()
      .describe('A copy that stays as it was, such as one of web.archive.org'),
    published: moment.describe('When it was published, as the source gives it: a day, or a month or year'),
    retrieved: day.describe('Day on which it was read or heard for this story'),
    language: z
      .string()
      .regex(
        /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
        'a language, and a region where it matters: en, uk, de-CH, pt-BR',
      )
      .default('en')
      .describe('Language of the source, which decides how its numbers are read (BCP 47): uk, de-CH'),
  })
  .describe('Where a report was made');

export const reportSchema = z
  .strictObject({
    source: id.describe('Which of the sources'),
    value: z
      .union(
        [amount, z.tuple([amount, amount])],
        'a number of at most fifteen digits, or [from, to] for a range',
      )
      .describe('The number in full (15000000000, not 15 billion), or [from, to] with the qualifier range'),
    qualifier: codes(QUALIFIERS).describe('How the source hedged the number'),
    unit: namedUnit
      .optional()
      .describe(
        'Only where the source gives another unit of the same kind than the figure’s: 25 basis points',
      ),
    interval: z
      .union(
        [
          z.strictObject({ plusMinus: amount.positive(), level: level.optional() }),
          z.strictObject({ from: amount, to: amount, level: level.optional() }),
        ],
        '{ plusMinus: 3 } or { from: 9200000, to: 11500000, level: 95 }',
      )
      .optional()
      .describe('The range that the source gives its number: ± 3, or the ends of a 95 % interval'),
    asOf: time
      .optional()
      .describe('When the count was true, where it moves, as a toll does; then each report says it'),
    origin: line
      .optional()
      .describe('Whom the report goes back to, where it is neither the agency nor the speaker: a ministry'),
    disputedBy: z.array(line).default([]).describe('Who says that it isn’t so'),
    saidBy: line.optional().describe('Who said it, if the source says so'),
    phrase: line
      .max(120, 'at most 120 characters: the few words that hold the number')
      .describe('The few words of the source that hold the number, letter for letter'),
    reads: line
      .optional()
      .describe(
        'What the words mean, in our own, where the number or its hedge can’t be read in them: “dozens” as at least 24',
      ),
    paragraph: z.int().min(1).optional().describe('Paragraph of the source, counted from 1'),
    counts: line
      .optional()
      .describe('What the source says it counts, where its word differs from the figure’s'),
    base: z
      .strictObject({
        relation: codes(BASES).describe('narrower, wider or other than what the headline report counts'),
        of: line.describe('What this report counts'),
      })
      .optional()
      .describe(
        'Only where the report counts something else than the headline report; the two are then not compared',
      ),
    note: line.optional().describe('What a reader should know about this report'),
  })
  .describe('One source giving a version of the figure');

const span = {
  start: time,
  end: time.optional().describe('Left out where it is the start'),
  night: z
    .boolean()
    .default(false)
    .describe('True for a night: from the evening of start to the morning of end'),
};
const period = z.union(
  [
    time,
    z.strictObject({
      ...span,
      text: line.optional().describe('The time in words, where they say more: 2 to 5 February 2026, by day'),
    }),
  ],
  `a time (${TIME_FORMS}), or { start: …, end: … }, for a night with night: true`,
);

const place = z.strictObject({
  name: line,
  code: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code: UA or UA-30')
    .optional()
    .describe('ISO 3166-1 or 3166-2 code'),
});

export const figureSchema = z
  .strictObject({
    label: name.describe('What was counted, short: the first line of its card'),
    unit: unitSchema,
    of: line.optional().describe('Of what the number is a share or a part'),
    per: line.optional().describe('Of a rate: per what. 100,000 people, or year'),
    against: line
      .optional()
      .describe('Of a change: against which time or number. The value is signed: a fall of 12 % is -12'),
    detail: line.optional().describe('The rest of what the number says, after it: fired at Ukraine'),
    where: place,
    when: period,
    claim: codes(CLAIMS).describe('What kind of claim it is'),
    comparison: line.optional().describe('A claim about the number, apart from it: called a record'),
    context: id
      .optional()
      .describe(
        'Id of the figure that this one keeps from being misread; the story’s article doesn’t give it',
      ),
    note: prose.optional(),
    reports: z
      .array(reportSchema)
      .min(1, 'at least one report; the first is the headline report')
      .describe('The headline report first'),
  })
  .describe('One number that the story is about');

export const derivedSchema = z
  .strictObject({
    label: name.describe('What the result says'),
    formula: z
      .string()
      .regex(
        FORMULA,
        'two figures with a / between them, or + or - with a space on each side: attack-drones / ballistic-missiles',
      )
      .describe(
        'Two figures, by their ids, divided, added or subtracted: attack-drones / ballistic-missiles',
      ),
  })
  .describe('A number computed from figures; always shown as derived');

export const eventSchema = z
  .strictObject({
    label: name.describe('What happened, in our own words'),
    ...span,
    source: id,
    main: z.boolean().default(false).describe('True for the event that the story is about'),
  })
  .describe('Something that happened at a time');

/** More in one picture are no comparison but a table. */
const MOST_BARS = 30;

const chartText = {
  title: prose.describe('A headline that says what the chart shows'),
  subtitle: prose.describe('Measure, place and time in one line'),
  note: prose.optional().describe('What a reader must know not to be misled'),
};

export const chartSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('bar'),
        ...chartText,
        figures: z
          .array(id)
          .min(1)
          .max(MOST_BARS, `at most ${MOST_BARS} figures, as many as anybody compares`),
        sorted: z.boolean().default(false).describe('True to draw the greatest first'),
        before: z
          .array(id)
          .optional()
          .describe(
            'For each of the figures, in their order, the same at an earlier time: what it changed from',
          ),
        target: id.optional().describe('A figure with the claim target, drawn as a line over the bars'),
      }),
      z.strictObject({
        kind: z.literal('share'),
        ...chartText,
        figures: z.array(id).min(1),
        otherBases: z.boolean().default(false).describe('Also draw the reports that count something else'),
        stacked: z
          .boolean()
          .default(false)
          .describe('True for the parts of one whole at one time and place: all of them in one bar'),
        rest: line.optional().describe('What the rest of the whole is; that it isn’t stated, if left out'),
      }),
      z.strictObject({
        kind: z.literal('units'),
        ...chartText,
        figure: id,
        per: z.int().min(1).describe('How many of the counted things one square stands for'),
      }),
      z.strictObject({
        kind: z.literal('compare'),
        ...chartText,
        figures: z.array(id).min(2, 'at least two figures of different claim types'),
      }),
      z.strictObject({
        kind: z.literal('timeline'),
        ...chartText,
        events: z.array(id).min(1).optional().describe('Some of the events; all of them if left out'),
      }),
      z.strictObject({ kind: z.literal('reports'), ...chartText, figure: id }),
      z.strictObject({
        kind: z.literal('line'),
        ...chartText,
        steps: z
          .boolean()
          .default(false)
          .describe('True for what stays as it is until it is changed, as a rate that somebody sets'),
        series: z
          .array(
            z.strictObject({
              label: name,
              figures: z.array(id).min(2, 'at least two figures, one for each time'),
            }),
          )
          .min(1),
      }),
    ],
    'a chart kind: bar, share, units, compare, timeline, reports or line',
  )
  .describe('A view of figures, of a figure’s reports, or of events');

const sectionSchema = z
  .strictObject({
    title: prose.describe('What its numbers are about, in a few words: What was fired'),
    figures: z.array(id).min(1).optional().describe('Which of the key figures, in order'),
    charts: z.array(id).min(1).optional().describe('Which of the charts, in order'),
  })
  .describe('Cards and charts of the dashboard that belong together');

export const changeSchema = z
  .strictObject({
    figure: id.optional().describe('Which of the figures; with its headline report'),
    report: id.optional().describe('Which of the other reports: attack-drones-2'),
    source: id.optional().describe('Which of the sources'),
    event: id.optional().describe('Which of the events'),
    derived: id.optional().describe('Which of the computed numbers'),
    chart: id.optional().describe('Which of the charts'),
    story: z.string().optional().describe('The story’s id, where its own texts changed'),
    kind: codes(CHANGES).describe('correction, clarification, update, addition, retraction or wording'),
    was: line.optional().describe('What was published, the number in words: about 440'),
    now: line.optional().describe('What stands after the change: about 450'),
    why: line.describe('The reason, in a sentence'),
    when: day.describe('Day of the change'),
  })
  .describe('A change of what was published, to be seen by its readers: of one thing');

/** One file in `seeds/`. Its published JSON Schema is made from this definition. */
export const seedSchema = z
  .strictObject({
    title: prose.describe('The story’s headline, in our own words'),
    dateline: z.strictObject({ place: line, date: moment }),
    summary: z.array(prose).min(1).max(3).describe('What happened, in two sentences'),
    language: z.literal('en').default('en').describe('Language of the texts in this file'),
    checked: day.describe('Day on which the reports were last looked through'),
    article: id.describe('The source that the story starts from'),
    key: z.array(id).min(1).max(6).describe('The figures shown as cards, in order'),
    terms: z
      .record(line, line)
      .default({})
      .describe('Words that a reader may not know, each with its meaning'),
    sources: z.record(id, sourceSchema),
    figures: z.record(id, figureSchema),
    derived: z.record(id, derivedSchema).default({}),
    events: z.record(id, eventSchema).default({}),
    charts: z.record(id, chartSchema).describe('The first of them, but for timelines, opens the dashboard'),
    sections: z
      .array(sectionSchema)
      .default([])
      .describe('How the dashboard groups its cards and charts; what no section names comes after them'),
    changes: z
      .array(changeSchema)
      .default([])
      .describe('What was changed after publication, the oldest first'),
  })
  .describe('A story: one news event and its numbers');

export type Seed = z.output<typeof seedSchema>;
export type SeedFigure = z.output<typeof figureSchema>;
export type SeedReport = z.output<typeof reportSchema>;
export type SeedChart = z.output<typeof chartSchema>;
export type SeedUnit = z.output<typeof unitSchema>;

/**
 * The codes of the data, each with its meaning. Everything that lists codes (the schema, the JSON Schema,
 * the pages about the data) reads them here.
 */

/** How the source hedged the number. */
export const QUALIFIERS = {
  exact: 'The number as it stands, without a hedge',
  about: 'Near the number: about, around, some, approximately, roughly',
  'at-least': 'The number or more',
  'more-than': 'More than the number: over, above',
  'up-to': 'The number or less',
  'less-than': 'Less than the number: under, below',
  almost: 'A little less than the number: nearly, close to',
  range: 'Between two numbers, both of them stated',
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

/** What kind of claim the number is. Numbers of different kinds are never added. */
export const CLAIMS = {
  reported: 'Said to have happened or to be so',
  estimated: 'Worked out by somebody who could not count',
  requested: 'Asked for; not promised, not delivered',
  pledged: 'Promised; not necessarily delivered',
  committed: 'Bound by a decision or a contract; not necessarily allocated',
  allocated: 'Set aside for the purpose; not necessarily delivered',
  delivered: 'Handed over to those for whom it was meant',
  planned: 'Intended by those who would do it',
  target: 'Aimed at by those who set it',
  forecast: 'Expected by somebody',
} as const;
export type ClaimType = keyof typeof CLAIMS;

/** How the base of a report relates to the base of the headline report, when it is another one. */
export const BASES = {
  narrower: 'The report counts a part of what the headline report counts',
  wider: 'The report counts more than what the headline report counts',
  other: 'The report counts something else',
} as const;
export type BaseRelation = keyof typeof BASES;

/** How a report stands to the figure's headline report. */
export const STANDINGS = {
  headline: 'The first report of the figure; its value is the figure’s value',
  confirms: 'What both leave possible meets, and it meets between known ends',
  compatible: 'What both leave possible meets only because one of them has an open end',
  differs: 'What the two leave possible does not meet',
  earlier: 'It gives the count as it was at an earlier time, so the two are not compared',
  later: 'It gives the count as it was at a later time, so the two are not compared',
  'another-base': 'It counts something else, so the two are not compared',
} as const;
export type Standing = keyof typeof STANDINGS;

/** What a formula does with its two figures. */
export const OPERATORS = { '/': 'divided by', '+': 'plus', '-': 'minus' } as const;
export type Operator = keyof typeof OPERATORS;

/** Where a report was made. */
export const SOURCE_KINDS = {
  page: 'A page of the web',
  document: 'A document: a report, a letter, a data file',
  broadcast: 'Radio or television',
  statement: 'Said in person, as at a press conference',
} as const;
export type SourceKind = keyof typeof SOURCE_KINDS;

/** What kind of change it was. */
export const CHANGES = {
  correction: 'It was wrong',
  clarification: 'The number stands; what is said about it was unclear',
  update: 'The source gave a newer number',
  addition: 'It was added after the story was published',
  retraction: 'It was withdrawn',
  wording: 'The same is said in other words',
} as const;
export type ChangeKind = keyof typeof CHANGES;

/** What a change can be of. */
export const CHANGED = {
  figure: 'A figure, with its headline report',
  report: 'Another report of a figure',
  source: 'A source',
  event: 'An event',
  derived: 'A computed number',
  chart: 'A chart',
  story: 'The story’s own texts',
} as const;
export type Changed = keyof typeof CHANGED;

/** SDMX's observation status, as far as claim types lead to it (CL_OBS_STATUS). */
export const OBS_STATUSES = {
  A: 'Normal value: reported or delivered',
  E: 'Estimated value',
  F: 'Forecast value',
  V: 'Unvalidated value: asked for, promised, planned or aimed at, which nobody can check yet',
} as const;
export type ObsStatus = keyof typeof OBS_STATUSES;

export const CHART_KINDS = ['bar', 'share', 'units', 'compare', 'timeline', 'reports', 'line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

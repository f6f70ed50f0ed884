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
  planned: 'Intended by those who would do it',
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
  agrees: 'Its range and the headline report’s range meet',
  differs: 'Its range and the headline report’s range do not meet',
  'another-base': 'It counts something else, so the two are not compared',
} as const;
export type Standing = keyof typeof STANDINGS;

/** What a formula does with its two figures. */
export const OPERATORS = { '/': 'divided by', '+': 'plus', '-': 'minus' } as const;
export type Operator = keyof typeof OPERATORS;

/** What kind of change it was. */
export const CHANGES = {
  correction: 'The number was wrong',
  clarification: 'The number stands; what is said about it was unclear',
  update: 'The source gave a newer number',
  addition: 'The number was added after the story was published',
  retraction: 'The number was withdrawn',
} as const;
export type ChangeKind = keyof typeof CHANGES;

/** Units that have a name and a code; things that are counted (missiles, buildings) are written out in the seed instead. */
export const NAMED_UNITS = {
  percent: { code: 'P1', text: 'percent', meaning: 'Share in per cent; `of` says of what (UN/CEFACT P1)' },
  USD: { code: 'USD', text: 'US dollar', meaning: 'US dollars, whole (ISO 4217)' },
  EUR: { code: 'EUR', text: 'euro', meaning: 'Euros, whole (ISO 4217)' },
  'degree-celsius': { code: 'CEL', text: 'degree Celsius', meaning: 'Temperature (UN/CEFACT CEL)' },
  week: { code: 'WEE', text: 'week', meaning: 'Duration in weeks (UN/CEFACT WEE)' },
} as const;
export type NamedUnit = keyof typeof NAMED_UNITS;

/** The code of a counted thing (UN/CEFACT Recommendation 20: one). */
export const COUNT_CODE = 'C62';

/** What stands in the data for a unit. */
export const UNIT_CODES = {
  [COUNT_CODE]: 'A counted thing, named in the column unit (UN/CEFACT C62)',
  ...Object.fromEntries(Object.values(NAMED_UNITS).map(({ code, meaning }) => [code, meaning])),
};

/** SDMX's observation status, as far as claim types lead to it (CL_OBS_STATUS). */
export const OBS_STATUSES = {
  A: 'Normal value: reported',
  E: 'Estimated value',
  F: 'Forecast value',
  V: 'Unvalidated value: requested, pledged or planned, which nobody can check yet',
} as const;
export type ObsStatus = keyof typeof OBS_STATUSES;

export const CHART_KINDS = ['bar', 'share', 'units', 'compare', 'timeline', 'reports', 'line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

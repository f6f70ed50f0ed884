import type { BaseRelation, ChangeKind, ClaimType, Operator, Qualifier } from './codes.ts';
import type { SeedUnit } from './schema.ts';

/*
 * The nouns of the project. A Story is what `parse` makes of one seed file: checked, and with every
 * reference resolved. Everything that is shown or downloaded is computed from these values.
 */

/** A single number, or both ends of a stated range. */
export type Value = number | readonly [from: number, to: number];

export type Unit = SeedUnit;

/** A number as its source hedged it. */
export interface Quantity {
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
}

/** A quantity, or a bare number: a ratio has no unit. */
export type Amount = Omit<Quantity, 'unit'> & { readonly unit?: Unit | undefined };

/** A publication that can be cited. Dates are YYYY-MM-DD. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** The agency whose report it carries. */
  readonly credit?: string | undefined;
  readonly title?: string | undefined;
  readonly url: string;
  readonly published: string;
  readonly retrieved: string;
  /** BCP 47 tag: uk, de-CH. */
  readonly language: string;
}

/** One source giving a version of a figure. */
export interface Report extends Quantity {
  /** Unique within the story: the figure's id, a hyphen, and the report's place from 1. */
  readonly id: string;
  readonly source: Source;
  readonly saidBy?: string | undefined;
  /** The few words of the source that hold the number, letter for letter. */
  readonly phrase: string;
  /** What the words mean, in our own, where the number or its hedge can't be read in them; to be shown as such. */
  readonly reads?: string | undefined;
  /** Counted from 1. */
  readonly paragraph?: number | undefined;
  /** What the source says it counts, where its word differs from the figure's. */
  readonly counts?: string | undefined;
  /** Set where the report counts something else than the headline report: the two are not compared. */
  readonly base?: { readonly relation: BaseRelation; readonly of: string } | undefined;
  readonly note?: string | undefined;
}

/** A change of a published number. */
export interface Change {
  /** Unique within the story: the figure’s id, the day, and the place in the file from 1. */
  readonly id: string;
  readonly figureId: string;
  readonly kind: ChangeKind;
  /** The number in words before the change; undefined for an addition. */
  readonly was?: string | undefined;
  /** The number in words after the change; undefined for a retraction. */
  readonly now?: string | undefined;
  readonly why: string;
  /** YYYY-MM-DD */
  readonly when: string;
}

/** One number that the story is about. Its quantity is that of its first report, the headline report. */
export interface Figure extends Quantity {
  readonly id: string;
  readonly label: string;
  /** Of what it is a share or a part. */
  readonly of?: string | undefined;
  readonly detail?: string | undefined;
  readonly where: { readonly name: string; readonly code?: string | undefined };
  readonly when: { readonly start: string; readonly end: string; readonly text: string };
  readonly claim: ClaimType;
  readonly comparison?: string | undefined;
  /** Id of the figure that this one keeps from being misread. */
  readonly context?: string | undefined;
  readonly note?: string | undefined;
  readonly headline: Report;
  /** All reports, the headline report first. */
  readonly reports: readonly Report[];
  /** What was changed about it after publication, the newest first. */
  readonly changes: readonly Change[];
}

/** A number computed from two figures. */
export interface Derived {
  readonly id: string;
  readonly label: string;
  readonly left: Figure;
  readonly operator: Operator;
  readonly right: Figure;
}

/** Something that happened on a day or over several. */
export interface StoryEvent {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly source: Source;
  readonly main: boolean;
}

interface ChartText {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
  /** The computed numbers that its texts name. */
  readonly derived: readonly Derived[];
}

export interface BarChart extends ChartText {
  readonly kind: 'bar';
  readonly figures: readonly Figure[];
}
export interface ShareChart extends ChartText {
  readonly kind: 'share';
  readonly figures: readonly Figure[];
  readonly otherBases: boolean;
  readonly rest: string;
}
export interface UnitsChart extends ChartText {
  readonly kind: 'units';
  readonly figure: Figure;
  readonly per: number;
}
export interface CompareChart extends ChartText {
  readonly kind: 'compare';
  readonly figures: readonly Figure[];
}
export interface TimelineChart extends ChartText {
  readonly kind: 'timeline';
  readonly events: readonly StoryEvent[];
}
export interface ReportsChart extends ChartText {
  readonly kind: 'reports';
  readonly figure: Figure;
}
export interface LineChart extends ChartText {
  readonly kind: 'line';
  readonly series: readonly { readonly label: string; readonly figures: readonly Figure[] }[];
}

/** A view of figures, of a figure's reports, or of events. */
export type Chart =
  BarChart | ShareChart | UnitsChart | CompareChart | TimelineChart | ReportsChart | LineChart;

/** One news event; one file in `seeds/`. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly dateline: { readonly place: string; readonly date: string };
  readonly summary: readonly string[];
  /** BCP 47 tag of the story's texts. */
  readonly language: 'en';
  /** Day on which the reports were last looked through. */
  readonly checked: string;
  /** The source that the story starts from. */
  readonly article: Source;
  /** The figures shown as cards, in order. */
  readonly key: readonly Figure[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly derived: readonly Derived[];
  readonly events: readonly StoryEvent[];
  readonly charts: readonly Chart[];
  /** What was changed after publication, the newest first. */
  readonly changes: readonly Change[];
}

import type {
  BaseRelation,
  Changed,
  ChangeKind,
  ClaimType,
  Operator,
  Qualifier,
  SourceKind,
} from './codes.ts';
import type { Unit } from '../units.ts';
import type { Period } from './time.ts';

/*
 * The nouns of the project. A Story is what `parse` makes of one seed file: checked, and with every
 * reference resolved. Everything that is shown or downloaded is computed from these values.
 */

/** A single number, or both ends of a stated range. */
export type Value = number | readonly [from: number, to: number];

/** A number as its source hedged it, in a unit. */
export interface Quantity {
  readonly value: Value;
  readonly qualifier: Qualifier;
  /** The source's own words for a bound, where they are ours to repeat: "as many as" for `up-to`. */
  readonly hedge?: string | undefined;
  readonly unit: Unit;
  /** A rate: per what. "100,000 people", "year". */
  readonly per?: string | undefined;
  /** A change: against which time. Its number is signed, and its hedge is about its size. */
  readonly against?: string | undefined;
  /** What the source gives as the range of its number (± 3, 95 % 9.2–11.5), `level` in per cent. */
  readonly interval?:
    { readonly from: number; readonly to: number; readonly level?: number | undefined } | undefined;
}

/** A quantity, or a bare number: a ratio has no unit. */
export type Amount = Omit<Quantity, 'unit'> & { readonly unit?: Unit | undefined };

/** Where a report was made: a page, a document, a broadcast, a statement in person. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  /** The agency whose report it carries. */
  readonly credit?: string | undefined;
  readonly title?: string | undefined;
  /** Every page has one. */
  readonly url?: string | undefined;
  /** A copy that stays as it was, and the day on which it was made. */
  readonly archived?: { readonly url: string; readonly date: string } | undefined;
  /** In EDTF: a day, or a month or year where only that is known. */
  readonly published: string;
  /** Day on which it was read or heard, YYYY-MM-DD. */
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
  /** When the count was true, in EDTF, where the count moves. */
  readonly asOf?: string | undefined;
  /** Whom it goes back to, where neither agency nor speaker says so. */
  readonly origin?: string | undefined;
  /** Who says that it isn't so. */
  readonly disputedBy: readonly string[];
  /** Set where the report counts something else than the headline report: the two are not compared. */
  readonly base?: { readonly relation: BaseRelation; readonly of: string } | undefined;
  readonly note?: string | undefined;
}

/** A change of something that was published. */
export interface Change {
  /** Unique within the story: the thing’s id, the day, and the place in the file from 1. */
  readonly id: string;
  readonly of: Changed;
  /** Id of the figure, report, source … that changed. */
  readonly thing: string;
  /** The figure whose number it is about, where it is of a figure or of a report. */
  readonly figureId?: string | undefined;
  readonly kind: ChangeKind;
  /** What was said before the change, a number in words; undefined for an addition. */
  readonly was?: string | undefined;
  /** What is said after the change; undefined for a retraction. */
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
  readonly when: Period;
  readonly claim: ClaimType;
  readonly comparison?: string | undefined;
  /** Id of the figure that this one keeps from being misread. */
  readonly context?: string | undefined;
  readonly note?: string | undefined;
  readonly headline: Report;
  /** All reports, the headline report first. */
  readonly reports: readonly Report[];
  /** What was changed about it after publication, but for its wording, the newest first. */
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

/** Something that happened at a time. */
export interface StoryEvent {
  readonly id: string;
  readonly label: string;
  readonly when: Period;
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
  /** For each figure the same at an earlier time, where it is drawn as a change. */
  readonly before?: readonly Figure[] | undefined;
  /** What is aimed at: a line over the bars. */
  readonly target?: Figure | undefined;
}
export interface ShareChart extends ChartText {
  readonly kind: 'share';
  readonly figures: readonly Figure[];
  readonly otherBases: boolean;
  /** All in one bar: parts of one whole at one time and place. */
  readonly stacked: boolean;
  readonly rest?: string | undefined;
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
  /** Each number stays as it is until the next. */
  readonly steps?: boolean | undefined;
  readonly series: readonly { readonly label: string; readonly figures: readonly Figure[] }[];
}

/** A view of figures, of a figure's reports, or of events. */
export type Chart =
  BarChart | ShareChart | UnitsChart | CompareChart | TimelineChart | ReportsChart | LineChart;

/** What belongs together on the dashboard. */
export interface Section {
  readonly title: string;
  /** Shown as cards, in order. */
  readonly figures: readonly Figure[];
  readonly charts: readonly Chart[];
}

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
  /** How its author groups cards and charts; `arrange` puts what they leave out behind them. */
  readonly sections: readonly Section[];
  /** What was changed after publication, the newest first. */
  readonly changes: readonly Change[];
}

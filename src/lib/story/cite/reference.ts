import { lastChanged, version } from '../age.ts';
import type { SourceKind } from '../codes.ts';
import { dayText, timeText } from '../days.ts';
import type { Locale } from '../locale/locale.ts';
import type { Report, Source, Story } from '../story.ts';

/** This project as it is cited, at the page of the thing that is cited. */
export interface Compilation {
  readonly name: string;
  readonly url: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/** One entry of a bibliography, before it is written in a format. Days are YYYY-MM-DD, `published` as precise as it is known. */
export interface Reference {
  /** Unique within what is cited; letters, digits, hyphens and full stops. */
  readonly id: string;
  readonly kind: 'report' | 'compilation';
  readonly author: string;
  readonly title: string;
  /** The outlet, for a report. */
  readonly outlet?: string;
  readonly published: string;
  /** Of the compilation. */
  readonly version?: string;
  readonly retrieved?: string;
  readonly url?: string | undefined;
  readonly language: string;
  readonly note?: string;
}

/** No form of citation takes the hour. */
const DAY_LENGTH = 10;

/** Reference managers search for what is typed: a space that doesn't break is no help to them. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const UNTITLED: Readonly<Record<SourceKind, string>> = {
  page: 'Report',
  document: 'Document',
  broadcast: 'Broadcast',
  statement: 'Statement',
};

/**
 * A publication. What stands in square brackets are not its words: they describe it where its title isn't known, as the
 * styles do with an untitled work, and say who is cited from it, since few styles print a note.
 * @param reports What is cited of it; nothing where it is cited as a whole.
 */
export function sourceReference(
  source: Source,
  story: Story,
  reports: readonly Report[],
  locale: Locale,
): Reference {
  const { kind, publisher, credit, title, published, retrieved, url, language } = source;
  const cited = [...new Set(reports.map(statement))].join('; ');
  const spoken = [...new Set(reports.filter(isSpoken).map(statement))].join('; ');
  const untitled = `[${UNTITLED[kind]} of ${timeText(published, locale)}${cited && `; ${cited}`}]`;
  return {
    id: `${story.id}.source.${source.id}`,
    kind: 'report',
    author: credit ?? publisher,
    title: plain(title === undefined ? untitled : `${title}${spoken && ` [${spoken}]`}`),
    outlet: publisher,
    published: published.slice(0, DAY_LENGTH),
    retrieved,
    url,
    language,
    ...(cited && { note: plain(cited) }),
  };
}

/** Who said it, unless the outlet did in its own voice, and in which words: "Mark Rutte: “$15 billion this year”". */
function statement(report: Report): string {
  return `${isSpoken(report) ? `${report.saidBy}: ` : ''}“${report.phrase}”`;
}

function isSpoken({ saidBy, source }: Report): boolean {
  return saidBy !== undefined && saidBy !== source.publisher;
}

/** The compilation itself. Its day is that on which its data last changed: the build's own day is no part of it. */
export function compilationReference(
  { title, id }: { readonly title: string; readonly id: string },
  story: Story,
  compilation: Compilation,
  locale: Locale,
): Reference {
  return {
    id,
    kind: 'compilation',
    author: compilation.name,
    title: plain(title),
    published: lastChanged(story),
    version: version(story),
    url: compilation.url,
    language: story.language,
    note: `Reports looked through until ${dayText(story.checked, locale)}; compilation licensed ${compilation.licence.name}`,
  };
}

import { dayText } from '../days.ts';
import type { Locale } from '../locale/locale.ts';
import type { Figure, Source, Story } from '../story.ts';
import { figureWords } from '../words.ts';

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

/** A publication; `about` says in square brackets what it is cited for where its headline isn't known. */
export function sourceReference(source: Source, story: Story, about: string, note?: string): Reference {
  const { publisher, credit, title, published, retrieved, url, language } = source;
  return {
    id: `${story.id}.source.${source.id}`,
    kind: 'report',
    author: credit ?? publisher,
    title: plain(title ?? `[${about}]`),
    outlet: publisher,
    published: published.slice(0, DAY_LENGTH),
    retrieved,
    url,
    language,
    ...(note === undefined ? {} : { note: plain(note) }),
  };
}

/** What the headline report of a figure is cited for: who said it, in which words. */
export function figureReference(figure: Figure, story: Story, locale: Locale): Reference {
  const { saidBy, source, phrase } = figure.headline;
  const words = `“${phrase}”`;
  return sourceReference(
    source,
    story,
    `${figure.label}: ${figureWords(figure, locale)}`,
    saidBy === undefined || saidBy === source.publisher ? words : `${saidBy}: ${words}`,
  );
}

/** The compilation itself. Its day is that of the last look through the reports: the build's own day is no part of it. */
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
    published: story.checked,
    url: compilation.url,
    language: story.language,
    note: `Reports looked through until ${dayText(story.checked, locale)}; compilation licensed ${compilation.licence.name}`,
  };
}

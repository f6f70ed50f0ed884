import { generateAtomFeed } from 'feedsmith';
import { changedLabel, changeLog, type LoggedChange } from '../story/changeLog.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { changeWords } from '../story/words.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';
import { jsonText } from './jsonText.ts';

/*
 * Corrections as feeds, for those who use the numbers and want to hear of a change. An entry's id is its address on the
 * page of changes, which never changes.
 */

const TITLE = `${site.name}: changes of published numbers`;

/** RFC 4287. A feed without changes is as new as the last check of a story. */
export function changesAtom(stories: readonly Story[], locale: Locale): string {
  const entries = changeLog(stories);
  const updated =
    entries[0]?.change.when ??
    stories
      .map(({ checked }) => checked)
      .toSorted()
      .at(-1) ??
    '1970-01-01';
  return generateAtomFeed({
    id: absolute(urls.changes),
    title: { value: TITLE },
    updated: new Date(updated),
    authors: [{ name: site.name }],
    links: [
      { href: absolute(urls.changesAtom), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(urls.changes), rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entryUrl(entry),
      title: { value: entryTitle(entry, locale) },
      updated: new Date(entry.change.when),
      links: [{ href: entryUrl(entry), rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.change.why },
    })),
  });
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function changesJson(stories: readonly Story[], locale: Locale): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLE,
    home_page_url: absolute(urls.changes),
    feed_url: absolute(urls.changesJson),
    language: locale.tag,
    items: changeLog(stories).map((entry) => ({
      id: entryUrl(entry),
      url: entryUrl(entry),
      title: entryTitle(entry, locale),
      content_text: entry.change.why,
      date_published: new Date(entry.change.when).toISOString(),
    })),
  });
}

function entryUrl({ change, story }: LoggedChange): string {
  return `${absolute(urls.changes)}#${changeAnchor(story.id, change.id)}`;
}

/** Where a change stands on the page of changes. */
export function changeAnchor(storyId: string, changeId: string): string {
  return `${storyId}-${changeId}`;
}

function entryTitle(entry: LoggedChange, locale: Locale): string {
  const { now } = entry.change;
  return `${changedLabel(entry)}: ${changeWords(entry.change, locale)}${now === undefined ? '' : `, now ${now}`}`;
}

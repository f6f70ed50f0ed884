import { generateAtomFeed } from 'feedsmith';
import { lastChanged } from '../story/age.ts';
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

/** The changes of all stories. */
export function changesAtom(stories: readonly Story[], locale: Locale): string {
  return atom(stories, { title: TITLE, page: urls.changes, self: urls.changesAtom }, locale);
}

/** Those of one story. An entry is the same as in the feed of all, by its id, too. */
export function storyChangesAtom(story: Story, locale: Locale): string {
  const { id, title } = story;
  return atom(
    [story],
    { title: `${TITLE}, ${title}`, page: urls.story(id), self: urls.storyChangesAtom(id) },
    locale,
  );
}

interface Feed {
  readonly title: string;
  /** The page that says the same; its address is the feed's id. */
  readonly page: string;
  readonly self: string;
}

/** RFC 4287. A feed is as new as the data of its stories. */
function atom(stories: readonly Story[], { title, page, self }: Feed, locale: Locale): string {
  return generateAtomFeed({
    id: absolute(page),
    title: { value: title },
    updated: new Date(stories.map(lastChanged).toSorted().at(-1) ?? '1970-01-01'),
    authors: [{ name: site.name }],
    links: [
      { href: absolute(self), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(page), rel: 'alternate', type: 'text/html' },
    ],
    entries: changeLog(stories).map((entry) => ({
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

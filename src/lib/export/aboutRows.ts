import { lastChanged, version } from '../story/age.ts';
import { dayText, timeText } from '../story/days.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Story } from '../story/story.ts';
import { sourceName } from '../story/words.ts';
import { absolute, site } from '../site.ts';
import * as urls from '../urls.ts';

/** The licence in a sentence that keeps the compilation apart from what it quotes. */
export const LICENCE_SENTENCE = `The compilation (the choice, wording and arrangement of the data) is licensed ${site.licence.name}, ${site.licence.url}; quoted words stay their publishers’.`;

/** What somebody who has only the file must know, as pairs of a heading and a text. */
export function aboutRows(
  story: Story,
  locale: Locale,
): readonly (readonly [heading: string, text: string])[] {
  return [
    ['Story', story.title],
    ...story.summary.map((sentence) => ['Summary', sentence] as const),
    ['Place and day', `${story.dateline.place}, ${timeText(story.dateline.date, locale)}`],
    ['Page', absolute(urls.story(story.id))],
    ['Compiled by', `${site.name}, ${absolute(urls.home)}`],
    [
      'Starts from',
      `${sourceName(story.article)}, ${timeText(story.article.published, locale)}, ${story.article.url}`,
    ],
    ['Reports looked through until', dayText(story.checked, locale)],
    ['Data last changed', `${dayText(lastChanged(story), locale)} (version ${version(story)})`],
    ['Licence', LICENCE_SENTENCE],
    [
      'Please cite',
      'Who said a number and the outlet that reported it first, this compilation second. Both stand in every row.',
    ],
    [
      'Mind',
      'Numbers of different claim types (reported, estimated, requested, pledged, planned, forecast) must not be added. A hedge belongs to its number: “about 450” is not 450, and “more than 1,100” has no upper end.',
    ],
  ];
}

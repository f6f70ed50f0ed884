import { stringify } from 'yaml';
import { parse } from '../story/parse.ts';
import { problemText } from '../story/problem.ts';
import { printable } from '../story/printable.ts';
import type { Article } from './article.ts';
import { draftFigures, slugOf, type DraftFigure } from './draftFigures.ts';
import { findNumbers } from './findNumbers.ts';

/** What is known of an article before it is read. */
export interface ArticleSource {
  readonly publisher: string;
  /** A page has one; without it the article is a document. */
  readonly url?: string | undefined;
  /** YYYY-MM-DD */
  readonly published: string;
  readonly language: string;
}

/**
 * A story file for an article: complete enough to be built, with comments on what its writer has to decide.
 * @param file The name that it will have, with its folder.
 * @param today YYYY-MM-DD
 * @throws Error where the article has no number.
 */
export function draftSeed(file: string, article: Article, about: ArticleSource, today: string): string {
  const { found, leftOut } = findNumbers(article, Number(about.published.slice(0, 4)));
  const source = slugOf(about.publisher) || 'article';
  let figures = draftFigures(found, { source, published: about.published, language: article.language });
  const comments = leftOut.map(({ words, paragraph, why }) => `paragraph ${paragraph}, ${why}: ${words}`);
  for (;;) {
    if (figures.length === 0) throw new Error('The article has no number that a figure could be drafted of.');
    const text = seedText(source, about, figures, comments, today);
    const { problems = [] } = parse(file, text);
    // What the check refuses is left to its writer, too.
    const refused = new Map(
      problems.map(({ path, found: said }) => [/^figures › (\S+)/.exec(path)?.[1], said]),
    );
    const kept = figures.filter(({ id }) => !refused.has(id));
    for (const { id, figure } of figures) {
      const [why, phrase = ''] = [refused.get(id), figure.reports[0]?.phrase];
      if (why !== undefined) comments.push(`not drafted: ${phrase} (${why})`);
    }
    if (problems.length === 0) return text;
    if (kept.length === figures.length) throw new Error(problems.map(problemText).join('\n\n'));
    figures = kept;
  }
}

function seedText(
  source: string,
  { publisher, url, published, language }: ArticleSource,
  figures: readonly DraftFigure[],
  leftOut: readonly string[],
  today: string,
): string {
  const key = figures.slice(0, 6).map(({ id }) => id);
  const page = url === undefined ? { kind: 'document' } : { url };
  const parts = [
    '# yaml-language-server: $schema=../static/schema/story.json',
    comment(
      'A draft: each comment that says “decide” waits for you, then goes. seeds/README.md says what goes where.',
    ),
    '',
    comment('decide: title, place and summary, in your own words; {figure-id} stands for a number'),
    yaml({
      title: 'A title in your own words',
      dateline: { place: 'Somewhere', date: published },
      summary: ['What happened, in your own words.'],
      checked: today,
      article: source,
      key,
      sources: { [source]: { publisher, ...page, published, retrieved: today, language } },
    }),
    'figures:',
    ...figures.map(({ id, figure, decide }) =>
      [...decide.map((each) => comment(`decide: ${each}`)), yaml({ [id]: figure })]
        .join('\n')
        .replaceAll(/^(?=.)/gm, '  '),
    ),
    comment('decide: charts; README lists their kinds'),
    yaml({
      charts: {
        reports: {
          kind: 'reports',
          title: 'A title that says what the chart shows',
          subtitle: 'Measure, place and time',
          figure: key[0],
        },
      },
    }),
    ...(leftOut.length === 0 ? [] : [comment('Left out:'), ...leftOut.map((each) => comment(each))]),
  ];
  return `${parts.join('\n')}\n`;
}

const comment = (text: string) => `# ${printable(text, 300)}`;
const yaml = (value: object) => stringify(value, { lineWidth: 0 });

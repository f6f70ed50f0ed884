import { describe, expect, it, test } from 'vitest';
import { numberWords, attribution, figureWords, reportWords } from '../../src/lib/story/words.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import * as urls from '../../src/lib/urls.ts';
import { csvRows } from './csvRows.ts';
import { readable } from './readable.ts';
import { chartOf, files, kyiv, KYIV, page, pages, read, stories, storyOf, type Page } from './site.ts';
import { storyTexts, tickTexts, unsourcedNumbers } from './sourced.ts';
import { normalised, textOf, type Run } from './visibleText.ts';

/* What is true of the first story, typed here: its numbers as the article has them, and how they must not be misread. */

/** The article's six numbers as every surface has to say them: typed here, so that no shared fault can hide. */
const SIX = {
  'ballistic-missiles': ['32', '32 ballistic missiles'],
  'attack-drones': ['about 450', 'about 450 drones'],
  'kyiv-buildings-without-heat': ['more than 1,100', 'more than 1,100 high-rise buildings'],
  'kharkiv-consumers-without-power': ['60%', '60% of electricity consumers in Kharkiv region'],
  'us-arms-2026': ['$15 billion requested', '$15 billion requested'],
  'purl-air-defence-share': ['90%', '90% of Ukraine’s air-defence missiles'],
} as const;

test('the first story is tested as long as it has pages', () => {
  expect(pages.some(({ path }) => path.includes(KYIV))).toBe(kyiv !== undefined);
});

describe.each(kyiv === undefined ? [] : [kyiv])('$id', (story) => {
  // Where there is no other story, all pages are about this one, but for examples of hedges; else the front page names
  // others, too.
  const pagesOfIt = pages.filter(
    ({ path }) =>
      (stories.length === 1 && path !== urls.aboutData) || (storyOf(path) === story && path !== urls.home),
  );
  const csvFiles = files.filter((path) => path.endsWith('.csv') && storyOf(path) === story);
  const everything = pagesOfIt.flatMap((each) =>
    readable(each.document).map((run) => ({ ...run, page: each })),
  );
  const titles = story.sources.flatMap(({ title }) => title ?? []);

  const withoutTitles = (text: string) =>
    titles.reduce(
      (left, title) => left.replaceAll(normalised(title), '·'),
      text.replaceAll(/https?:\S+/g, '·'),
    );

  it('has the six numbers of the article as the article says them', () => {
    const said = story.key.map((figure) => [figure.id, [numberWords(figure, en), figureWords(figure, en)]]);
    expect(JSON.parse(normalised(JSON.stringify(said)))).toEqual(Object.entries(SIX));
    for (const [id, [number]] of Object.entries(SIX)) {
      const card = page(urls.story(story.id)).document.querySelector(`:has(> #figure-${id}) .number`);
      expect(textOf(card)).toBe(number);
    }
  });

  it('adds nothing up: 482 appears nowhere', () => {
    expect(everything.filter(({ text }) => /(?<!\d)482(?!\d)/.test(text)).map(where)).toEqual([]);
  });

  it('says “requested” wherever it says 15 billion', () => {
    const sums = everything.filter(({ text }) =>
      /15(?:\.0)? ?(?:billion|bn)|15,?000,?000,?000/.test(withoutTitles(text)),
    );
    expect(sums.length).toBeGreaterThan(20);
    expect(
      sums.filter(({ element, text }) => !/requested/.test(`${text} ${beside(element)}`)).map(where),
    ).toEqual([]);
  });

  it('says of what wherever it gives a share', () => {
    const bases = story.figures
      .filter(({ unit }) => unit === 'percent')
      .flatMap(({ of, reports }) => [of, ...reports.flatMap(({ base, counts }) => [base?.of, counts])])
      .filter((base) => base !== undefined);
    const shares = everything.filter(
      ({ text, element }) =>
        /\d%/.test(withoutTitles(text)) && element.closest('pre') === null && text !== '100%',
    );
    expect(shares.length).toBeGreaterThan(20);
    const named = (text: string) => /% (?:of|din) /.test(text) || bases.some((base) => text.includes(base));
    expect(shares.filter(({ element, text }) => !named(`${text} ${beside(element)}`)).map(where)).toEqual([]);
  });

  it('never drops the hedge of a number that only hedged reports give', () => {
    expect(unhedged('1,100', /(?:more than|over) 1,100/gi)).toEqual([]);
    expect(unhedged('75%', /(?:about|roughly|aproximativ) 75%|75% of all missiles supplied/gi)).toEqual([]);
  });

  it('gives a number bare only where a report gives it bare', () => {
    const reports = story.figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure })));
    const asReported = reports
      .filter(({ report }) => report.qualifier === 'exact')
      .flatMap(({ report, figure }) =>
        // In a sentence, line beneath line at a mark, and in its own words.
        [
          ...[': ', ' '].map(
            (between) => `${attribution(report)}${between}${reportWords(report, figure, en)}`,
          ),
          `“${report.phrase}”`,
        ].map(normalised),
      );
    const bare = everything.filter(({ text, element }) => {
      const told = asReported.reduce((left, words) => left.replaceAll(words, '·'), withoutTitles(text));
      const left = told.replaceAll(/(?:about|around|approximately) 450/g, '·');
      return left.includes('450') && element.closest('tr, svg') === null;
    });
    expect(bare.map(where)).toEqual([]);
  });

  it('never marks 15 billion as anything but requested in a table of numbers', () => {
    const sums = csvFiles.flatMap((path) => csvRows(path)).filter(({ value }) => Number(value) === 15e9);
    expect(sums.length).toBeGreaterThan(0);
    for (const row of sums) expect(row['claim_type']).toBe('requested');
  });

  it('has 482 in no file that can be downloaded', () => {
    for (const path of csvFiles) expect(read(path), path).not.toMatch(/(?<!\d)482(?!\d)/);
  });

  it('has a source for its own numbers, and for none that is near one', () => {
    for (const text of [
      '482',
      '1,100 buildings',
      '15 billion',
      '$16 billion',
      '133',
      '91%',
      'about 45',
      '4501',
    ])
      expect(unsourcedNumbers(text, storyTexts(story)), text).not.toEqual([]);
    for (const text of ['about 450', 'more than 1,100', '$15 billion', '32', '3 February 2026'])
      expect(unsourcedNumbers(text, storyTexts(story)), text).toEqual([]);
  });

  it('tells at the marks of a chart who said what, how firmly', () => {
    const chart = page(urls.chartEmbed(KYIV, 'drones-and-missiles')).document.querySelector('[data-marks]');
    expect((chart?.getAttribute('data-marks') ?? '').replaceAll('\u00a0', ' ')).toBe(
      [
        'Attack drones',
        'about 450 drones',
        'Sky News, in NextFin News, 3 February 2026',
        '4 reports confirm it, from 3 other origins',
        '',
        'Ballistic missiles',
        '32 ballistic missiles, called a record',
        'Sky News, in NextFin News, 3 February 2026',
        '2 reports confirm it, from 2 other origins',
      ].join('\n'),
    );
  });

  function unhedged(number: string, hedged: RegExp): string[] {
    return everything
      .filter(({ text }) => withoutTitles(text).replaceAll(hedged, '').includes(number))
      .filter((run) => !isTick(run))
      .map(where);
  }

  /** What an axis counts in is nobody's claim. */
  function isTick({ element, text, page: { path } }: Run & { page: Page }): boolean {
    return element.localName === 'text' && tickTexts(chartOf(path, element)).includes(text);
  }

  function where({ text, page: { path } }: { text: string; page: Page }): string {
    return `${path}: ${text}`;
  }

  /** What a reader sees with an element: its row, its card, its picture, the line under a large number. */
  function beside(element: Element): string {
    if (element.classList.contains('number')) return textOf(element.nextElementSibling);
    const whole = element.closest('tr, li, .card, [role="img"]');
    return whole === null ? '' : `${whole.getAttribute('aria-label') ?? ''} ${textOf(whole)}`;
  }
});

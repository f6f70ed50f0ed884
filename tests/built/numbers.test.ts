import { describe, expect, it } from 'vitest';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { dayText } from '../../src/lib/story/days.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { reportsChart } from '../../src/lib/story/select.ts';
import type { Chart } from '../../src/lib/story/story.ts';
import { attribution, reportWords } from '../../src/lib/story/words.ts';
import * as urls from '../../src/lib/urls.ts';
import { page, pages, parsed, picture, stories, storyOf, type Page } from './site.ts';
import { chartTexts, figureTexts, storyTexts, tickTexts, unsourcedNumbers } from './sourced.ts';
import { copiedText, normalised, pageRuns, runs, textOf, type Run } from './visibleText.ts';

/** What the page may say: all of its story on the dashboard, of its chart or figure alone elsewhere. */
const allStories = stories.flatMap(storyTexts);
const textsByPath = new Map(
  stories.flatMap((story) => [
    [urls.story(story.id), storyTexts(story)] as const,
    ...story.charts.flatMap((chart) => {
      const texts = [...chartTexts(chart), story.title, dayText(story.checked, en)];
      return [urls.chart(story.id, chart.id), ...embedsOf(urls.chartEmbed, story.id, chart.id)].map(
        (path) => [path, texts] as const,
      );
    }),
    ...story.figures.flatMap((figure) => {
      const texts = figureTexts(figure, story);
      return [urls.figure(story.id, figure.id), ...embedsOf(urls.figureEmbed, story.id, figure.id)].map(
        (path) => [path, texts] as const,
      );
    }),
  ]),
);

function embedsOf(address: typeof urls.chartEmbed, storyId: string, id: string): string[] {
  return [undefined, ...urls.EMBED_THEMES].map((theme) => address(storyId, id, theme));
}

/** It says what the columns of the data hold: its numbers are names of standards, and examples. */
const ABOUT_FORMATS = '/about/data/';

describe('every number on every page is a seed’s, as hedged', () => {
  it.each(pages.filter(({ path }) => path !== ABOUT_FORMATS))('$path', ({ path, document }) => {
    const allowed = textsByPath.get(path) ?? allStories;
    const unsourced = readable(document)
      .filter(({ element }) => element.closest('svg') === null)
      .flatMap(({ text }) => unsourcedNumbers(text, allowed));
    expect(unsourced).toEqual([]);
  });
});

/** The texts of a page; what is there to be copied is read as the page, or the list of sources, that it will stand in. */
function readable(document: Document): Run[] {
  const seen = pageRuns(document).filter(({ element }) => element.localName !== 'pre');
  const copied = [...document.querySelectorAll('pre')].flatMap((pre) =>
    runs(parsed(copiedText(pre.textContent))).map(({ text }) => ({ text, element: pre })),
  );
  return [...seen, ...copied];
}

describe('every number in every picture is its chart’s, as hedged', () => {
  const drawn = pages.flatMap((each) =>
    [...each.document.querySelectorAll('[data-chart]')].map((element) => ({
      path: each.path,
      plotUrl: element.getAttribute('data-chart') ?? '',
      element,
      chart: chartOf(element.getAttribute('data-chart') ?? ''),
    })),
  );
  it.each(drawn)('$plotUrl on $path', ({ element, chart }) => {
    const svgs = [...element.querySelectorAll('svg')];
    expect(svgs.map((svg) => svg.getAttribute('class'))).toEqual(['narrow', 'wide']);
    for (const svg of svgs) {
      expect(normalised(svg.getAttribute('aria-label') ?? '')).toBe(
        normalised(plotOf(chart, en).alternative),
      );
      expectOnlyItsOwn(svg, chart);
    }
  });

  const filed = stories.flatMap(({ id, charts }) =>
    charts.map((chart) => ({ path: urls.chartFile(id, chart.id, 'svg'), chart })),
  );
  it.each(filed)('$path', ({ path, chart }) => {
    const svg = picture(path);
    expectOnlyItsOwn(svg, chart);
    expect(textOf(svg.querySelector('title'))).toBe(normalised(chart.title));
    expect(textOf(svg.querySelector('desc'))).toContain(normalised(plotOf(chart, en).alternative));
    expect(unsourcedNumbers(textOf(svg.querySelector('desc')), chartTexts(chart))).toEqual([]);
  });

  function expectOnlyItsOwn(svg: Element, chart: Chart): void {
    const texts = [...svg.querySelectorAll('text')].map(textOf);
    const together = texts.join(' ');
    const { marks } = plotOf(chart, en);
    // A line has its name and number where it ends.
    const labelled =
      chart.kind === 'line'
        ? chart.series.map((_, index) => marks.findLast(({ series }) => series === index))
        : marks;
    for (const mark of labelled) expect(together).toContain(normalised(mark?.short ?? 'a mark'));
    const ticks = new Set(tickTexts(chart));
    // A text that didn't fit on one line stands in several elements: together they are whole again.
    const labels = texts.filter((text) => !ticks.has(text)).join(' ');
    expect(unsourcedNumbers(labels, chartTexts(chart))).toEqual([]);
  }
});

function chartOf(plotUrl: string): Chart {
  const story = storyOf(plotUrl);
  const [, kind, id] = /\/(charts|figures)\/([^/]+)\.json$/.exec(plotUrl) ?? [];
  const figure = story?.figures.find((each) => each.id === id);
  const chart =
    kind === 'charts'
      ? story?.charts.find((each) => each.id === id)
      : figure === undefined
        ? undefined
        : reportsChart(figure);
  if (chart === undefined) throw new Error(`No seed has the chart of ${plotUrl}`);
  return chart;
}

describe('what this story must not be misread as', () => {
  const everything = pages.flatMap((each) => readable(each.document).map((run) => ({ ...run, page: each })));
  const titles = stories.flatMap(({ sources }) => sources.flatMap(({ title }) => title ?? []));

  const withoutTitles = (text: string) =>
    titles.reduce(
      (left, title) => left.replaceAll(normalised(title), '·'),
      text.replaceAll(/https?:\S+/g, '·'),
    );

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
    const bases = stories.flatMap(({ figures }) =>
      figures
        .filter(({ unit }) => unit === 'percent')
        .flatMap(({ of, reports }) => [of, ...reports.flatMap(({ base, counts }) => [base?.of, counts])])
        .filter((base) => base !== undefined),
    );
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
    const reports = stories.flatMap(({ figures }) =>
      figures.flatMap((figure) => figure.reports.map((report) => ({ report, figure }))),
    );
    const asReported = reports
      .filter(({ report }) => report.qualifier === 'exact')
      .map(({ report, figure }) => normalised(`${attribution(report)}: ${reportWords(report, figure, en)}`));
    const bare = everything.filter(({ text, element }) => {
      const told = asReported.reduce((left, words) => left.replaceAll(words, '·'), withoutTitles(text));
      const left = told.replaceAll(/(?:about|around|approximately) 450/g, '·');
      return left.includes('450') && element.closest('tr, svg') === null;
    });
    expect(bare.map(where)).toEqual([]);
  });

  function unhedged(number: string, hedged: RegExp): string[] {
    return everything
      .filter(({ text }) => withoutTitles(text).replaceAll(hedged, '').includes(number))
      .filter(({ text, element }) => !isTick(element, text))
      .map(where);
  }

  /** What an axis counts in is nobody's claim. */
  function isTick(element: Element, text: string): boolean {
    const plotUrl = element.closest('[data-chart]')?.getAttribute('data-chart') ?? undefined;
    return (
      element.localName === 'text' && plotUrl !== undefined && tickTexts(chartOf(plotUrl)).includes(text)
    );
  }

  function where({ text, page: { path } }: { text: string; page: Page }): string {
    return `${path}: ${text}`;
  }

  /** What a reader sees with an element: its row, its card, its picture, the line under a large number. */
  function beside(element: Element): string {
    if (element.classList.contains('number')) return textOf(element.nextElementSibling);
    const whole = element.closest('tr, li, .card, svg');
    return whole === null ? '' : `${whole.getAttribute('aria-label') ?? ''} ${textOf(whole)}`;
  }
});

it('finds a number that no seed has, wherever it stands', () => {
  const story = stories[0];
  if (story === undefined) throw new Error('There is no story');
  const { document } = page(urls.story(story.id));
  expect(runs(document.body).flatMap(({ text }) => unsourcedNumbers(text, [])).length).toBeGreaterThan(50);
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

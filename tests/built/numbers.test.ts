import { describe, expect, it } from 'vitest';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { changesOfFigure } from '../../src/lib/story/changesOf.ts';
import { dayText } from '../../src/lib/story/days.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import type { Chart } from '../../src/lib/story/story.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { readable } from './readable.ts';
import { chartOf, page, pages, picture, stories } from './site.ts';
import { chartTexts, figureTexts, ofChanges, storyTexts, tickTexts, unsourcedNumbers } from './sourced.ts';
import { normalised, textOf } from './visibleText.ts';

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
      // Its page has the changes of its other reports and of their sources, too.
      const texts = [...figureTexts(figure, story), ...ofChanges(changesOfFigure(figure, story))];
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
const ABOUT_FORMATS = urls.aboutData;

it('every number on every page is a seed’s, as hedged', () => {
  const withNumbers = pages.filter(({ path }) => path !== ABOUT_FORMATS);
  forAll(withNumbers, ({ path, document }) => {
    const allowed = textsByPath.get(path) ?? allStories;
    const unsourced = readable(document)
      .filter(({ element }) => element.closest('svg') === null)
      .flatMap(({ text }) => unsourcedNumbers(text, allowed));
    expect(unsourced).toEqual([]);
  });
});

describe('every number in every picture is its chart’s, as hedged', () => {
  const drawn = pages.flatMap((each) =>
    [...each.document.querySelectorAll('[data-marks]')].map((element) => {
      const chart = chartOf(each.path, element);
      return { path: `${chart.id} on ${each.path}`, element, chart };
    }),
  );
  it('in pages', () => {
    forAll(drawn, ({ element, chart }) => {
      const told = normalised(element.getAttribute('data-marks') ?? '');
      expect(unsourcedNumbers(told, chartTexts(chart))).toEqual([]);
      const svgs = [...element.querySelectorAll('svg')];
      expect(svgs.map((svg) => svg.getAttribute('class'))).toEqual(['narrow', 'wide']);
      const alternative = element.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '';
      expect(normalised(alternative)).toBe(normalised(plotOf(chart, en).alternative));
      for (const svg of svgs) expectOnlyItsOwn(svg, chart);
    });
  });

  it('in files', () => {
    const filed = stories.flatMap(({ id, charts }) =>
      charts.map((chart) => ({ path: urls.chartFile(id, chart.id, 'svg'), chart })),
    );
    forAll(filed, ({ path, chart }) => {
      const svg = picture(path);
      expectOnlyItsOwn(svg, chart);
      expect(textOf(svg.querySelector('title'))).toBe(normalised(chart.title));
      expect(textOf(svg.querySelector('desc'))).toContain(normalised(plotOf(chart, en).alternative));
      expect(unsourcedNumbers(textOf(svg.querySelector('desc')), chartTexts(chart))).toEqual([]);
    });
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

it('finds a number that no seed has, wherever it stands', () => {
  forAll(stories, ({ id }) => {
    const texts = readable(page(urls.story(id)).document);
    expect(texts.filter(({ text }) => unsourcedNumbers(text, []).length > 0).length).toBeGreaterThan(5);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { countedNoun, quantityText } from '../../src/lib/story/format.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { chartFigures, chartReports, reportsChart } from '../../src/lib/story/select.ts';
import type { Chart, Figure, Story } from '../../src/lib/story/story.ts';
import {
  agreementWords,
  attribution,
  changeWords,
  figureWords,
  numberWords,
  reportWords,
} from '../../src/lib/story/words.ts';
import * as urls from '../../src/lib/urls.ts';
import { csvRows } from './csvRows.ts';
import { page, read, stories } from './site.ts';
import { normalised, textOf } from './visibleText.ts';

/** The article's six numbers as every surface has to say them: typed here, so that no shared fault can hide. */
const SIX = {
  'ballistic-missiles': ['32', '32 ballistic missiles'],
  'attack-drones': ['about 450', 'about 450 drones'],
  'kyiv-buildings-without-heat': ['more than 1,100', 'more than 1,100 high-rise buildings'],
  'kharkiv-consumers-without-power': ['60%', '60% of electricity consumers in Kharkiv region'],
  'us-arms-2026': ['$15 billion requested', '$15 billion requested'],
  'purl-air-defence-share': ['90%', '90% of Ukraine’s air-defence missiles'],
} as const;

it('has the six numbers of the article as the article says them', () => {
  const story = stories.find(({ id }) => id === 'kyiv-strikes-2026-02');
  const said = story?.key.map((figure) => [figure.id, [numberWords(figure, en), figureWords(figure, en)]]);
  expect(JSON.parse(normalised(JSON.stringify(said)))).toEqual(Object.entries(SIX));
  for (const [id, [number]] of Object.entries(SIX))
    expect(textOf(page('/').document.querySelector(`#figure-${id} .number`))).toBe(number);
});

describe.each(stories)('story $id', (story) => {
  const dashboards = [urls.story(story.id), ...(story === stories[0] ? [urls.home] : [])];

  describe.each(story.figures)('$id', (figure) => {
    const own = urls.figure(story.id, figure.id);
    const embeds = [undefined, ...urls.EMBED_THEMES].map((theme) =>
      urls.figureEmbed(story.id, figure.id, theme),
    );

    it('says the same number with its hedge and claim on dashboard, page and embeds', () => {
      const cards = story.key.includes(figure)
        ? dashboards.map((path) => page(path).document.querySelector(`#figure-${figure.id} .number`))
        : [];
      const others = [own, ...embeds].map((path) => page(path).document.querySelector('.number'));
      for (const number of [...cards, ...others]) {
        expect(textOf(number)).toBe(normalised(numberWords(figure, en)));
        expect(number?.querySelector('data')?.getAttribute('value')).toBe(String(figure.value));
      }
    });

    it('says on each card, on its page and in each chart that shows it what was changed about it', () => {
      const cards = [
        ...(story.key.includes(figure)
          ? dashboards.map((path) => page(path).document.querySelector(`#figure-${figure.id}`))
          : []),
        ...[own, ...embeds].map((path) => page(path).document.querySelector('main')),
      ];
      const charts = story.charts
        .filter((chart) => chartFigures(chart).includes(figure))
        .flatMap(({ id }) => [
          urls.chart(story.id, id),
          ...[undefined, ...urls.EMBED_THEMES].map((theme) => urls.chartEmbed(story.id, id, theme)),
        ])
        .map((path) => page(path).document.querySelector('main'));
      for (const change of figure.changes) {
        const words = normalised(changeWords(change, en));
        for (const card of cards) expect(textOf(card)).toContain(words);
        for (const chart of charts)
          expect(textOf(chart)).toContain(`${normalised(figure.label)}, ${words.charAt(0).toLowerCase()}`);
        expect(textOf(page(urls.changes).document.querySelector('main'))).toContain(words);
        expect(csvRows(urls.table(story.id, 'changes'))).toContainEqual(
          expect.objectContaining({ figure_id: figure.id, reason: asCell(change.why) }),
        );
      }
    });

    it('says on each card what it counts, where and when, who said it and how others stand to it', () => {
      const cards = [
        ...(story.key.includes(figure)
          ? dashboards.map((path) => page(path).document.querySelector(`#figure-${figure.id}`))
          : []),
        ...embeds.map((path) => page(path).document.querySelector('main')),
      ];
      for (const card of cards) {
        const text = textOf(card);
        for (const part of [
          figure.label,
          figure.of === undefined ? countedNoun(figure) : `of ${figure.of}`,
          figure.where.name,
          figure.when.text,
          attribution(figure.headline),
          agreementWords(figure, en).join('; '),
        ])
          expect(text).toContain(normalised(part));
        expect(links(card)).toContain(urls.toTheWords(figure.headline.source.url, figure.headline.phrase));
      }
    });

    it('has every report on its page, in order, with outlet, speaker, number and phrase', () => {
      const { document } = page(own);
      const rows = [...document.querySelectorAll('table tbody tr')];
      expect(rows.map(({ id }) => id)).toEqual(figure.reports.map(({ id }) => id));
      figure.reports.forEach((report, index) => {
        const row = rows[index];
        expect(textOf(cell(row, 'Number'))).toBe(normalised(wordsOf(figure, report)));
        expect(textOf(cell(row, 'Said by'))).toBe(normalised(report.saidBy ?? 'nobody named'));
        expect(textOf(cell(row, 'In these words'))).toBe(normalised(report.phrase));
        expect(textOf(row?.querySelector('th'))).toContain(normalised(report.source.publisher));
        expect(links(row)).toContain(urls.toTheWords(report.source.url, report.phrase));
      });
    });

    it('has the same words in figures.csv and figures.json', () => {
      const row = csvRows(urls.table(story.id, 'figures')).find(({ id }) => id === figure.id);
      expect(row).toMatchObject({
        value_as_stated: normalised(quantityText(figure, en)),
        qualifier: figure.qualifier,
        claim_type: figure.claim,
        of_what: asCell(figure.of),
        value: typeof figure.value === 'number' ? String(figure.value) : '',
        source_quote: asCell(figure.headline.phrase),
        source_url: figure.headline.source.url,
        stated_by: asCell(figure.headline.saidBy),
        agreement_in_words: normalised(agreementWords(figure, en).join('; ')),
      });
      expect(normalised(row?.['statement'] ?? '')).toBe(normalised(figureWords(figure, en)));
      const json = figuresJson.parse(JSON.parse(read(urls.storyFile(story.id, 'figures.json'))));
      const inJson = json.figures.find(({ id }) => id === figure.id);
      expect(normalised(inJson?.statement ?? '')).toBe(normalised(figureWords(figure, en)));
      expect(inJson?.assertion.claimType).toBe(figure.claim);
      expect(inJson?.quantity.qualifier).toBe(figure.qualifier);
    });

    it('has each of its reports in reports.csv', () => {
      const rows = csvRows(urls.table(story.id, 'reports')).filter(
        ({ figure_id }) => figure_id === figure.id,
      );
      expect(rows.map(({ id, value_as_stated, qualifier }) => ({ id, value_as_stated, qualifier }))).toEqual(
        figure.reports.map((report) => ({
          id: report.id,
          value_as_stated: normalised(quantityText(report, en)),
          qualifier: report.qualifier,
        })),
      );
    });

    it('hands the page’s script what its picture shows', () => {
      expect(JSON.parse(read(urls.figureFile(story.id, figure.id)))).toEqual(
        asJson(plotOf(reportsChart(figure), en)),
      );
    });
  });

  describe.each(story.charts)('$id', (chart) => {
    it('has the numbers of its picture in a table, on the dashboard and on its page', () => {
      const tables = [
        ...dashboards.map((path) => page(path).document.querySelector(`#chart-${chart.id} table`)),
        page(urls.chart(story.id, chart.id)).document.querySelector('table'),
      ];
      for (const table of tables) expect(tableRows(table)).toEqual(expectedRows(chart));
    });

    it('has them in its CSV', () => {
      const rows = csvRows(urls.chartFile(story.id, chart.id, 'csv'));
      if (chart.kind === 'timeline') {
        expect(rows.map(({ start, end }) => [start, end])).toEqual(
          chart.events.map(({ start, end }) => [start, end]),
        );
        return;
      }
      const expected = chartReports(chart);
      expect(rows.map(({ value_as_stated }) => value_as_stated)).toEqual(
        expected.map(({ report }) => normalised(quantityText(report, en))),
      );
      expect(rows.map(({ claim_type }) => claim_type)).toEqual(expected.map(({ figure }) => figure.claim));
      expect(rows.map(({ source_url }) => source_url)).toEqual(
        expected.map(({ report }) => report.source.url),
      );
    });

    it('hands the page’s script what its picture shows', () => {
      expect(JSON.parse(read(urls.chartFile(story.id, chart.id, 'json')))).toEqual(asJson(plotOf(chart, en)));
    });
  });

  it('states on the dashboard how many figures, reports and outlets it stands on', () => {
    const reports = story.figures.flatMap((figure) => figure.reports).length;
    const outlets = new Set(story.sources.map(({ publisher }) => publisher)).size;
    expect(textOf(page(urls.story(story.id)).document.querySelector('.meta'))).toContain(
      `${story.figures.length} figures, ${reports} reports, ${outlets} outlets.`,
    );
  });

  it('lists every source of the story, linked', () => {
    const list = page(urls.story(story.id)).document.querySelector('[aria-labelledby="sources"]');
    for (const source of story.sources) {
      expect(textOf(list)).toContain(normalised(source.publisher));
      expect(links(list)).toContain(source.url);
    }
  });

  it('shows every figure in the overview of how firm the numbers are', () => {
    const { document } = page(urls.story(story.id));
    const rows = [...document.querySelectorAll('[aria-labelledby="firmness"] tbody tr')];
    expect(rows.map((row) => textOf(cell(row, 'Headline report')))).toEqual(
      story.figures.map((figure) => normalised(figureWords(figure, en))),
    );
    expect(rows.map((row) => textOf(cell(row, 'Other reports')))).toEqual(
      story.figures.map((figure) => normalised(agreementWords(figure, en).join('; '))),
    );
  });
});

it('never marks 15 billion as anything but requested in a table of numbers', () => {
  const rows = everyCsv(stories).flatMap((path) => csvRows(path));
  const sums = rows.filter(({ value }) => Number(value) === 15e9);
  expect(sums.length).toBeGreaterThan(0);
  for (const row of sums) expect(row['claim_type']).toBe('requested');
});

it('has 482 in no file that can be downloaded', () => {
  for (const path of everyCsv(stories)) expect(read(path), path).not.toMatch(/(?<!\d)482(?!\d)/);
});

const figuresJson = z.object({
  figures: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      assertion: z.object({ claimType: z.string() }),
      quantity: z.object({ qualifier: z.string() }),
    }),
  ),
});

function everyCsv(all: readonly Story[]): string[] {
  return all.flatMap(({ id, charts }) => [
    ...(['figures', 'reports', 'sources', 'events'] as const).map((table) => urls.table(id, table)),
    ...charts.map((chart) => urls.chartFile(id, chart.id, 'csv')),
  ]);
}

function wordsOf(figure: Figure, report: Figure['headline']): string {
  return report === figure.headline ? figureWords(figure, en) : reportWords(report, figure, en);
}

function expectedRows(chart: Chart): string[][] {
  if (chart.kind === 'timeline') {
    return plotOf(chart, en).marks.map(({ words, label, said }) => [words, label, said].map(normalised));
  }
  return chartReports(chart).map(({ report, figure }) =>
    [figure.label, wordsOf(figure, report), attribution(report)].map(normalised),
  );
}

/** The first three cells of each row: what, how much, who. */
function tableRows(table: Element | null): string[][] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, 3).map(textOf),
  );
}

function cell(row: Element | undefined, column: string): Element | null {
  return row?.querySelector(`[data-column="${column}"]`) ?? null;
}

function links(element: Element | null | undefined): string[] {
  return [...(element?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');
}

/** A value as it comes back from a file of JSON: without what is undefined. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A text as data has it: letters composed, and spaces that keep a line from breaking as blanks. */
function asCell(text = ''): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ');
}

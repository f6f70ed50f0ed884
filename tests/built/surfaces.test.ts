import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plotOf } from '../../src/lib/chart/plotOf.ts';
import { agreement } from '../../src/lib/story/agreement.ts';
import { changedLabel, changeLog } from '../../src/lib/story/changeLog.ts';
import { changesOfFigure } from '../../src/lib/story/changesOf.ts';
import { countedNoun, quantityText } from '../../src/lib/story/format.ts';
import { en } from '../../src/lib/story/locale/en.ts';
import { chartFigures, chartReports } from '../../src/lib/story/select.ts';
import type { Chart, Figure, Report, Story } from '../../src/lib/story/story.ts';
import {
  agreementWords,
  sourceName,
  attribution,
  attributionWithDay,
  changeWords,
  figureWords,
  numberWords,
  reportWords,
} from '../../src/lib/story/words.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { standAlone } from '../standAlone.ts';
import { csvRows } from './csvRows.ts';
import { front, page, read, readBytes, stories } from './site.ts';
import { counted } from './sourced.ts';
import { normalised, textOf } from './visibleText.ts';

const figures = stories.flatMap((story) =>
  story.figures.map((figure) => ({ id: `${story.id}, ${figure.id}`, story, figure })),
);
const charts = stories.flatMap((story) =>
  story.charts.map((chart) => ({ id: `${story.id}, ${chart.id}`, story, chart })),
);

describe('every figure', () => {
  it('says the same number with its hedge and claim on dashboard, page and embeds', () => {
    forAll(figures, ({ story, figure }) => {
      const cards = story.key.includes(figure)
        ? dashboardsOf(story).map((path) =>
            page(path).document.querySelector(`:has(> #figure-${figure.id}) .number`),
          )
        : [];
      const others = pagesOf(story, figure).map((path) => page(path).document.querySelector('.number'));
      for (const number of [...cards, ...others]) {
        expect(textOf(number)).toBe(normalised(numberWords(figure, en)));
        expect(number?.querySelector('data')?.getAttribute('value')).toBe(String(figure.value));
      }
    });
  });

  it('says on each card, on its page and in each chart that shows it what was changed about it', () => {
    forAll(figures, ({ story, figure }) => {
      const cards = [
        ...(story.key.includes(figure)
          ? dashboardsOf(story).map((path) =>
              page(path).document.querySelector(`:has(> #figure-${figure.id})`),
            )
          : []),
        ...pagesOf(story, figure).map((path) => page(path).document.querySelector('main')),
      ];
      const charts = story.charts
        .filter((chart) => chartFigures(chart).includes(figure))
        .flatMap(({ id }) => [urls.chart(story.id, id), ...embedsOf(urls.chartEmbed(story.id, id))])
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
  });

  it('lists on its page each change that concerns it, with what changed where that is not the figure itself', () => {
    forAll(figures, ({ story, figure }) => {
      const { document } = page(urls.figure(story.id, figure.id));
      const listed = [...document.querySelectorAll('#changes + ul > li')].map(textOf);
      const expected = changeLog([{ ...story, changes: changesOfFigure(figure, story) }]).map((entry) => {
        const { of, now, why } = entry.change;
        const label = of === 'figure' ? '' : `${changedLabel(entry)}: `;
        const after = now === undefined ? '' : `, now ${now}`;
        return normalised(`${label}${changeWords(entry.change, en)}${after}. ${why}`);
      });
      expect(listed).toEqual(expected);
    });
  });

  it('says on each card what it counts, where and when, who said it and how others stand to it', () => {
    forAll(figures, ({ story, figure }) => {
      const cards = [
        ...(story.key.includes(figure)
          ? dashboardsOf(story).map((path) =>
              page(path).document.querySelector(`:has(> #figure-${figure.id})`),
            )
          : []),
        ...embedsOf(urls.figureEmbed(story.id, figure.id)).map((path) =>
          page(path).document.querySelector('main'),
        ),
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
        expect(links(card)).toEqual(expect.arrayContaining(linksTo(figure.headline)));
      }
    });
  });

  it('says its number in the description of its page and embeds', () => {
    forAll(figures, ({ story, figure }) => {
      const words = normalised(`${figure.label}: ${figureWords(figure, en)}. `);
      for (const path of pagesOf(story, figure)) {
        expect(description(path).startsWith(words), description(path)).toBe(true);
        expect(description(path)).toContain(normalised(attributionWithDay(figure.headline, en)));
      }
    });
  });

  it('has every report on its page, in order, with outlet, speaker, number and phrase', () => {
    forAll(figures, ({ story, figure }) => {
      const { document } = page(urls.figure(story.id, figure.id));
      const rows = [...document.querySelectorAll('table tbody tr')];
      expect(rows.map(({ id }) => id)).toEqual(figure.reports.map(({ id }) => id));
      figure.reports.forEach((report, index) => {
        const row = rows[index];
        expect(textOf(cell(row, 'Number'))).toBe(normalised(wordsOf(figure, report)));
        expect(textOf(cell(row, 'Said by'))).toBe(normalised(report.saidBy ?? 'nobody named'));
        expect(textOf(cell(row, 'In these words'))).toBe(normalised(report.phrase));
        expect(textOf(row?.querySelector('th'))).toContain(normalised(report.source.publisher));
        expect(links(row)).toEqual(expect.arrayContaining(linksTo(report)));
      });
    });
  });

  it('has the same words in figures.csv and figures.json', () => {
    forAll(figures, ({ story, figure }) => {
      const row = csvRows(urls.table(story.id, 'figures')).find(({ id }) => id === figure.id);
      expect(row).toMatchObject({
        value_as_stated: normalised(quantityText(figure, en)),
        qualifier: figure.qualifier,
        claim_type: figure.claim,
        of_what: asCell(figure.of),
        value: typeof figure.value === 'number' ? String(figure.value) : '',
        source_quote: asCell(figure.headline.phrase),
        source_url: figure.headline.source.url ?? '',
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
  });

  it('has each of its reports in reports.csv', () => {
    forAll(figures, ({ story, figure }) => {
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
  });

  it('tells at each mark of the picture of its reports what was said, and by whom', () => {
    forAll(figures, ({ story, figure }) => {
      const [told] = toldIn(urls.figure(story.id, figure.id));
      expect(told).toHaveLength(figure.reports.length);
      figure.reports.forEach((report, index) => {
        expect(told?.[index]).toContain(normalised(attribution(report)));
        expect(told?.[index]).toContain(normalised(wordsOf(figure, report)));
      });
    });
  });
});

describe('every chart', () => {
  it('has the numbers of its picture in a table, on the dashboard and on its page', () => {
    forAll(charts, ({ story, chart }) => {
      const tables = [
        ...(standAlone(story).includes(chart) ? dashboardsOf(story) : []).map((path) =>
          page(path).document.querySelector(`figure:has(#chart-${chart.id}) table`),
        ),
        page(urls.chart(story.id, chart.id)).document.querySelector('table'),
      ];
      for (const table of tables) expect(tableRows(table)).toEqual(expectedRows(chart));
    });
  });

  it('has them in its CSV', () => {
    forAll(charts, ({ story, chart }) => {
      const rows = csvRows(urls.chartFile(story.id, chart.id, 'csv'));
      if (chart.kind === 'timeline') {
        expect(rows.map(({ start, end }) => [start, end])).toEqual(
          chart.events.map(({ when }) => [when.start, when.end]),
        );
        return;
      }
      const expected = chartReports(chart);
      expect(rows.map(({ value_as_stated }) => value_as_stated)).toEqual(
        expected.map(({ report }) => normalised(quantityText(report, en))),
      );
      expect(rows.map(({ claim_type }) => claim_type)).toEqual(expected.map(({ figure }) => figure.claim));
      expect(rows.map(({ source_url }) => source_url)).toEqual(
        expected.map(({ report }) => report.source.url ?? ''),
      );
    });
  });

  it('tells at the marks of its pictures all that its table says', () => {
    forAll(charts, ({ story, chart }) => {
      const index = standAlone(story).indexOf(chart);
      const own = [urls.chart(story.id, chart.id), ...embedsOf(urls.chartEmbed(story.id, chart.id))];
      const told = [
        ...(index < 0 ? [] : dashboardsOf(story)).map((path) => toldIn(path)[index]),
        ...own.map((path) => toldIn(path)[0]),
      ];
      const rows = expectedRows(chart);
      for (const marks of told) {
        expect(marks).toHaveLength(rows.length);
        for (const [, number = '', who = ''] of rows)
          expect(marks?.filter((words) => words.includes(number) && words.includes(who))).not.toEqual([]);
      }
    });
  });

  it('names all who said its numbers in the source line of its page and embeds', () => {
    forAll(charts, ({ story, chart }) => {
      for (const path of [urls.chart(story.id, chart.id), ...embedsOf(urls.chartEmbed(story.id, chart.id))]) {
        const line = textOf(page(path).document.querySelector('.source-line'));
        for (const { report } of chartReports(chart)) expect(line).toContain(normalised(attribution(report)));
      }
    });
  });

  it('says in its description what its title leaves open', () => {
    forAll(charts, ({ story, chart }) => {
      for (const path of embedsOf(urls.chartEmbed(story.id, chart.id)))
        expect(description(path)).toBe(normalised(chart.subtitle));
      expect(description(urls.chart(story.id, chart.id))).toBe(normalised(plotOf(chart, en).alternative));
    });
  });
});

describe('every dashboard', () => {
  it('states how many figures, reports and outlets it stands on', () => {
    forAll(stories, (story) => {
      const reports = story.figures.flatMap((figure) => figure.reports).length;
      const outlets = new Set(story.sources.map(({ publisher }) => publisher)).size;
      expect(textOf(page(urls.story(story.id)).document.querySelector('.extent'))).toContain(
        `${counted(story.figures.length, 'figure')}, ${counted(reports, 'report')}, ${counted(outlets, 'outlet')}.`,
      );
    });
  });

  it('lists every source of the story, linked', () => {
    forAll(stories, (story) => {
      const list = page(urls.story(story.id)).document.querySelector('[aria-labelledby="sources"]');
      for (const source of story.sources) {
        expect(textOf(list)).toContain(normalised(source.publisher));
        if (source.url !== undefined) expect(links(list)).toContain(source.url);
      }
    });
  });

  it('shows how firm every figure is, in words and with a square for each other report', () => {
    forAll(stories, (story) => {
      const { document } = page(urls.story(story.id));
      const rows = [...document.querySelectorAll('[aria-labelledby="firmness"] tbody tr')];
      expect(rows.map((row) => textOf(cell(row, 'Headline report')))).toEqual(
        story.figures.map((figure) => normalised(figureWords(figure, en))),
      );
      expect(rows.map((row) => textOf(cell(row, 'Other reports')))).toEqual(
        story.figures.map((figure) => normalised(agreementWords(figure, en).join('; '))),
      );
      expect(rows.map((row) => squares(row))).toEqual(
        story.figures.map((figure) => {
          const { confirm, compatible, differ, earlier, later, otherBase } = agreement(figure);
          const others = Object.values(otherBase).flat();
          return [confirm, compatible, differ, [...earlier, ...later], others].map(({ length }) => length);
        }),
      );
    });
  });

  it('says of each file how large it is', () => {
    forAll(stories, ({ id }) => {
      const items = [...page(urls.story(id)).document.querySelectorAll('.files li')];
      expect(items.length).toBeGreaterThan(5);
      for (const item of items) {
        const path = item.querySelector('a')?.getAttribute('href') ?? '';
        const [, thousands = ''] = /^([\d.]+) kB/.exec(textOf(item.querySelector('.size'))) ?? [];
        expect(Math.abs(Number(thousands) * 1000 - readBytes(path).length), path).toBeLessThanOrEqual(100);
      }
    });
  });
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

/** A story's dashboard, which is the front page, too, for one. */
function dashboardsOf(story: Story): string[] {
  return [urls.story(story.id), ...(story === front ? [urls.home] : [])];
}

/** The embed that follows the reader's theme, and those of a fixed one. */
function embedsOf(embed: string): string[] {
  return [embed, ...urls.EMBED_THEMES.map((theme) => embed.replace('/embed/', `/embed/${theme}/`))];
}

/** A figure's own page, and its embeds. */
function pagesOf(story: Story, figure: Figure): string[] {
  return [urls.figure(story.id, figure.id), ...embedsOf(urls.figureEmbed(story.id, figure.id))];
}

function description(path: string): string {
  return normalised(
    page(path).document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
  );
}

/** How many squares stand for reports of each standing. */
function squares(row: Element): number[] {
  return ['confirms', 'compatible', 'differs', 'at-another-time', 'another-base'].map(
    (kind) => row.querySelectorAll(`i.${kind}`).length,
  );
}

function wordsOf(figure: Figure, report: Figure['headline']): string {
  return report === figure.headline ? figureWords(figure, en) : reportWords(report, figure, en);
}

function expectedRows(chart: Chart): string[][] {
  if (chart.kind === 'timeline') {
    return chart.events.map(({ when, label, source }) =>
      [when.text, label, sourceName(source)].map(normalised),
    );
  }
  return chartReports(chart).map(({ report, figure }) =>
    [figure.label, wordsOf(figure, report), attribution(report)].map(normalised),
  );
}

/** What is told of each mark of each chart of a page. */
function toldIn(path: string): string[][] {
  return [...page(path).document.querySelectorAll('[data-marks]')].map((chart) =>
    (chart.getAttribute('data-marks') ?? '').split('\n\n').map(normalised),
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

/** The link to a report's very words, where it stands on a page. */
function linksTo({ source, phrase }: Report): string[] {
  return [urls.toTheWords(source.url, phrase) ?? []].flat();
}

function links(element: Element | null | undefined): string[] {
  return [...(element?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');
}

/** A text as data has it: letters composed, and spaces that keep a line from breaking as blanks. */
function asCell(text = ''): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ');
}

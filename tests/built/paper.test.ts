import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programs } from '../../scripts/programs.js';
import { serve } from '../../scripts/serve.js';
import { address } from '../../src/lib/siteAddress.ts';
import * as urls from '../../src/lib/urls.ts';
import { forAll } from '../forAll.ts';
import { run, where } from '../programs.ts';
import { tokenColors } from '../tokenColors.ts';
import { type Printer, printers } from './printers.ts';
import { page, stories, storyOf } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const [toText] = where(programs.pdfToText, (command) => command);
const [toPpm] = where(programs.pdfToPpm, (command) => command);

/** Dashboards (of many made-up stories every third), and of one story the pages of a chart and of the figure with the most reports: printing takes a second. */
const paths = [
  ...stories.filter((_, index) => index % 3 === 0).map(({ id }) => urls.story(id)),
  ...stories.slice(0, 1).flatMap(({ id, charts, figures }) => {
    const [most] = figures.toSorted((a, b) => b.reports.length - a.reports.length);
    return [
      ...charts.slice(0, 1).map((chart) => urls.chart(id, chart.id)),
      ...(most === undefined ? [] : [urls.figure(id, most.id)]),
    ];
  }),
];

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Holds without any of the programs, too: a file of tests needs one.
it('every page to print has words of charts, headings and rows to look for', () => {
  forAll(paths, (path) => {
    for (const parts of [chartsOf(path).flatMap(({ wide }) => wide), headingsOf(path), rowsOf(path)])
      expect(parts.length).toBeGreaterThan(0);
  });
});

describe.each(printers)('$name', ({ start }) => {
  let printer: Printer;
  let server: Awaited<ReturnType<typeof serve>>;
  /** The printed pages, each by its path: the words of its sheets, the same from top to bottom, and which of them leave the paper. */
  const printed: { path: string; sheets: string[]; downwards: string[]; outside: string[] }[] = [];

  beforeAll(async () => {
    server = await serve({ folder: 'build', port: 0, under: address.folder });
    printer = await start();
    for (const path of toText === undefined ? [] : paths) {
      const pdf = await print(path);
      printed.push({
        path,
        sheets: sheetsOf(pdf, '-raw'),
        downwards: sheetsOf(pdf, '-layout'),
        outside: wordsOutside(pdf),
      });
    }
  }, 900_000);

  afterAll(async () => {
    await printer.close();
    await server.close();
  });

  /** The file of a page that is printed into a folder of its own. */
  async function print(path: string): Promise<string> {
    const pdf = join(mkdtempSync(join(folder, 'page-')), 'page.pdf');
    writeFileSync(pdf, await printer.print(new URL(path, server.url).href));
    return pdf;
  }

  describe.runIf(toText !== undefined)('with pdftotext', () => {
    it('prints every chart whole, on one sheet with its title', () => {
      forAll(printed, ({ path, sheets }) => {
        for (const { title, wide, narrow } of chartsOf(path)) {
          const titled = sheets.filter((sheet) => !isOnce(title, sheets) || sheet.includes(bare(title)));
          const whole = titled.some((sheet) => holdsAll(sheet, wide) || holdsAll(sheet, narrow));
          expect(whole, title).toBe(true);
        }
      });
    });

    it('breaks no heading, and leaves none alone at the foot of a sheet', () => {
      // Where each text fills a good part of a sheet there is no room to choose from.
      const tame = printed.filter(({ path }) => (storyOf(path)?.title.length ?? 0) < 300);
      forAll(tame, ({ path, sheets, downwards }) => {
        const headings = headingsOf(path).filter((heading) => isOnce(heading, sheets));
        const whole = headings.filter((heading) => sheets.some((sheet) => sheet.includes(bare(heading))));
        expect(whole).toEqual(headings);
        expect(
          headings.filter((heading) => downwards.some((sheet) => sheet.endsWith(bare(heading)))),
        ).toEqual([]);
      });
    });

    it('breaks no row of a table', () => {
      forAll(printed, ({ path, sheets }) => {
        const broken = rowsOf(path).filter((cells) => !sheets.some((sheet) => holdsAll(sheet, cells)));
        expect(broken).toEqual([]);
      });
    });

    it('keeps every word on the paper', () => {
      forAll(printed, ({ outside }) => {
        expect(outside).toEqual([]);
      });
    });

    it('prints the address of each source of a story, of a figure and of a chart', () => {
      forAll(printed, ({ path, sheets }) => {
        const links = [...page(path).document.querySelectorAll(SOURCE_LINKS)];
        const addresses = links.map((link) => link.getAttribute('href')?.replace(/#?:~:text=.*/, '') ?? '');
        expect(addresses.filter((address) => !sheets.join('').includes(bare(address)))).toEqual([]);
      });
    });
  });

  it.runIf(toPpm !== undefined).each(paintedApart())(
    'paints the marks of %s',
    async (path) => {
      const pdf = await print(path);
      run(toPpm ?? '', ['-r', '100', '-aa', 'no', '-aaVector', 'no', pdf, pdf]);
      const painted = colorsIn(dirname(pdf));
      const named = tokensOf(path);
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((token) => !painted.has(tokenColors.light.get(token) ?? ''))).toEqual([]);
    },
    180_000,
  );
});

/** The links to sources in a story's list, in a figure's table, and below a chart. */
const SOURCE_LINKS = '#sources ~ ul > li > a[href], tbody th > a[rel], .source-line a[rel]';

/** The words of each sheet, in the order in which they were painted (`-raw`), or as they stand on it (`-layout`). */
function sheetsOf(pdf: string, order: '-raw' | '-layout'): string[] {
  return run(toText ?? '', [order, pdf, '-'])
    .split('\f')
    .map(bare);
}

/** The words that leave their sheet. Source: `pdftotext -bbox`. */
function wordsOutside(pdf: string): string[] {
  const boxes = run(toText ?? '', ['-bbox', pdf, '-']);
  return boxes.split('<page ').flatMap((sheet) => {
    const widthPt = Number(/^width="([\d.]+)"/.exec(sheet)?.[1]);
    return [...sheet.matchAll(/xMin="([-\d.]+)".*xMax="([-\d.]+)".*>(.*)<\/word>/g)]
      .filter(([, left, right]) => Number(left) < 0 || Number(right) > widthPt)
      .map(([, , , word = '']) => word);
  });
}

/** Embeds of charts, of those of one kind in the same colours one: printing takes a second. */
function paintedApart(): string[] {
  const apart = stories.flatMap(({ id, charts }) =>
    charts.map(({ id: chartId, kind }) => {
      const path = urls.chartEmbed(id, chartId);
      return [`${kind} ${tokensOf(path).join(' ')}`, path] as const;
    }),
  );
  return [...new Map(apart).values()];
}

/** The colours that a page's pictures name. */
function tokensOf(path: string): string[] {
  return [...new Set(page(path).html.match(/(?<=(?:fill|stroke)="var\(--)[a-z-]+/g))].sort();
}

/** Letters that a PDF gives back as they were: no emoji, none from right to left, none that isn't seen. */
const GIVEN_BACK = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Sc}\p{Sm}\s]*$/u;

function wordsOf(elements: Iterable<Element>): string[] {
  return [...elements].map(({ textContent }) => textContent).filter((text) => GIVEN_BACK.test(text));
}

/** The words of each chart of a page, in either of its pictures. */
function chartsOf(path: string): { title: string; wide: string[]; narrow: string[] }[] {
  return [...page(path).document.querySelectorAll('.picture')].map((picture) => ({
    title: wordsOf(picture.closest('figure')?.querySelectorAll('h1, h2, h3') ?? [])[0] ?? '',
    wide: wordsOf(picture.querySelectorAll('.wide text')),
    narrow: wordsOf(picture.querySelectorAll('.narrow text')),
  }));
}

function headingsOf(path: string): string[] {
  // Nothing is embedded in paper.
  const headings = 'main :is(h1, h2, h3):not(.visually-hidden, #embed)';
  return wordsOf(page(path).document.querySelectorAll(headings));
}

/** The cells of each row of the tables that are open. */
function rowsOf(path: string): string[][] {
  return [...page(path).document.querySelectorAll('main tbody tr')]
    .filter((row) => row.closest('details') === null)
    .map((row) => wordsOf(row.children));
}

/** Whether a text stands in print, whole or broken, and only there where it is looked for. */
function isOnce(text: string, sheets: readonly string[]): boolean {
  return sheets.join('').split(bare(text)).length === 2;
}

function holdsAll(sheet: string, words: readonly string[]): boolean {
  return words.every((each) => sheet.includes(bare(each)));
}

/** A PDF breaks lines where it likes, and sets some letters as one. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** The colours in a folder's PPM files, as `#rrggbb`. Source: Netpbm, "PPM": a head of three lines, then three bytes a pixel. */
function colorsIn(place: string): ReadonlySet<string> {
  const files = readdirSync(place).filter((file) => file.endsWith('.ppm'));
  const pixels = files.flatMap((file) => {
    const bytes = readFileSync(join(place, file));
    const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(bytes.toString('latin1', 0, 50))?.[0] ?? '';
    return bytes.toString('hex', head.length).match(/.{6}/g) ?? [];
  });
  return new Set(pixels.map((pixel) => `#${pixel}`));
}

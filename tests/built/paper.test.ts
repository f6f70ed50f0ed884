import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../../src/lib/siteAddress.ts';
import * as urls from '../../src/lib/urls.ts';
import { programs } from '../../scripts/programs.js';
import { serve } from '../../scripts/serve.js';
import { run, where } from '../programs.ts';
import { tokenColors } from '../tokenColors.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { page, stories } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
const browsers = where(programs.firefox, (command, name) => ({ command, name }));
const toText = where(programs.pdfToText, (command) => command);
const toPpm = where(programs.pdfToPpm, (command) => command);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Holds without Firefox, too: a file of tests needs one.
it('every dashboard has words of charts to look for on paper', () => {
  for (const { id } of stories)
    expect(chartsOf(urls.story(id)).flatMap(({ wide }) => wide).length).toBeGreaterThan(0);
});

describe.each(browsers)('$name', ({ command }) => {
  let firefox: Firefox;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({ folder: 'build', port: 0, under: address.folder });
    firefox = await startFirefox(command);
  }, 180_000);

  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  /** The file of a page that is printed into a folder of its own. */
  async function print(path: string): Promise<string> {
    const pdf = join(mkdtempSync(join(folder, 'page-')), 'page.pdf');
    writeFileSync(pdf, await firefox.print(new URL(path, server.url).href));
    return pdf;
  }

  it.each(stories.map(({ id }) => urls.story(id)))(
    'prints the words of every chart of %s',
    async (path) => {
      const pdf = await print(path);
      for (const program of toText) {
        const text = bare(run(program, [pdf, '-']));
        for (const { wide, narrow, title } of chartsOf(path)) {
          const missing = (words: readonly string[]) => words.filter((each) => !text.includes(bare(each)));
          expect(missing(wide).length === 0 ? [] : missing(narrow), title).toEqual([]);
        }
      }
    },
    180_000,
  );

  it.each(paintedApart())(
    'paints the marks of %s',
    async (path) => {
      const pdf = await print(path);
      for (const program of toPpm) {
        run(program, ['-r', '100', '-aa', 'no', '-aaVector', 'no', pdf, pdf]);
        const painted = colorsIn(dirname(pdf));
        const named = tokensOf(path);
        expect(named.length).toBeGreaterThan(1);
        expect(named.filter((token) => !painted.has(tokenColors.light.get(token) ?? ''))).toEqual([]);
      }
    },
    180_000,
  );
});

/** Embeds of charts, of those of one kind in the same colours one: printing takes a second. */
function paintedApart(): string[] {
  const paths = stories.flatMap(({ id, charts }) =>
    charts.map(({ id: chartId, kind }) => {
      const path = urls.chartEmbed(id, chartId);
      return [`${kind} ${tokensOf(path).join(' ')}`, path] as const;
    }),
  );
  return [...new Map(paths).values()];
}

/** The colours that a page's pictures name. */
function tokensOf(path: string): string[] {
  return [...new Set(page(path).html.match(/(?<=(?:fill|stroke)="var\(--)[a-z-]+/g))].sort();
}

/** Letters that a PDF gives back as they were: no emoji, none from right to left, none that isn't seen. */
const GIVEN_BACK = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Sc}\p{Sm}\s]*$/u;

/** The words of each chart of a page, in either of its pictures. */
function chartsOf(path: string): { title: string; wide: string[]; narrow: string[] }[] {
  return [...page(path).document.querySelectorAll('.picture')].map((picture) => {
    const words = (svg: string) =>
      [...picture.querySelectorAll(`${svg} text`)]
        .map(({ textContent }) => textContent)
        .filter((text) => GIVEN_BACK.test(text));
    return {
      title: picture.closest('figure')?.querySelector('h1, h2, h3')?.textContent ?? '',
      wide: words('.wide'),
      narrow: words('.narrow'),
    };
  });
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

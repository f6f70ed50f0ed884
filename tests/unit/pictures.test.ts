import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_PALETTE } from '../../src/lib/chart/palette.ts';
import type { Mark, Plot } from '../../src/lib/chart/plot.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../../src/lib/chart/widths.ts';
import { picture } from '../../src/lib/picture/picture.ts';
import { FORM_PLOTS, SAMPLE_PLOTS } from '../samplePlots.ts';

/*
 * What every form of every chart kind draws for each hedge in each style, beside what it drew when somebody last looked at it: the
 * sheets in tests/pictures/, which a browser shows. CONTRIBUTING.md says how to renew them.
 */

const FOLDER = 'tests/pictures';
const WIDTHS_PX = [NARROW_WIDTH, WIDE_WIDTH];
const STYLES = ['filled', 'outlined', 'muted', 'accent'] as const;

/** What a hedge makes of a mark, by the qualifier that it stands for. */
const HEDGES: Readonly<Record<string, (mark: Mark) => Partial<Mark>>> = {
  exact: () => ({}),
  about: ({ from }) => ({ spread: [from * 0.9, from * 1.1] }),
  'more than': () => ({ open: 'above' }),
  'less than': () => ({ open: 'below' }),
  range: ({ from }) => ({ to: from < 0 ? from * 0.7 : from * 1.3 }),
};

const sheets = Object.entries({ ...SAMPLE_PLOTS, ...FORM_PLOTS }).flatMap(([form, plot]) =>
  WIDTHS_PX.map((widthPx) => ({ name: `${form}-${widthPx}.svg`, plot, widthPx })),
);

test.each(sheets)('$name is drawn as it was', async ({ name, plot, widthPx }) => {
  await expect(sheet(plot, widthPx)).toMatchFileSnapshot(`../pictures/${name}`);
});

test('there is a sheet for each form of each chart kind and width, and no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
});

/** All variants of a kind's sample beneath each other, each under its name; an element a line, so that a diff can be read. */
function sheet(drawn: Plot, widthPx: number): string {
  let topPx = 0;
  const placed = Object.entries(variants(drawn)).map(([name, plot]) => {
    const { svg, heightPx } = picture(plot, PAGE_PALETTE, widthPx);
    const nameYPx = topPx + 16;
    const drawnYPx = topPx + 24;
    topPx = drawnYPx + heightPx + 32;
    return `<text y="${nameYPx}" font-weight="700" fill="var(--ink)">${name}</text>${svg.replace('<svg', `<svg y="${drawnYPx}"`)}`;
  });
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 ${widthPx + 32} ${topPx}" width="${widthPx + 32}" height="${topPx}" font-family="sans-serif">` +
    `<style>@import '../../src/styles/tokens.css'; svg { background: var(--paper) }</style>`;
  return `${head}${placed.join('')}</svg>\n`.replaceAll('><', '>\n<');
}

function variants(plot: Plot): Readonly<Record<string, Plot>> {
  // An event has days, and no hedge.
  const hedges = plot.kind === 'timeline' ? ['exact'] : Object.keys(HEDGES);
  return Object.fromEntries(
    hedges.flatMap((hedge) =>
      STYLES.map((style) => {
        const name = `${hedge}, ${style}`;
        const marks = plot.marks.map((mark) => hedged(mark, hedge, style));
        return [name, { ...plot, alternative: name, marks }];
      }),
    ),
  );
}

function hedged(mark: Mark, hedge: string, style: Mark['style']): Mark {
  const number = mark.short.replace(/^(?:about|more than) /, '');
  const bare = { ...mark, short: `${hedge} ${number}`, style, open: undefined, spread: undefined };
  return { ...bare, ...HEDGES[hedge]?.(mark) };
}

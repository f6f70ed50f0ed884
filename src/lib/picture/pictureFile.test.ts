import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { SAMPLE_PLOTS } from '../../../tests/samplePlots.ts';
import { CHART_KINDS } from '../story/codes.ts';
import { pictureFile } from './pictureFile.ts';
import { textProblems } from './textBoxes.ts';
import { facesFrom, pagePalette, palettesFrom } from './tokens.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const palettes = palettesFrom(css);
const faces = facesFrom(css);

function file(kind: (typeof CHART_KINDS)[number], widthPx = 680): string {
  const text = {
    plot: SAMPLE_PLOTS[kind],
    title: 'About 14 drones for every ballistic missile & more',
    subtitle: 'Weapons fired at Ukraine, night of 2–3 February 2026, the two types that the report counts',
    notes: [
      'Not the whole attack: the ballistic ones are among the missiles of all types, as the report says.',
    ],
    source: 'Sky News, in NextFin News, 3 February 2026',
    site: 'Sourced Figures',
    language: 'en',
  };
  return pictureFile('a_chart', text, { palettes, faces }, widthPx);
}

test.each(CHART_KINDS)('%s: a file has every colour resolved, in both themes', (kind) => {
  const svg = file(kind);
  expect(svg).not.toContain('var(');
  expect(svg).toContain(`fill="${palettes.light.paper}"`);
  const [light, dark] = (/<style>(.*)<\/style>/.exec(svg)?.[1] ?? '').split(
    '@media(prefers-color-scheme:dark)',
  );
  for (const token of ['paper', 'ink'] as const) {
    const rule = `#a_chart [fill="${palettes.light[token]}"]`;
    expect(light).toContain(`${rule}{fill:${palettes.light[token]}}`);
    expect(dark).toContain(`${rule}{fill:${palettes.dark[token]}}`);
  }
});

test('a file travels with its headline and source', () => {
  const svg = file('bar');
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  expect(svg).toContain(
    '<title id="a_chart_title">About 14 drones for every ballistic missile &amp; more</title>',
  );
  expect(svg).toContain('>Sky News, in NextFin News, 3 February 2026</text>');
  expect(svg).toContain('xml:lang="en"');
});

test.each([288, 480, 680, 1200])('its header and footer stay inside and apart at %i px', (widthPx) => {
  const svg = file('share', widthPx);
  const heightPx = Number(/height="(\d+)"/.exec(svg)?.[1]);
  // The drawing has coordinates of its own and is tested as a picture.
  expect(textProblems(svg.replace(/<g transform.*<\/g>/s, ''), widthPx, heightPx)).toEqual([]);
});

test('palettes are read from the tokens, and every missing one is named', () => {
  expect(palettes.light.mark).toBe('#1d4f91');
  expect(palettes.dark.mark).toBe('#7fb0ee');
  expect(palettes.dark.markSoft).toBe('#4a6993');
  expect(() => palettesFrom(css.replace('--mark-soft', '--x').replace('--rest:', '--y:'))).toThrow(
    /"--mark-soft: .*"--rest: /,
  );
});

test('a picture in a page names the page’s tokens, and the light colour for where the page’s styles are left out', () => {
  expect(pagePalette(css)).toMatchObject({
    mark: 'var(--mark,#1d4f91)',
    markSoft: 'var(--mark-soft,#7594be)',
  });
});

test('a file names the faces of the page, without quotes', () => {
  expect(faces).toEqual({
    serif: 'Iowan Old Style, Palatino Linotype, Palatino, Liberation Serif, Georgia, serif',
    sans: 'system-ui, -apple-system, Segoe UI, Roboto, Liberation Sans, sans-serif',
  });
  const named = [...file('bar').matchAll(/font-family="([^"]*)"/g)].map(([, list]) => list);
  expect(new Set(named)).toEqual(new Set(Object.values(faces)));
  expect(() => facesFrom(css.replace('--sans:', '--x:'))).toThrow(/--sans/);
});

test('two tokens of one light colour and two dark ones are refused', () => {
  const clash = { light: { ...palettes.light, muted: palettes.light.ink }, dark: palettes.dark };
  const text = {
    plot: SAMPLE_PLOTS.bar,
    title: 'a',
    subtitle: 'b',
    notes: [],
    source: 'c',
    site: 'd',
    language: 'en',
  };
  expect(() => pictureFile('a', text, { palettes: clash, faces }, 680)).toThrow(/make the light ones differ/);
});

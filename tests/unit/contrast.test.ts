import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palettesFrom } from '../../src/lib/picture/tokens.ts';
import { contrast } from '../contrast.ts';
import { tokenColors } from '../tokenColors.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const THEMES = ['light', 'dark'] as const;

function token(name: string): Record<(typeof THEMES)[number], string> {
  const [light, dark] = THEMES.map((theme) => tokenColors[theme].get(name));
  if (light === undefined || dark === undefined)
    throw new Error(`tokens.css has no --${name} in both themes`);
  return { light, dark };
}

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', 'rgb(0, 0, 0)', 21],
  ['#777777', '#ffffff', 4.48],
  ['#17191e', '#17191e', 1],
])('the contrast of %s and %s is %d', (color, other, expected) => {
  expect(contrast(color, other)).toBeCloseTo(expected, 2);
});

it.each(THEMES.flatMap((theme) => ['ink', 'muted', 'link'].map((name) => ({ theme, name }))))(
  'text in --$name keeps 7:1 on paper in the $theme theme',
  ({ theme, name }) => {
    expect(contrast(token(name)[theme], token('paper')[theme])).toBeGreaterThanOrEqual(7);
  },
);

it.each(THEMES.flatMap((theme) => ['mark', 'accent', 'rest', 'mark-soft'].map((name) => ({ theme, name }))))(
  'marks in --$name keep 3:1 on paper in the $theme theme',
  ({ theme, name }) => {
    expect(contrast(token(name)[theme], token('paper')[theme])).toBeGreaterThanOrEqual(3);
  },
);

it.each(THEMES)('the paler end of a range can be told from the bar it continues, %s', (theme) => {
  expect(contrast(token('mark')[theme], token('mark-soft')[theme])).toBeGreaterThanOrEqual(1.5);
});

it.each(THEMES)('picture files have the colours of the page, %s', (theme) => {
  const palette = palettesFrom(tokens)[theme];
  expect(palette).toMatchObject({
    ink: token('ink')[theme],
    muted: token('muted')[theme],
    mark: token('mark')[theme],
    accent: token('accent')[theme],
    rest: token('rest')[theme],
    paper: token('paper')[theme],
  });
});

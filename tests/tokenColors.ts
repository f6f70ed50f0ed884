import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = [...tokens.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];

/** The colour of each token as `#rrggbb`, by its name: `mark-soft`. */
export const tokenColors: Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> = {
  light: new Map(pairs.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(pairs.map(([, name = '', , dark = '']) => [name, dark])),
};

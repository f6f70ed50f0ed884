import { createRequire } from 'node:module';

import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

import type { Letters } from './sheet.ts';

/*
 * A canvas outside of browsers, and the faces that it sets: ours, from packages, so that a picture comes out the same
 * on every machine. Known limit: a character that none of their subsets has (Chinese, Arabic, an emoji) is taken from a
 * font of the machine, or drawn as a box where there is none.
 */

const FACES = [
  { family: 'serif', file: 'source-serif-4', weights: [400, 700] },
  { family: 'sans', file: 'source-sans-3', weights: [400, 600, 700] },
] as const;

/** The packages hold a face in parts. Each gets a name of its own, as a family is asked for one part of a weight only. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Registers the faces, once. Throws an Error that names a file which can't be read. */
function registerFaces(): void {
  const [first] = FACES;
  if (GlobalFonts.has(nameOf(first.family, SUBSETS[0]))) return;
  const { resolve } = createRequire(import.meta.url);
  for (const { family, file, weights } of FACES) {
    for (const subset of SUBSETS) {
      for (const weight of weights) {
        const path = resolve(`@fontsource/${file}/files/${file}-${subset}-${weight}-normal.woff2`);
        if (GlobalFonts.registerFromPath(path, nameOf(family, subset)) === null)
          throw new Error(`The face in ${path} can't be read: install the packages again (npm ci).`);
      }
    }
  }
}

function nameOf(family: Letters['family'], subset: string): string {
  return `Figures ${family} ${subset}`;
}

/** The CSS family list of our serif or sans. */
export function cssFamily(family: Letters['family']): string {
  return SUBSETS.map((subset) => `"${nameOf(family, subset)}"`).join(', ');
}

/** A context of its own canvas. `language` is the BCP 47 tag by which letters are chosen. */
export function contextOf(widthPx: number, heightPx: number, language: string): SKRSContext2D {
  registerFaces();
  const context = createCanvas(widthPx, heightPx).getContext('2d');
  context.lang = language;
  return context;
}

/** The CSS font of some letters. */
export function cssFont({ family, weight, sizePx }: Letters): string {
  return `${weight} ${sizePx}px ${cssFamily(family)}`;
}

let ruler: SKRSContext2D | undefined;
let rulerFont = '';

/** How wide a text is in our faces. */
export function measure(text: string, letters: Letters): number {
  ruler ??= contextOf(1, 1, 'en');
  const font = cssFont(letters);
  // Reading a font's description takes longer than measuring with it, and most texts follow one of the same letters.
  if (font !== rulerFont) ruler.font = font;
  rulerFont = font;
  return ruler.measureText(text).width;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, KINDS, story, test, urls } from './site.ts';

const require = createRequire(import.meta.url);
const dejavu = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const ptSansNarrow = join(dirname(require.resolve('@fontsource/pt-sans-narrow/package.json')), 'files');

/** Faces that a reader's system may put in place of ours: regular, bold, and the bold of headlines. */
const FACES = {
  narrow: {
    400: join(ptSansNarrow, 'pt-sans-narrow-latin-400-normal.woff2'),
    700: join(ptSansNarrow, 'pt-sans-narrow-latin-700-normal.woff2'),
    headline: join(ptSansNarrow, 'pt-sans-narrow-latin-700-normal.woff2'),
  },
  wide: {
    400: join(dejavu, 'DejaVuSans.ttf'),
    700: join(dejavu, 'DejaVuSans-Bold.ttf'),
    headline: join(dejavu, 'DejaVuSerif-Bold.ttf'),
  },
  own: undefined,
} as const;

for (const face of ['own', 'narrow', 'wide'] as const) {
  for (const width of [320, 1280]) {
    test(`no text of a picture meets another or leaves it: ${face} face, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [KINDS.dashboard, ...story.figures.map(({ id }) => urls.figure(story.id, id))]) {
        await page.goto(path);
        await useFace(page, face);
        expect(await textProblems(page), path).toEqual([]);
      }
    });
  }

  test(`no text of a picture file meets another or leaves it: ${face} face`, async ({ page }) => {
    for (const { id } of story.charts) {
      const path = urls.chartFile(story.id, id, 'svg');
      await page.goto(path);
      await useFace(page, face);
      expect(await textProblems(page), path).toEqual([]);
    }
  });
}

async function useFace(page: Page, face: keyof typeof FACES): Promise<void> {
  const files = FACES[face];
  if (files === undefined) return;
  const faces = Object.entries(files).map(([use, file]) => ({ use, base64: readFileSync(file, 'base64') }));
  await page.evaluate(async (loaded) => {
    for (const { use, base64 } of loaded) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const headline = use === 'headline';
      const font = new FontFace(headline ? 'Headline under test' : 'Face under test', bytes, {
        weight: headline ? '700' : use,
      });
      document.fonts.add(await font.load());
    }
    for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
      const own = text.getAttribute('font-family');
      text.style.fontFamily = own === null ? "'Face under test'" : "'Headline under test'";
    }
  }, faces);
}

/**
 * Which texts meet, and which leave their picture, as the browser lays them out. Half a pixel is forgiven between two,
 * and at the edge the pixel by which a letter's ink may overhang it.
 */
function textProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svgs = [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    if (svgs.length === 0) return ['There is no picture'];
    return svgs.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const outside = texts
        .filter(
          ({ box }) =>
            box.left < frame.left - 1.5 ||
            box.right > frame.right + 1.5 ||
            box.top < frame.top - 1.5 ||
            box.bottom > frame.bottom + 1.5,
        )
        .map(({ words }) => `“${words}” leaves the picture`);
      const meeting = texts.flatMap((text, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(text.box.right, other.box.right) - Math.max(text.box.left, other.box.left) > 0.5 &&
              Math.min(text.box.bottom, other.box.bottom) - Math.max(text.box.top, other.box.top) > 0.5,
          )
          .map((other) => `“${text.words}” meets “${other.words}”`),
      );
      return [...outside, ...meeting];
    });
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, KINDS, story, test, urls } from './site.ts';

const require = createRequire(import.meta.url);
const dejavu = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const fontsource = (name: string, file: string) =>
  join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files', file);

/** Faces that a reader's system may put in place of ours: regular, bold, and the bold of headlines. */
const FACES = {
  narrow: {
    400: fontsource('pt-sans-narrow', 'pt-sans-narrow-latin-400-normal.woff2'),
    700: fontsource('pt-sans-narrow', 'pt-sans-narrow-latin-700-normal.woff2'),
    headline: fontsource('pt-sans-narrow', 'pt-sans-narrow-latin-700-normal.woff2'),
  },
  ordinary: {
    400: fontsource('source-sans-3', 'source-sans-3-latin-400-normal.woff2'),
    700: fontsource('source-sans-3', 'source-sans-3-latin-700-normal.woff2'),
    headline: fontsource('source-serif-4', 'source-serif-4-latin-700-normal.woff2'),
  },
  wide: {
    400: join(dejavu, 'DejaVuSans.ttf'),
    700: join(dejavu, 'DejaVuSans-Bold.ttf'),
    headline: join(dejavu, 'DejaVuSerif-Bold.ttf'),
  },
} as const;

for (const face of ['narrow', 'ordinary', 'wide'] as const) {
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

// In the widest face there is no room left for it: who needs such spacing hardly reads in bold DejaVu.
for (const width of [320, 390])
  test(`text spacing leaves the words of pictures apart and inside, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [KINDS.dashboard, ...story.figures.map(({ id }) => urls.figure(story.id, id))]) {
      await page.goto(path);
      await useFace(page, 'ordinary');
      await page.evaluate(() => {
        for (const { style } of document.querySelectorAll<SVGTextElement>('svg text')) {
          style.letterSpacing = '0.12em';
          style.wordSpacing = '0.16em';
        }
      });
      expect(await textProblems(page), path).toEqual([]);
    }
  });

async function useFace(page: Page, face: keyof typeof FACES): Promise<void> {
  const faces = Object.entries(FACES[face]).map(([use, file]) => ({
    use,
    base64: readFileSync(file, 'base64'),
  }));
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
 * Which texts meet, and which leave their picture, as the browser paints them: by their ink, because a face may have taller
 * lines than letters. Half a pixel is forgiven between two, and at the edge the pixel by which a letter may overhang it.
 */
function textProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svgs = [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    if (svgs.length === 0) return ['There is no picture'];
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return ['There is nothing to measure with'];
    const inkOf = (text: SVGTextElement): DOMRect => {
      const { left, top, width, height } = text.getBoundingClientRect();
      pen.font = getComputedStyle(text).font;
      const ink = pen.measureText(text.textContent);
      const scale = height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
      const above = (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * scale;
      const below = (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) * scale;
      return new DOMRect(left, top + above, width, height - above - below);
    };
    return svgs.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: inkOf(text),
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

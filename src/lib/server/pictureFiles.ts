import tokens from '$styles/tokens.css?raw';
import { plotOf } from '../chart/plotOf.ts';
import { WIDE_WIDTH } from '../chart/widths.ts';
import { chartSourceLine } from '../export/embeddable.ts';
import { measure } from '../picture/canvas.ts';
import { fileSheet, type PictureText } from '../picture/fileSheet.ts';
import { pictureFile } from '../picture/pictureFile.ts';
import { pngFile } from '../picture/pngFile.ts';
import { facesFrom, palettesFrom } from '../picture/tokens.ts';
import { site } from '../site.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart, Story } from '../story/story.ts';
import { chartNotes } from '../story/words.ts';
import { chartRows } from './rowsShown.ts';

/** Pixels to each pixel of a picture's layout. */
const PNG_SCALE = 2;

/** A chart as a picture that goes alone: with its headline, its sources, and colours of its own for both themes. */
export function chartSvg(chart: Chart, story: Story, locale: Locale): string {
  const look = { palettes: palettesFrom(tokens), faces: facesFrom(tokens) };
  return pictureFile(`chart_${story.id}_${chart.id}`, pictureText(chart, locale), look, WIDE_WIDTH);
}

/** The same for where no SVG goes, in the light theme's colours. */
export function chartPng(chart: Chart, story: Story, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const text = pictureText(chart, locale);
  const sheet = fileSheet(text, palettesFrom(tokens).light, WIDE_WIDTH, measure);
  const description = [text.subtitle, text.plot.alternative, ...text.notes, text.source, text.site].join(
    '\n',
  );
  return pngFile(sheet, PNG_SCALE, { ...text, description, facts: chartRows(chart, story, locale) });
}

function pictureText(chart: Chart, locale: Locale): PictureText {
  return {
    plot: plotOf(chart, locale),
    title: chart.title,
    subtitle: chart.subtitle,
    notes: chartNotes(chart, locale),
    source: chartSourceLine(chart, locale),
    site: site.name,
    language: 'en',
  };
}

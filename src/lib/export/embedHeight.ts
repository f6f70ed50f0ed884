import { drawPlot } from '../chart/drawing.ts';
import { PAGE_PALETTE } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import { textWidth } from '../chart/textWidth.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../chart/widths.ts';
import { wrapText } from '../chart/wrapText.ts';
import type { Locale } from '../story/locale/locale.ts';
import type { Chart, Figure } from '../story/story.ts';
import { agreementWords, attributionWithDay, changeWords, chartNotes, whatWords } from '../story/words.ts';
import { site } from '../site.ts';

/*
 * How tall an embed stands, before any browser has drawn it: the height attribute of its frame, for pages that let no
 * script size it. Lines are counted in a wide face, so that little is ever cut off; a test compares this with a browser.
 */

/** Sizes as in tokens.css and embed.css, in CSS pixels. */
const PADDING_PX = { block: 12, inline: 16 };
const TITLE = { sizePx: 21, linePx: 25.2 };
const LABEL = { sizePx: 14, linePx: 19.6 };
const SMALL = { sizePx: 14, linePx: 21 };
const NOTE = { sizePx: 13, linePx: 19.5 };
const NUMBER_PX = 39.1;
/** Where the wide picture takes over from the narrow one (Picture.svelte), and what each is not stretched beyond. */
const WIDE_FROM_PX = 560;
const NARROW_MOST_PX = 416;

type TextStyle = typeof TITLE;

export function chartEmbedHeightPx(
  { chart, plot, source }: { chart: Chart; plot: Plot; source: string },
  widthPx: number,
  locale: Locale,
): number {
  const roomPx = widthPx - 2 * PADDING_PX.inline;
  const isWide = roomPx >= WIDE_FROM_PX;
  const drawnPx = isWide ? WIDE_WIDTH : NARROW_WIDTH;
  const scale = Math.min(roomPx, isWide ? WIDE_WIDTH : NARROW_MOST_PX) / drawnPx;
  const pictureHeightPx = drawPlot(plot, PAGE_PALETTE, drawnPx).heightPx * scale;
  const notes = chartNotes(chart, locale).map((note) => linesPx(note, NOTE, roomPx));
  return Math.ceil(
    2 * PADDING_PX.block +
      linesPx(chart.title, TITLE, roomPx) +
      (4 + linesPx(chart.subtitle, SMALL, roomPx) + 16) +
      (pictureHeightPx + 12) +
      notes.reduce((sum, each) => sum + each, 0) +
      linesPx(source, NOTE, roomPx) +
      creditPx(),
  );
}

export function figureEmbedHeightPx(figure: Figure, widthPx: number, locale: Locale): number {
  const roomPx = widthPx - 2 * PADDING_PX.inline;
  const changes = figure.changes.map((change) => 4 + linesPx(changeWords(change, locale), NOTE, roomPx));
  return Math.ceil(
    2 * PADDING_PX.block +
      linesPx(figure.label, LABEL, roomPx) +
      (4 + NUMBER_PX) +
      (4 + linesPx(whatWords(figure, locale), SMALL, roomPx)) +
      (4 + linesPx(`${figure.where.name}, ${figure.when.text}`, NOTE, roomPx)) +
      (8 + linesPx(attributionWithDay(figure.headline, locale), NOTE, roomPx)) +
      changes.reduce((sum, each) => sum + each, 0) +
      (4 + linesPx(agreementWords(figure, locale).join('; '), NOTE, roomPx)) +
      creditPx(),
  );
}

function creditPx(): number {
  return 4 + NOTE.linePx;
}

function linesPx(text: string, { sizePx, linePx }: TextStyle, roomPx: number): number {
  const lines = textWidth(text, sizePx) <= roomPx ? 1 : wrapText(text, sizePx, roomPx).length;
  return lines * linePx;
}

/** The line that every embed ends with. */
export const EMBED_CREDIT = `All reports and data: ${site.name}`;

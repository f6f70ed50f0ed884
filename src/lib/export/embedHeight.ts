import { drawPlot } from '../chart/drawing.ts';
import { PAGE_PALETTE } from '../chart/palette.ts';
import type { Plot } from '../chart/plot.ts';
import { textWidth } from '../chart/textWidth.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../chart/widths.ts';
import { wrapText } from '../chart/wrapText.ts';
import type { Locale } from '../story/locale/locale.ts';
import { breakable, quantityParts } from '../story/format.ts';
import type { Chart, Figure } from '../story/story.ts';
import { agreementWords, attributionWithDay, changeWords, chartNotes, whatWords } from '../story/words.ts';
import { site } from '../site.ts';

/*
 * How tall an embed stands, before any browser has drawn it: the height attribute of its frame, for pages that let no
 * script size it. It is enough for every width of a column, from a phone's to a desk's, with the picture as large as it
 * was drawn. Lines are counted in a wide face, so that nothing has to stand aside; a test compares this with a browser.
 */
const LEAST_WIDTH_PX = 280;
const MOST_WIDTH_PX = 700;
const STEP_PX = 4;

/** Sizes as in tokens.css and embed.css, in CSS pixels. */
const PADDING_PX = { block: 12, inline: 16 };
const TITLE = { sizePx: 21, linePx: 25.2 };
const LABEL = { sizePx: 14, linePx: 19.6 };
const SMALL = { sizePx: 14, linePx: 21 };
const NOTE = { sizePx: 13, linePx: 19.5 };
const NUMBER = { sizePx: 34, linePx: 39.1 };
/** On both sides of what kind of claim it is, with the border (FigureNumber.svelte). */
const CLAIM_PADDING_PX = 12.4;
/** How large a hedge is set beside its number. */
const HEDGE_SHARE = 0.62;
/** Where the wide picture takes over from the narrow one (Picture.svelte). */
const WIDE_FROM_PX = 560;

type TextStyle = typeof TITLE;

/** The line that every embed ends with. */
export const EMBED_CREDIT = `All reports and data: ${site.name}`;

/** How tall the frame of a chart's embed has to be, whatever its width. */
export function chartEmbedHeightPx(
  { chart, plot, source }: { chart: Chart; plot: Plot; source: string },
  locale: Locale,
): number {
  const narrowPx = drawPlot(plot, PAGE_PALETTE, NARROW_WIDTH).heightPx;
  const widePx = drawPlot(plot, PAGE_PALETTE, WIDE_WIDTH).heightPx;
  const notes = chartNotes(chart, locale);
  return tallestPx(
    (roomPx) =>
      linesPx(chart.title, TITLE, roomPx) +
      (4 + linesPx(chart.subtitle, SMALL, roomPx) + 16) +
      (pictureHeightPx(roomPx) + 12) +
      sum(notes.map((note) => linesPx(note, NOTE, roomPx))) +
      linesPx(source, NOTE, roomPx),
  );

  function pictureHeightPx(roomPx: number): number {
    return roomPx < WIDE_FROM_PX
      ? narrowPx * Math.min(1, roomPx / NARROW_WIDTH)
      : widePx * Math.min(1, roomPx / WIDE_WIDTH);
  }
}

/** How tall the frame of a figure's embed has to be, whatever its width. */
export function figureEmbedHeightPx(figure: Figure, locale: Locale): number {
  const { hedge, number, interval } = quantityParts(figure, locale);
  const { before, after } = locale.claimed(figure.claim, hedge, figure.against !== undefined);
  const agreement = agreementWords(figure, locale).join('; ');
  const hedgePx = HEDGE_SHARE * NUMBER.sizePx;
  const claimed: readonly Run[] = [
    { text: before, sizePx: hedgePx },
    { text: breakable(number), sizePx: NUMBER.sizePx },
    { text: interval, sizePx: hedgePx },
    { text: after, sizePx: NOTE.sizePx, paddingPx: CLAIM_PADDING_PX },
  ];
  return tallestPx(
    (roomPx) =>
      linesPx(figure.label, LABEL, roomPx) +
      (4 + linesOfRuns(claimed, roomPx) * NUMBER.linePx) +
      (4 + linesPx(whatWords(figure, locale), SMALL, roomPx)) +
      (4 + linesPx(`${figure.where.name}, ${figure.when.text}`, NOTE, roomPx)) +
      (8 + linesPx(attributionWithDay(figure.headline, locale), NOTE, roomPx)) +
      sum(figure.changes.map((change) => 4 + linesPx(changeWords(change, locale), NOTE, roomPx))) +
      (4 + linesPx(agreement, NOTE, roomPx)),
  );
}

/** A part of a line that is set in a size of its own. */
interface Run {
  readonly text: string;
  readonly sizePx: number;
  /** Beside its text, where it has a box of its own. */
  readonly paddingPx?: number;
}

/** How many lines runs take that stand one after another; each breaks between words, and inside one wider than a line. */
function linesOfRuns(runs: readonly Run[], roomPx: number): number {
  let lines = 1;
  let usedPx = 0;
  for (const { text, sizePx, paddingPx = 0 } of runs) {
    for (const word of text.split(/(?<= )/)) {
      const wordPx = textWidth(word.trimEnd(), sizePx) + paddingPx;
      if (usedPx > 0 && usedPx + wordPx > roomPx) {
        lines++;
        usedPx = 0;
      }
      const brokenOff = Math.max(0, Math.ceil(wordPx / roomPx) - 1);
      lines += brokenOff;
      usedPx += textWidth(word, sizePx) + paddingPx - brokenOff * roomPx;
    }
  }
  return lines;
}

/** The most of a height that depends on the room for its lines, with what stands around every embed. */
function tallestPx(heightPx: (roomPx: number) => number): number {
  let tallest = 0;
  for (let widthPx = LEAST_WIDTH_PX; widthPx <= MOST_WIDTH_PX; widthPx += STEP_PX)
    tallest = Math.max(tallest, withCredit(widthPx - 2 * PADDING_PX.inline));
  return Math.ceil(2 * PADDING_PX.block + tallest);

  function withCredit(roomPx: number): number {
    return heightPx(roomPx) + 4 + linesPx(EMBED_CREDIT, NOTE, roomPx);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function linesPx(text: string, { sizePx, linePx }: TextStyle, roomPx: number): number {
  const lines = textWidth(text, sizePx) <= roomPx ? 1 : wrapText(text, sizePx, roomPx).length;
  return lines * linePx;
}

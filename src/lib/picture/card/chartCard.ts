import { drawPlot } from '../../chart/drawing.ts';
import { markRows } from '../../chart/markRows.ts';
import type { Palette } from '../../chart/palette.ts';
import type { Plot } from '../../chart/plot.ts';
import { wrapEvenly } from '../../chart/wrapText.ts';
import type { Sheet } from '../sheet.ts';
import { cardSheet, ROOM } from './cardSheet.ts';
import {
  atFittingSize,
  letters,
  moved,
  type Part,
  paragraph,
  roomForWords,
  stack,
  together,
} from './part.ts';
import type { Setting } from './setting.ts';

/** A chart with the words that it must not go without. */
export interface ChartCardText {
  readonly plot: Plot;
  readonly title: string;
  readonly subtitle: string;
  /** How the computed numbers of the title came about, one sentence each. */
  readonly derivations: readonly string[];
  readonly source: string;
}

/** From this scale on a picture's labels (15 px) are read with ease in a preview of half the card's size. */
const EASY_SCALE = 1.5;
/** Larger ones would shout. */
const MOST_SCALE = 2.1;
/** Below it, the labels of a picture have letters that nobody reads: then it shows fewer rows. */
const LEAST_SCALE = 1;
const IN_ROWS: readonly string[] = ['bar', 'compare', 'share', 'reports', 'timeline'];
const TITLE_PX = 46;
const GAP_PX = 28;
const TEXT_COLUMN_PX = 360;
const COLUMN_GAP_PX = 56;
/** Smaller letters than these parts of the intended size don't help the picture any more. */
const LEAST_SIZE = 0.6;
/** By how much a picture must grow to be worth smaller words. */
const WORTH_IT = 1.05;

/**
 * A chart for link previews: headline, picture, who said it. The words stand above the picture; where its labels are
 * then hard to read, to its left; where they still are, the words get smaller.
 */
export function chartCard(text: ChartCardText, setting: Setting): Sheet {
  const all = markRows(text.plot.marks).length;
  // One row fewer each time, until the letters can be read.
  for (let rows = all; ; rows--) {
    const { sheet, scale } = cardOf(rows === all ? text : firstRows(text, rows), setting);
    if (scale >= LEAST_SCALE || rows === 1 || !isInRows(text.plot)) return sheet;
  }
}

/** Parts of one whole are drawn all or none. */
function isInRows({ kind, stacked }: Plot): boolean {
  return IN_ROWS.includes(kind) && stacked !== true;
}

/** The card of the first rows of a chart, which says that there are more. */
function firstRows({ plot, ...text }: ChartCardText, rows: number): ChartCardText {
  const all = markRows(plot.marks);
  return {
    ...text,
    plot: {
      ...plot,
      marks: [...all.slice(0, rows).flat(), ...plot.marks.filter(({ role }) => role === 'target')],
    },
    derivations: [...text.derivations, `The first ${rows} of ${all.length}.`],
  };
}

function cardOf(text: ChartCardText, setting: Setting): { sheet: Sheet; scale: number } {
  const shapes = pictureShapes(text.plot, setting.palette);
  let best: Arranged | undefined;
  return atFittingSize((size) => {
    for (const arrange of [above, beside]) {
      const made = arrange(text, size, shapes, setting);
      if (made === undefined) continue;
      if (made.fit.scale >= EASY_SCALE) return cardWith(made);
      if (made.fit.scale > (best?.fit.scale ?? 0) * WORTH_IT) best = made;
    }
    return best !== undefined && size < LEAST_SIZE ? cardWith(best) : undefined;
  });

  function cardWith(made: Arranged): { sheet: Sheet; scale: number } {
    return { sheet: drawn(text, made, setting), scale: made.fit.scale };
  }
}

/** The heights that a picture takes for widths. */
type PictureShapes = readonly { readonly widthPx: number; readonly heightPx: number }[];

const NARROWEST_PX = 288;
const WIDEST_PX = ROOM.widthPx;
const WIDTH_STEP_PX = 40;

function pictureShapes(plot: Plot, palette: Palette): PictureShapes {
  const count = Math.floor((WIDEST_PX - NARROWEST_PX) / WIDTH_STEP_PX) + 1;
  return Array.from({ length: count }, (_, step) => {
    const { widthPx, heightPx } = drawPlot(plot, palette, NARROWEST_PX + step * WIDTH_STEP_PX);
    return { widthPx, heightPx };
  });
}

/** Words with their places, and the room that they leave for the picture, shown `scale` times as large as laid out. */
interface Arranged {
  readonly said: Part;
  readonly room: Room;
  readonly fit: Fit;
}

interface Room {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Fit {
  readonly widthPx: number;
  readonly scale: number;
}

type Arrange = (
  text: ChartCardText,
  size: number,
  shapes: PictureShapes,
  setting: Setting,
) => Arranged | undefined;

const above: Arrange = (text, size, shapes, setting) => {
  const head = headPart(text, size, ROOM.widthPx, setting);
  const source = sourcePart(text, size, ROOM.widthPx, setting);
  const topPx = head.heightPx + GAP_PX;
  const heightPx = ROOM.heightPx - topPx - GAP_PX - source.heightPx;
  return arranged(head, source, { leftPx: 0, topPx, widthPx: ROOM.widthPx, heightPx }, shapes);
};

const beside: Arrange = (text, size, shapes, setting) => {
  const fits = (roomPx: number) =>
    roomForWords(text.title, letters('serif', 700, TITLE_PX * size), roomPx, setting.measure) !== undefined;
  if (!fits(TEXT_COLUMN_PX) && fits(ROOM.widthPx)) return undefined;
  const head = headPart(text, size, TEXT_COLUMN_PX, setting);
  const source = sourcePart(text, size, TEXT_COLUMN_PX, setting);
  if (head.heightPx + GAP_PX + source.heightPx > ROOM.heightPx) return undefined;
  const leftPx = TEXT_COLUMN_PX + COLUMN_GAP_PX;
  const room = { leftPx, topPx: 0, widthPx: ROOM.widthPx - leftPx, heightPx: ROOM.heightPx };
  return arranged(head, source, room, shapes);
};

function arranged(head: Part, source: Part, room: Room, shapes: PictureShapes): Arranged | undefined {
  const fit = largest(shapes, room);
  if (fit === undefined) return undefined;
  const atBottom = moved(source, 0, ROOM.heightPx - source.heightPx);
  return { said: together(ROOM.heightPx, [head, atBottom]), room, fit };
}

/** The layout of the picture that is shown largest in a room, of several the widest. */
function largest(shapes: PictureShapes, room: Room): Fit | undefined {
  return shapes
    .filter(({ widthPx }) => widthPx * MOST_SCALE >= room.widthPx)
    .map(({ widthPx, heightPx }) => ({
      widthPx,
      scale: Math.min(room.widthPx / widthPx, room.heightPx / heightPx),
    }))
    .filter(({ scale }) => scale > 0)
    .toSorted((a, b) => b.scale - a.scale || b.widthPx - a.widthPx)[0];
}

function headPart({ title, subtitle }: ChartCardText, size: number, roomPx: number, setting: Setting): Part {
  const { palette, measure } = setting;
  return stack(
    paragraph(title, letters('serif', 700, TITLE_PX * size), palette.ink, roomPx, measure, wrapEvenly),
    6 * size,
    paragraph(subtitle, letters('sans', 400, 25 * size), palette.muted, roomPx, measure),
  );
}

function sourcePart(
  { derivations, source }: ChartCardText,
  size: number,
  roomPx: number,
  { palette, measure }: Setting,
): Part {
  const set = (text: string) =>
    paragraph(text, letters('sans', 400, 22 * size), palette.muted, roomPx, measure);
  return stack(...derivations.map(set), set(source));
}

function drawn({ plot }: ChartCardText, { said, room, fit }: Arranged, setting: Setting): Sheet {
  const { scale } = fit;
  // A picture that its height holds back has room at its side: it is laid out for that.
  const widest = drawPlot(plot, setting.palette, Math.min(WIDEST_PX, Math.floor(room.widthPx / scale)));
  const fits = widest.heightPx * scale <= room.heightPx;
  const drawing = fits ? widest : drawPlot(plot, setting.palette, fit.widthPx);
  const sparePx = room.heightPx - drawing.heightPx * scale;
  const placed = {
    drawing,
    leftPx: ROOM.leftPx + room.leftPx,
    topPx: Math.round(ROOM.topPx + room.topPx + sparePx / 2),
    scale,
  };
  return cardSheet(said, setting, { placed: [placed] });
}

import { drawPlot } from '../../chart/drawing.ts';
import type { Palette } from '../../chart/palette.ts';
import type { Plot } from '../../chart/plot.ts';
import { wrapEvenly, wrapText } from '../../chart/wrapText.ts';
import type { Placed, Sheet } from '../sheet.ts';
import { cardSheet, ROOM } from './cardSheet.ts';
import { atFittingSize, letters, moved, type Part, paragraph, stack, together } from './part.ts';
import type { Setting } from './setting.ts';

/** A chart with the words that it must not go without. */
export interface ChartCardText {
  readonly plot: Plot;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

/** From this scale on a picture's labels (15 px) are read with ease in a preview of half the card's size. */
const EASY_SCALE = 1.5;
/** Larger ones would shout. */
const MOST_SCALE = 2.1;
const GAP_PX = 28;
const TEXT_COLUMN_PX = 360;
const COLUMN_GAP_PX = 56;
/** Smaller letters than these parts of the intended size don't help the picture any more. */
const LEAST_SIZE = 0.6;

/**
 * A chart for link previews: headline, picture, who said it. The words stand above the picture; where its labels are
 * then hard to read, to its left; where they still are, the words get smaller.
 */
export function chartCard(text: ChartCardText, setting: Setting): Sheet {
  const shapes = pictureShapes(text.plot, setting.palette);
  let best: Arranged | undefined;
  return atFittingSize((size) => {
    for (const arrange of [above, beside]) {
      const arranged = arrange(text, size, shapes, setting);
      if (arranged === undefined) continue;
      if (arranged.scale >= EASY_SCALE) return drawn(text, arranged, setting);
      if (arranged.scale > (best?.scale ?? 0)) best = arranged;
    }
    return best !== undefined && size < LEAST_SIZE ? drawn(text, best, setting) : undefined;
  });
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

/** A card's parts with their places; the picture is laid out `pictureWidthPx` wide and shown `scale` times that. */
interface Arranged {
  readonly said: Part;
  readonly leftPx: number;
  readonly topPx: number;
  readonly pictureWidthPx: number;
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
  const roomPx = ROOM.heightPx - topPx - GAP_PX - source.heightPx;
  const fit = largest(shapes, ROOM.widthPx, roomPx);
  if (fit === undefined) return undefined;
  const sparePx = roomPx - fit.heightPx * fit.scale;
  return {
    said: together(ROOM.heightPx, [head, moved(source, 0, ROOM.heightPx - source.heightPx)]),
    leftPx: 0,
    topPx: topPx + sparePx / 2,
    pictureWidthPx: fit.widthPx,
    scale: fit.scale,
  };
};

const beside: Arrange = (text, size, shapes, setting) => {
  const head = headPart(text, size, TEXT_COLUMN_PX, setting);
  const source = sourcePart(text, size, TEXT_COLUMN_PX, setting);
  if (head.heightPx + GAP_PX + source.heightPx > ROOM.heightPx) return undefined;
  const leftPx = TEXT_COLUMN_PX + COLUMN_GAP_PX;
  const fit = largest(shapes, ROOM.widthPx - leftPx, ROOM.heightPx);
  if (fit === undefined) return undefined;
  return {
    said: together(ROOM.heightPx, [head, moved(source, 0, ROOM.heightPx - source.heightPx)]),
    leftPx,
    topPx: (ROOM.heightPx - fit.heightPx * fit.scale) / 2,
    pictureWidthPx: fit.widthPx,
    scale: fit.scale,
  };
};

/** The layout of the picture that is shown largest in a room, of several the widest. */
function largest(
  shapes: PictureShapes,
  roomWidthPx: number,
  roomHeightPx: number,
): { widthPx: number; heightPx: number; scale: number } | undefined {
  return shapes
    .filter(({ widthPx }) => widthPx * MOST_SCALE >= roomWidthPx)
    .map(({ widthPx, heightPx }) => ({
      widthPx,
      heightPx,
      scale: Math.min(roomWidthPx / widthPx, roomHeightPx / heightPx),
    }))
    .filter(({ scale }) => scale > 0)
    .toSorted((a, b) => b.scale - a.scale || b.widthPx - a.widthPx)[0];
}

function headPart({ title, subtitle }: ChartCardText, size: number, roomPx: number, setting: Setting): Part {
  const { palette, measure } = setting;
  return stack(
    paragraph(title, letters('serif', 700, 46 * size), palette.ink, roomPx, measure, wrapEvenly),
    6 * size,
    paragraph(subtitle, letters('sans', 400, 25 * size), palette.muted, roomPx, measure, wrapText),
  );
}

function sourcePart({ source }: ChartCardText, size: number, roomPx: number, setting: Setting): Part {
  const { palette, measure } = setting;
  return paragraph(source, letters('sans', 400, 22 * size), palette.muted, roomPx, measure, wrapText);
}

function drawn({ plot }: ChartCardText, arranged: Arranged, setting: Setting): Sheet {
  const { said, leftPx, topPx, pictureWidthPx, scale } = arranged;
  const placed: Placed = {
    drawing: drawPlot(plot, setting.palette, pictureWidthPx),
    leftPx: ROOM.leftPx + leftPx,
    topPx: Math.round(ROOM.topPx + topPx),
    scale,
  };
  return cardSheet(said, setting, { placed: [placed] });
}

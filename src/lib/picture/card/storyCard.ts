import { box } from '../../chart/scene.ts';
import { wrapEvenly } from '../../chart/wrapText.ts';
import { weekdayText } from '../../story/days.ts';
import { countedNoun } from '../../story/format.ts';
import type { Figure, Story } from '../../story/story.ts';
import { extentWords } from '../../story/words.ts';
import type { Sheet } from '../sheet.ts';
import { cardSheet, ROOM } from './cardSheet.ts';
import { numberPart } from './numberPart.ts';
import { atFittingSize, letters, moved, NOTHING, type Part, paragraph, stack, together } from './part.ts';
import type { Setting } from './setting.ts';

const LEAST_GAP_PX = 20;
const COLUMN_GAP_PX = 48;

/** A story for link previews: its headline, and its key numbers in words. */
export function storyCard(story: Story, setting: Setting): Sheet {
  return atFittingSize((size) => {
    const upper = head(story, size, setting);
    const lower = keyNumbers(story.key, size, setting);
    if (upper.heightPx + LEAST_GAP_PX + lower.heightPx > ROOM.heightPx) return undefined;
    const atBottom = moved(lower, 0, ROOM.heightPx - lower.heightPx);
    return cardSheet(together(ROOM.heightPx, [upper, atBottom]), setting, { note: extentWords(story) });
  });
}

function head({ title, dateline }: Story, size: number, { palette, measure, locale }: Setting): Part {
  const day = `${dateline.place}, ${weekdayText(dateline.date, locale)}`;
  return stack(
    paragraph(day, letters('sans', 400, 24 * size), palette.muted, ROOM.widthPx, measure),
    4 * size,
    paragraph(title, letters('serif', 700, 46 * size), palette.ink, ROOM.widthPx, measure, wrapEvenly),
  );
}

/** Rows of up to three numbers, each row beneath a hairline. */
function keyNumbers(figures: readonly Figure[], size: number, setting: Setting): Part {
  const columns = figures.length === 4 ? 2 : Math.min(3, figures.length);
  const widthPx = (ROOM.widthPx - (columns - 1) * COLUMN_GAP_PX) / columns;
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) => {
    const cells = figures
      .slice(row * columns, (row + 1) * columns)
      .map((figure, column) =>
        moved(keyNumber(figure, size, widthPx, setting), column * (widthPx + COLUMN_GAP_PX), 0),
      );
    return together(Math.max(...cells.map(({ heightPx }) => heightPx)), cells);
  });
  const rule: Part = {
    ...NOTHING,
    heightPx: 1,
    shapes: [box(0, 0, ROOM.widthPx, 1, setting.palette.rule)],
  };
  return stack(...rows.flatMap((row) => [rule, 12 * size, row, 16 * size]));
}

function keyNumber(figure: Figure, size: number, roomPx: number, setting: Setting): Part {
  const { palette, measure } = setting;
  const set = (text: string, sizePx: number, weight: 400 | 600, color: string) =>
    paragraph(text, letters('sans', weight, sizePx * size), color, roomPx, measure);
  const what = whatOf(figure);
  return stack(
    set(figure.label, 22, 600, palette.ink),
    numberPart(figure, 44 * size, roomPx, setting),
    what === '' ? NOTHING : set(what, 20, 400, palette.muted),
  );
}

/** A share says of what, even here, and a count of which things, unless its label does: 246 seats of a “Green List”. */
function whatOf(figure: Figure): string {
  if (figure.of !== undefined) return `of ${figure.of}`;
  const noun = countedNoun(figure);
  return figure.label.toLowerCase().includes(noun.toLowerCase()) ? '' : noun;
}

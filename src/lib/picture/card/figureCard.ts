import type { Figure } from '../../story/story.ts';
import { agreementWords, attributionWithDay, changeWords, whatWords } from '../../story/words.ts';
import type { Sheet } from '../sheet.ts';
import { cardSheet, ROOM } from './cardSheet.ts';
import { numberPart } from './numberPart.ts';
import { atFittingSize, letters, moved, NOTHING, type Part, paragraph, stack, together } from './part.ts';
import type { Setting } from './setting.ts';

const LEAST_GAP_PX = 20;

/** A figure for link previews: its number in words, what it counts, who said it, how other reports stand to it. */
export function figureCard(figure: Figure, setting: Setting): Sheet {
  return atFittingSize((size) => {
    const upper = number(figure, size, setting);
    const lower = standing(figure, size, setting);
    if (upper.heightPx + LEAST_GAP_PX + lower.heightPx > ROOM.heightPx) return undefined;
    const atBottom = moved(lower, 0, ROOM.heightPx - lower.heightPx);
    return cardSheet(together(ROOM.heightPx, [upper, atBottom]), setting);
  });
}

function number(figure: Figure, size: number, setting: Setting): Part {
  const { palette, measure } = setting;
  const set = (text: string, sizePx: number, weight: 400 | 600, color: string) =>
    paragraph(text, letters('sans', weight, sizePx * size), color, ROOM.widthPx, measure);
  return stack(
    set(figure.label, 36, 600, palette.ink),
    6 * size,
    onOneLine(figure, size, setting),
    10 * size,
    set(whatWords(figure, setting.locale), 34, 400, palette.ink),
    set(`${figure.where.name}, ${figure.when.text}`, 28, 400, palette.muted),
  );
}

/** Sizes of the number, the smallest of which may take several lines. */
const NUMBER_PX = [150, 128, 109, 92];

function onOneLine(figure: Figure, size: number, setting: Setting): Part {
  const parts = NUMBER_PX.map((sizePx) => {
    const part = numberPart(figure, sizePx * size, ROOM.widthPx, setting);
    return { part, isOneLine: part.heightPx < 2 * sizePx * size };
  });
  return (parts.find(({ isOneLine }) => isOneLine) ?? parts.at(-1))?.part ?? NOTHING;
}

function standing(figure: Figure, size: number, { palette, measure, locale }: Setting): Part {
  const set = (text: string, weight: 400 | 600, color: string) =>
    paragraph(text, letters('sans', weight, 28 * size), color, ROOM.widthPx, measure);
  return stack(
    set(attributionWithDay(figure.headline, locale), 600, palette.ink),
    set(agreementWords(figure, locale).join('; '), 400, palette.muted),
    ...figure.changes.map((change) => set(changeWords(change, locale), 400, palette.muted)),
  );
}

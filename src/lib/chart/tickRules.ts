import { type Axis, pixelOf } from './axis.ts';
import type { Palette } from './palette.ts';
import type { Plot } from './plot.ts';
import { corners, type Item, type Words } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { NOTE_FACE } from './type.ts';

const RULE_TO_TEXT_PX = 5;
const BETWEEN_TEXTS_PX = 8;

/** What named values take beneath a picture's rows. */
export const TICKS_HEIGHT_PX = RULE_TO_TEXT_PX + NOTE_FACE.lineHeightPx;

export interface TickRules {
  readonly rules: readonly Item[];
  readonly texts: readonly Words[];
}

/**
 * Light upright rules from the picture's top to `bottomPx`, each with its value named beneath. A name that would meet
 * the one before it, or the picture's edge, is left out; its rule stays.
 */
export function tickRules(
  ticks: Plot['ticks'],
  x: Axis,
  bottomPx: number,
  widthPx: number,
  palette: Palette,
  align: 'left' | 'center' = 'center',
): TickRules {
  const rules: Item[] = [];
  const texts: Words[] = [];
  let freeFromPx = 0;
  for (const { value, text } of ticks) {
    const atPx = Math.round(pixelOf(x, value));
    if (atPx < 0 || atPx > widthPx) continue;
    // The rule at the right edge is kept inside.
    const ruleX = Math.min(atPx, widthPx - 1);
    rules.push({ shape: 'fill', points: corners(ruleX, 0, ruleX + 1, bottomPx), color: palette.rule });
    const width = textWidth(text, NOTE_FACE.sizePx);
    const leftPx = align === 'left' ? ruleX : Math.max(0, Math.min(ruleX - width / 2, widthPx - width));
    if (leftPx < freeFromPx || leftPx + width > widthPx) continue;
    freeFromPx = leftPx + width + BETWEEN_TEXTS_PX;
    texts.push({
      shape: 'words',
      text,
      xPx: align === 'left' ? leftPx : leftPx + width / 2,
      yPx: bottomPx + RULE_TO_TEXT_PX + NOTE_FACE.sizePx,
      align,
      face: NOTE_FACE,
      color: palette.muted,
    });
  }
  return { rules, texts };
}

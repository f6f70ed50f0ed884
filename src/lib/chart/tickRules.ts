import { type Axis, pixelOf } from './axis.ts';
import type { Palette } from './palette.ts';
import type { Plot } from './plot.ts';
import { box, type Item, type Words } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { ASCENT, DESCENT, NOTE_FACE } from './type.ts';

const RULE_TO_TEXT_PX = 7;
const BETWEEN_TEXTS_PX = 8;
const AROUND_WORDS_PX = 3;
/** What is left of a rule between two lines of text, and shorter than this, looks like dirt. */
const LEAST_RULE_PX = 4;

/** What named values take beneath a picture's rows. */
export const TICKS_HEIGHT_PX = RULE_TO_TEXT_PX + NOTE_FACE.lineHeightPx;

export interface TickRules {
  readonly rules: readonly Item[];
  readonly texts: readonly Words[];
}

/**
 * Light upright rules from the picture's top to `bottomPx`, each with its value named beneath. A name that would meet
 * the one before it, or the picture's edge, is left out; its rule stays. A rule makes way for the picture's `words`.
 */
export function tickRules(
  ticks: Plot['ticks'],
  x: Axis,
  bottomPx: number,
  widthPx: number,
  palette: Palette,
  words: readonly Words[],
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
    for (const [fromPx, toPx] of gaps(words, ruleX, bottomPx)) {
      rules.push(box(ruleX, fromPx, ruleX + 1, toPx, palette.rule));
    }
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

/** The stretches of an upright line that no words stand on. */
function gaps(words: readonly Words[], xPx: number, bottomPx: number): [fromPx: number, toPx: number][] {
  const stretches: [number, number][] = [];
  let fromPx = 0;
  for (const { text, face, align, xPx: atPx, yPx } of words.toSorted((a, b) => a.yPx - b.yPx)) {
    const width = textWidth(text, face.sizePx);
    const leftPx = align === 'right' ? atPx - width : align === 'center' ? atPx - width / 2 : atPx;
    if (xPx < leftPx - AROUND_WORDS_PX || xPx > leftPx + width + AROUND_WORDS_PX) continue;
    const topPx = Math.floor(yPx - ASCENT * face.sizePx);
    if (topPx - fromPx >= LEAST_RULE_PX) stretches.push([fromPx, topPx]);
    fromPx = Math.max(fromPx, Math.ceil(yPx + DESCENT * face.sizePx) + 1);
  }
  if (bottomPx - fromPx >= LEAST_RULE_PX) stretches.push([fromPx, bottomPx]);
  return stretches;
}

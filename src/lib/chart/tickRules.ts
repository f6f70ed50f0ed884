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
 * another, or the picture's edge, is left out; its rule stays. Where names stand under the middle of their rules the two
 * at the ends are kept. A rule makes way for the picture's `words`.
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
  const names = ticks.flatMap(({ value, text }): Name[] => {
    const atPx = Math.round(pixelOf(x, value));
    if (atPx < 0 || atPx > widthPx) return [];
    // The rule at the right edge is kept inside.
    const rulePx = Math.min(atPx, widthPx - 1);
    const ownPx = textWidth(text, NOTE_FACE.sizePx);
    const leftPx = align === 'left' ? rulePx : Math.max(0, Math.min(rulePx - ownPx / 2, widthPx - ownPx));
    return [{ text, rulePx, leftPx, rightPx: leftPx + ownPx }];
  });
  const kept = thinned(
    names.filter(({ rightPx }) => rightPx <= widthPx),
    { ends: align === 'center' },
  );
  return {
    rules: names.flatMap(({ rulePx }) =>
      gaps(words, rulePx, bottomPx).map(([fromPx, toPx]) =>
        box(rulePx, fromPx, rulePx + 1, toPx, palette.rule),
      ),
    ),
    texts: kept
      .toSorted((a, b) => a.leftPx - b.leftPx)
      .map(({ text, leftPx, rightPx }) => ({
        shape: 'words',
        text,
        xPx: align === 'left' ? leftPx : (leftPx + rightPx) / 2,
        yPx: bottomPx + RULE_TO_TEXT_PX + NOTE_FACE.sizePx,
        align,
        face: NOTE_FACE,
        color: palette.muted,
      })),
  };
}

interface Name {
  readonly text: string;
  readonly rulePx: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** Every so many of the names, as many as stand apart, and if told so the first and the last. */
function thinned(names: readonly Name[], { ends }: { ends: boolean }): Name[] {
  const [first, last] = [names[0], names.at(-1)];
  const kept =
    !ends || first === undefined || last === undefined ? [] : isApart(first, last) ? [first, last] : [first];
  const free = names.filter((name) => kept.every((other) => isApart(name, other)));
  for (let step = 1; step <= free.length; step++) {
    const some = free.filter((_, index) => index % step === 0);
    if (some.every((name, index) => index === 0 || isApart(name, some[index - 1] ?? name)))
      return [...kept, ...some];
  }
  return kept;
}

function isApart(a: Name, b: Name): boolean {
  return a.rightPx + BETWEEN_TEXTS_PX <= b.leftPx || b.rightPx + BETWEEN_TEXTS_PX <= a.leftPx;
}

/** The stretches of an upright line that no words stand on. */
export function gaps(
  words: readonly Words[],
  xPx: number,
  bottomPx: number,
  topPx = 0,
): [fromPx: number, toPx: number][] {
  const stretches: [number, number][] = [];
  let fromPx = topPx;
  for (const { text, face, align, xPx: atPx, yPx } of words.toSorted((a, b) => a.yPx - b.yPx)) {
    const width = textWidth(text, face.sizePx);
    const leftPx = align === 'right' ? atPx - width : align === 'center' ? atPx - width / 2 : atPx;
    if (xPx < leftPx - AROUND_WORDS_PX || xPx > leftPx + width + AROUND_WORDS_PX) continue;
    const upperPx = Math.min(bottomPx, Math.floor(yPx - ASCENT * face.sizePx));
    if (upperPx - fromPx >= LEAST_RULE_PX) stretches.push([fromPx, upperPx]);
    fromPx = Math.max(fromPx, Math.ceil(yPx + DESCENT * face.sizePx) + 1);
  }
  if (bottomPx - fromPx >= LEAST_RULE_PX) stretches.push([fromPx, bottomPx]);
  return stretches;
}

import { corners, type Stroke } from '../../chart/scene.ts';
import { wrapText } from '../../chart/wrapText.ts';
import type { ClaimType } from '../../story/codes.ts';
import { quantityParts } from '../../story/format.ts';
import type { Quantity } from '../../story/story.ts';
import type { Letters, Line } from '../sheet.ts';
import { CAPITAL_MIDDLE_EM, letters, type Part } from './part.ts';
import type { Setting } from './setting.ts';

const HEDGE_EM = 0.6;
const LINE_HEIGHT_EM = 1.08;
const LEAST_CLAIM_PX = 18;
const CLAIM_EM = 0.26;

/** A word of the number, or the claim in its frame. */
interface Piece {
  readonly text: string;
  readonly set: Letters;
  readonly framed: boolean;
}

/**
 * A number as on the page's cards: its hedge in smaller letters before it, its claim in a dashed frame after it, where
 * it isn't plainly reported. Runs on over as many lines as it takes.
 */
export function numberPart(
  quantity: Quantity & { readonly claim: ClaimType },
  sizePx: number,
  roomPx: number,
  setting: Setting,
): Part {
  const { measure, palette } = setting;
  const heightPx = sizePx * LINE_HEIGHT_EM;
  const lines: Line[] = [];
  const shapes: Stroke[] = [];
  let xPx = 0;
  let row = 0;
  for (const { text, set, framed } of pieces(quantity, sizePx, roomPx, setting)) {
    const paddingPx = framed ? set.sizePx * 0.4 : 0;
    const widthPx = measure(text, set) + 2 * paddingPx;
    const spacePx = xPx === 0 ? 0 : framed ? set.sizePx * 0.6 : measure(' ', set);
    if (xPx > 0 && xPx + spacePx + widthPx > roomPx) {
      xPx = 0;
      row += 1;
    } else {
      xPx += spacePx;
    }
    const middlePx = (row + 0.5) * heightPx;
    const base = { text, xPx: xPx + paddingPx, letters: set, color: palette.ink };
    if (framed) {
      const halfPx = set.lineHeightPx / 2;
      const points = corners(xPx, middlePx - halfPx, xPx + widthPx, middlePx + halfPx);
      lines.push({ ...base, yPx: middlePx + CAPITAL_MIDDLE_EM * set.sizePx });
      shapes.push({ shape: 'stroke', points, closed: true, color: palette.ink, widthPx: 2, dashPx: [6, 4] });
    } else {
      lines.push({ ...base, yPx: middlePx + CAPITAL_MIDDLE_EM * sizePx });
    }
    xPx += widthPx;
  }
  return { heightPx: (row + 1) * heightPx, lines, shapes };
}

function pieces(
  quantity: Quantity & { readonly claim: ClaimType },
  sizePx: number,
  roomPx: number,
  { measure, locale }: Setting,
): Piece[] {
  const { hedge, number, interval } = quantityParts(quantity, locale);
  const words = (text: string, set: Letters): Piece[] =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => wrapText(word, set.sizePx, roomPx, (piece) => measure(piece, set)))
      .map((word) => ({ text: word, set, framed: false }));
  const claimPx = Math.max(LEAST_CLAIM_PX, sizePx * CLAIM_EM);
  return [
    ...words(hedge, letters('serif', 400, sizePx * HEDGE_EM)),
    ...words(number, letters('serif', 700, sizePx)),
    ...words(interval, letters('serif', 400, sizePx * HEDGE_EM)),
    ...(quantity.claim === 'reported'
      ? []
      : [{ text: locale.claims[quantity.claim], set: letters('sans', 600, claimPx), framed: true }]),
  ];
}

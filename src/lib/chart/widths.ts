/** The width of a picture on a phone: 320 CSS pixels less the page's margins. */
export const NARROW_WIDTH = 288;
/** The width of a picture without words, which its card draws larger. */
export const CARD_WIDTH = 240;
/** The width of a picture in a page with room. */
export const WIDE_WIDTH = 680;

const LEAST_PX = 240;
const MOST_PX = 1200;

/** Hands the width back; throws a RangeError where no picture can be laid out for it. */
export function checkedWidth(widthPx: number): number {
  if (!Number.isInteger(widthPx) || widthPx < LEAST_PX || widthPx > MOST_PX) {
    throw new RangeError(
      `A picture's width is a whole number of pixels from ${LEAST_PX} to ${MOST_PX}, not ${widthPx}; draw it at one of those and scale it.`,
    );
  }
  return widthPx;
}

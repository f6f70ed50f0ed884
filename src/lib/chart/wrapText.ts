import { joinsPrevious, textWidth } from './textWidth.ts';

/** How wide a text of a size is, in pixels. */
export type WidthOf = (text: string, sizePx: number) => number;

/**
 * Breaks a text into lines no wider than `roomPx`: between words, and inside a word only where the word alone is wider
 * than a line. A no-break space breaks only where it would else be a word that does. A text without a word has no line. Widths are the estimate of textWidth
 * where no `widthOf` knows better.
 *
 *     wrapText('Ballistic missiles', 15, 100) → ['Ballistic', 'missiles']
 */
export function wrapText(
  text: string,
  sizePx: number,
  roomPx: number,
  widthOf: WidthOf = textWidth,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words(text).flatMap((word) => piecesOf(word, sizePx, roomPx, widthOf))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (widthOf(longer, sizePx) <= roomPx) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      line = piece;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function words(text: string): string[] {
  return text.split(/[ \t\n\r]+/).filter((word) => word !== '');
}

const BALANCE_STEP_PX = 4;

/**
 * Like wrapText, with as many lines, but of about the same width: no last line of a single word.
 *
 *     wrapEvenly('a week of calm and a night', 15, 200) → ['a week of calm', 'and a night']
 */
export function wrapEvenly(
  text: string,
  sizePx: number,
  roomPx: number,
  widthOf: WidthOf = textWidth,
): string[] {
  let lines = wrapText(text, sizePx, roomPx, widthOf);
  if (lines.length < 2) return lines;
  // The narrowest room, in steps, that takes no more lines: found by halving, as measuring is slow with some rulers.
  let fewest = 0;
  // A word that has room breaks in no narrower one.
  const widestPx = Math.max(...words(text).map((word) => widthOf(word, sizePx)));
  const sparePx = widestPx > roomPx ? roomPx / 2 : Math.min(roomPx / 2, roomPx - widestPx);
  let tooMany = Math.floor(sparePx / BALANCE_STEP_PX) + 1;
  while (tooMany - fewest > 1) {
    const steps = Math.floor((fewest + tooMany) / 2);
    const narrower = wrapText(text, sizePx, roomPx - steps * BALANCE_STEP_PX, widthOf);
    if (narrower.length > lines.length) {
      tooMany = steps;
    } else {
      fewest = steps;
      lines = narrower;
    }
  }
  return lines;
}

const NBSP = '\u00a0';

/** A word in pieces that each fit a line; most often the word alone. A no-break space gives way before a word does. */
function piecesOf(word: string, sizePx: number, roomPx: number, widthOf: WidthOf): string[] {
  if (widthOf(word, sizePx) <= roomPx) return [word];
  if (word.includes(NBSP))
    return word
      .split(NBSP)
      .flatMap((part) => piecesOf(part, sizePx, roomPx, widthOf))
      .filter((part) => part !== '');
  const clusters = clustersOf(word);
  const pieces: string[] = [];
  for (let start = 0; start < clusters.length;) {
    // The longest piece that fits, found by halving; a single cluster must do where even that is too wide.
    let fits = start + 1;
    let tooFar = clusters.length + 1;
    while (tooFar - fits > 1) {
      const end = Math.floor((fits + tooFar) / 2);
      if (widthOf(clusters.slice(start, end).join(''), sizePx) <= roomPx) fits = end;
      else tooFar = end;
    }
    pieces.push(clusters.slice(start, fits).join(''));
    start = fits;
  }
  return pieces;
}

const ZERO_WIDTH_JOINER = 0x200d;

/** Code points with what is drawn on them. Not Intl.Segmenter: its answer depends on the browser's Unicode version. */
function clustersOf(word: string): string[] {
  const clusters: string[] = [];
  for (const character of word) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = clusters.at(-1);
    const joined = last?.codePointAt(last.length - 1) === ZERO_WIDTH_JOINER;
    if (last !== undefined && (joined || joinsPrevious(codePoint))) {
      clusters[clusters.length - 1] = last + character;
    } else {
      clusters.push(character);
    }
  }
  return clusters;
}

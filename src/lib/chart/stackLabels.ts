import type { Palette } from './palette.ts';
import { rowArea } from './rows.ts';
import { type Area, box, type Item, type Point, type Words, wordsBlock } from './scene.ts';
import { textWidth } from './textWidth.ts';
import { gaps } from './tickRules.ts';
import { type Face, labelFace, valueFace } from './type.ts';
import { wrapText } from './wrapText.ts';

/** A part of a whole as it lies in the bar; the rest, which has no number, too. */
export interface Part {
  readonly label: string;
  readonly short: string;
  readonly startPx: number;
  readonly endPx: number;
}

export interface StackLabels {
  readonly items: readonly Item[];
  /** Of each part; the rest has none. */
  readonly areas: readonly Area[];
  /** Where each part's words are, if they stand apart from it. */
  readonly names?: readonly Area[];
  readonly bottomPx: number;
}

const TO_LABELS_PX = 5;
const BETWEEN_PX = 10;
const MOST_LINES = 3;
const TO_LIST_PX = 12;
const ROW_GAP_PX = 4;
const TO_WORDS_PX = 8;
const TO_LEADER_PX = 3;
const KEY_PX = { width: 48, height: 10 };
const LEAST_KEY_PX = 2;

/** The words of the parts: each beneath its own where all of them have room, else all in a list in their order. */
export function stackLabels(
  parts: readonly Part[],
  palette: Palette,
  widthPx: number,
  topPx: number,
  barBottomPx: number,
): StackLabels {
  const value = valueFace(widthPx);
  const label = labelFace(widthPx);
  const named = parts.filter(({ short }) => short !== '');
  return parts.every((part) => fits(part.short, part, value, 2) && fits(part.label, part, label, MOST_LINES))
    ? beneath()
    : list();

  function colorOf({ short }: Part): string {
    return short === '' ? palette.muted : palette.ink;
  }

  function beneath(): StackLabels {
    const blocks = parts.map((part) => {
      const valueLines = wrapText(part.short, value.sizePx, roomOf(part));
      const labelLines = wrapText(part.label, label.sizePx, roomOf(part));
      const labelTopPx = barBottomPx + TO_LABELS_PX + valueLines.length * value.lineHeightPx;
      return {
        words: [
          ...wordsBlock(valueLines, value, colorOf(part), part.startPx, barBottomPx + TO_LABELS_PX),
          ...wordsBlock(labelLines, label, colorOf(part), part.startPx, labelTopPx),
        ],
        bottomPx: labelTopPx + labelLines.length * label.lineHeightPx,
      };
    });
    const bottomPx = Math.max(...blocks.map((block) => block.bottomPx));
    return {
      items: blocks.flatMap(({ words }) => words),
      areas: named.map(({ startPx, endPx }) => ({ leftPx: startPx, rightPx: endPx, topPx, bottomPx })),
      bottomPx,
    };
  }

  function list(): StackLabels {
    const plain = rowsFrom(0);
    const lines = plain.rows.map((row) => leader(row, plain.words));
    // Where a leader would lie on words, or not come beside its own, each row shows in small where its part lies.
    const led = lines.every((line, index) => index === 0 || line !== undefined);
    const { rows, words, bottomPx } = led ? plain : rowsFrom(KEY_PX.width + TO_WORDS_PX);
    return {
      items: [...(led ? lines.flatMap((line) => line ?? []) : rows.flatMap(keyOf)), ...words],
      areas: named.map(({ startPx, endPx }) => {
        return { leftPx: startPx, rightPx: endPx, topPx, bottomPx: barBottomPx };
      }),
      names: rows
        .filter(({ part }) => part.short !== '')
        .map((row) => rowArea(row.topPx, row.bottomPx, widthPx)),
      bottomPx,
    };
  }

  /** Number and name of each part, one beneath the other. */
  function rowsFrom(leftPx: number): { rows: ListRow[]; words: Words[]; bottomPx: number } {
    const widestPx = Math.max(0, ...named.map(({ short }) => textWidth(short, value.sizePx)));
    const numbersPx = Math.min(Math.ceil(widestPx), Math.floor((widthPx - leftPx) / 2));
    const labelPx = leftPx + numbersPx + TO_WORDS_PX;
    const words: Words[] = [];
    const rows: ListRow[] = [];
    let rowTopPx = barBottomPx + TO_LIST_PX;
    for (const part of parts) {
      const valueLines = wrapText(part.short, value.sizePx, numbersPx);
      const labelLines = wrapText(part.label, label.sizePx, widthPx - labelPx);
      const bottomPx = rowTopPx + Math.max(valueLines.length, labelLines.length) * label.lineHeightPx;
      words.push(
        ...wordsBlock(valueLines, value, colorOf(part), leftPx, rowTopPx),
        ...wordsBlock(labelLines, label, colorOf(part), labelPx, rowTopPx),
      );
      const wordsEndPx = labelPx + textWidth(labelLines[0] ?? '', label.sizePx) + TO_WORDS_PX;
      rows.push({ part, topPx: rowTopPx, bottomPx, wordsEndPx });
      rowTopPx = bottomPx + ROW_GAP_PX;
    }
    return { rows, words, bottomPx: rowTopPx - ROW_GAP_PX };
  }

  /** From a part down to its row, and along it to its words; none where words are in the way. */
  function leader({ part, topPx: rowTopPx, wordsEndPx }: ListRow, words: readonly Words[]): Item | undefined {
    const xPx = Math.round((part.startPx + part.endPx) / 2) + 0.5;
    const yPx = rowTopPx + Math.floor(label.lineHeightPx / 2) + 0.5;
    const fromPx = barBottomPx + TO_LEADER_PX;
    const [free] = gaps(words, xPx, yPx, fromPx);
    if (xPx < wordsEndPx + TO_WORDS_PX || free?.[0] !== fromPx || free[1] !== yPx) return undefined;
    const points: Point[] = [
      [xPx, fromPx],
      [xPx, yPx],
      [wordsEndPx, yPx],
    ];
    return { shape: 'stroke', points, color: palette.muted, widthPx: 1 };
  }

  /** The whole in small, with one part of it. */
  function keyOf({ part, topPx: rowTopPx }: ListRow): Item[] {
    const upperPx = rowTopPx + (label.lineHeightPx - KEY_PX.height) / 2;
    const scale = KEY_PX.width / widthPx;
    const startPx = Math.min(part.startPx * scale, KEY_PX.width - LEAST_KEY_PX);
    const endPx = Math.max(part.endPx * scale, startPx + LEAST_KEY_PX);
    const color = part.short === '' ? palette.muted : palette.mark;
    return [
      box(0, upperPx + KEY_PX.height / 2, KEY_PX.width, upperPx + KEY_PX.height / 2 + 1, palette.muted),
      box(startPx, upperPx, endPx, upperPx + KEY_PX.height, color),
    ];
  }
}

interface ListRow {
  readonly part: Part;
  readonly topPx: number;
  readonly bottomPx: number;
  /** Where the words of its first line end. */
  readonly wordsEndPx: number;
}

function roomOf({ startPx, endPx }: Part): number {
  return endPx - startPx - BETWEEN_PX;
}

/** Whether a text stands beneath its part in so many lines, no word of it broken. */
function fits(text: string, part: Part, { sizePx }: Face, mostLines: number): boolean {
  const roomPx = roomOf(part);
  return (
    text.split(' ').every((word) => textWidth(word, sizePx) <= roomPx) &&
    wrapText(text, sizePx, roomPx).length <= mostLines
  );
}

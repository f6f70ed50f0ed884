import { box } from '../../chart/scene.ts';
import type { Placed, Sheet } from '../sheet.ts';
import { CARD_PX } from './cardSize.ts';
import { letters, moved, type Part, paragraph, together } from './part.ts';
import type { Setting } from './setting.ts';

/** The room for what a card says, between its upper rule and its foot. */
export const ROOM = { leftPx: 64, topPx: 84, widthPx: CARD_PX.width - 128, heightPx: 444 } as const;

const RULE = { topPx: 52, heightPx: 3 };
const ACCENT = { widthPx: 72, heightPx: 12 };
const FOOT_TOP_PX = 552;

/** What is said, from the room's left upper corner, with the site's name beneath. */
export function cardSheet(
  said: Part,
  { palette, measure, site }: Setting,
  { placed = [], note = '' }: { placed?: readonly Placed[]; note?: string } = {},
): Sheet {
  const rightPx = ROOM.leftPx + ROOM.widthPx;
  const siteLetters = letters('serif', 700, 26);
  const noteLeftPx = measure(site, siteLetters) + 24;
  const noteLetters = { ...letters('sans', 400, 22), lineHeightPx: siteLetters.lineHeightPx };
  const foot = [
    paragraph(site, siteLetters, palette.ink, ROOM.widthPx, measure),
    moved(paragraph(note, noteLetters, palette.muted, ROOM.widthPx - noteLeftPx, measure), noteLeftPx, 0),
  ];
  const all = together(CARD_PX.height, [
    moved(said, ROOM.leftPx, ROOM.topPx),
    ...foot.map((part) => moved(part, ROOM.leftPx, FOOT_TOP_PX + 16)),
  ]);
  return {
    widthPx: CARD_PX.width,
    heightPx: CARD_PX.height,
    paper: palette.paper,
    lines: all.lines,
    shapes: [
      box(ROOM.leftPx, RULE.topPx, rightPx, RULE.topPx + RULE.heightPx, palette.ink),
      box(
        ROOM.leftPx,
        RULE.topPx,
        ROOM.leftPx + ACCENT.widthPx,
        RULE.topPx + ACCENT.heightPx,
        palette.accent,
      ),
      box(ROOM.leftPx, FOOT_TOP_PX, rightPx, FOOT_TOP_PX + 1, palette.rule),
      ...all.shapes,
    ],
    placed,
  };
}

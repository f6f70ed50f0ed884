/*
 * How wide a text is at most, without a font at hand: the advance widths of DejaVu Sans Bold, one of the widest
 * faces that a system falls back to. A picture laid out with them fits in any narrower face, and comes out the same
 * in Node and in every browser. Kerning is left out: DejaVu's only narrows, and the widths are rounded up.
 *
 * How the tables were made: from the `hmtx` and `cmap` tables of DejaVuSans-Bold.ttf 2.37 (npm dejavu-fonts-ttf);
 * each character's advance, rounded up to a fortieth of an em, is one digit in base 62 (0-9, A-Z, a-z).
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const STEPS_PER_EM = 40;

/** The first code point of each table and the widths from there on. */
const TABLES: readonly (readonly [number, string])[] = [
  // Basic Latin
  [0x20, 'EJLYSfZDJJLYGHGFSSSSSSSSSSGGYYYOeVVUYSSXYFFVQeYZUZVTSXVjVTUJFJYKKRTOTSITTEEREgTSTTKOKTRbQROTFTY'],
  // Latin-1 and Latin Extended-A
  [
    0xa0,
    'EJSSQSFKKeNQYHeKKYIIKUQGKINQgggOVVVVVViUSSSSFFFFYYZZZZZYZXXXXTUTRRRRRRgOSSSSEEEESTSSSSSYSTTTTRTR' +
      'VRVRVRUOUOUOUOYTYTSSSSSSSSSSXTXTXTXTYTdWFEFEFEFEFEUSFEVRRQEQEQKQNQFYTYTYTeYTZSZSZSliVKVKVKTOTOTOTOSKSKSKXTXTXTXTXTXTjbTRTUOUOUOI',
  ],
  // Cyrillic, with what Ukrainian, Belarusian and Serbian add
  [0x400, 'SSaQUTFFFlkaXYVYVVVQaSnTYYXYeYZYUUSVeVcXoscgVUlVRSQLXSeOTTSUXSSSTOOReQUShjVbQOdQSSTLOOEEEedUSTRS'],
  [0x490, 'QL'],
  // Spaces, dashes, quotation marks, dots
  [0x2000, 'KeKeEA7SG8400000HHSKeeKKGGGGRRRRKKQQEReE00000008wzBIQBIQUHH'],
  // Currency signs; the hryvnia is 20B4
  [0x20a0, 'cSSSSgSznjbSSSSuSSSSZSzzSSSzzSzz'],
  // Arrows, minus, comparisons
  [0x2190, 'YYYY'],
  [0x2212, 'Y'],
  [0x2260, 'YYYYYY'],
];

/** An em and a half: wider than any letter or emoji of the faces known to us. */
const UNKNOWN_EM = 1.5;

/**
 * The width of a text in pixels, estimated from above.
 *
 *     textWidth('32', 15) → 21   (two digits of 0.7 em)
 *
 * Known limits: a letter outside the tables counts one and a half ems, and an emoji of several code points as many
 * times that, so that unknown writing gets too much room rather than too little.
 */
export function textWidth(text: string, sizePx: number): number {
  let steps = 0;
  for (const character of text) steps += stepsOf(character.codePointAt(0) ?? 0);
  return (steps * sizePx) / STEPS_PER_EM;
}

/** Whether a code point is drawn on the one before it and takes no room: accents, joiners, variation selectors. */
export function joinsPrevious(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x200b && codePoint <= 0x200d) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
  );
}

function stepsOf(codePoint: number): number {
  if (joinsPrevious(codePoint)) return 0;
  for (const [first, widths] of TABLES) {
    const digit = widths[codePoint - first];
    if (digit !== undefined) return DIGITS.indexOf(digit);
  }
  return UNKNOWN_EM * STEPS_PER_EM;
}

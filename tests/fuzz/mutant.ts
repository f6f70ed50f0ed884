import { parse, stringify } from 'yaml';

/** One change of a story file; the numbers choose a place and what is done there, among those that there are. */
export type Step = readonly [change: string, place: number, other: number];

/** A list or names with values in a story's data, and the entry of it that is changed. */
type Place = readonly [holder: object, key: string];

const long = (text: string, times: number) => text.repeat(times);

/** What people and programs write where something else is meant. */
const ODD: readonly unknown[] = [
  ...[
    '',
    ' ',
    'x',
    '-',
    '=1+1',
    '@',
    '{',
    '{x}',
    '}{',
    '<b>&amp;',
    ']]>',
    '"',
    "'",
    '*x',
    '&x y',
    '!x y',
    'x # y',
  ],
  ...[
    'a: b',
    '- x',
    '\n',
    '\t',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\u2028',
    '\ud800',
    '\uffff',
    '🚀',
    'Ї',
  ],
  ...[
    '0',
    '2026',
    '2026-02-30',
    '2026-13',
    '1e3',
    '0x1',
    '1,100',
    '155 mm',
    'null',
    'true',
    '~',
    '.nan',
    '<<',
    '%',
  ],
  ...[
    '__proto__',
    'constructor',
    'https://',
    'javascript:1',
    'HTTPS://x.y/é',
    long('x', 61),
    long('y ', 300),
  ],
  ...[
    0,
    -0,
    -1,
    1.5,
    1e15,
    1e16,
    1e-7,
    123456789012345,
    0.1 + 0.2,
    5e-324,
    NaN,
    -Infinity,
    null,
    true,
    false,
  ],
  ...[
    [],
    {},
    [1, 2],
    [2, 1],
    [1, 2, 3],
    [[1]],
    { a: 1 },
    { one: 'x', other: 'y' },
    { kind: 'bar' },
    'percent',
    'USD',
  ],
];

const TEXTS = ODD.filter((each) => typeof each === 'string');

/** Changes of what a story says. */
const DATA: Readonly<Record<string, (place: Place, other: number, places: readonly Place[]) => unknown>> = {
  set: ([holder, key], other) => Reflect.set(holder, key, at(ODD, other)),
  remove: ([holder, key]) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key),
  rename: ([holder, key], other) =>
    Reflect.set(holder, at(TEXTS, other), Reflect.get(holder, key)) && Reflect.deleteProperty(holder, key),
  copy: ([holder, key], other, places) => Reflect.set(holder, key, copyOf(at(places, other))),
  swap(place, other, places) {
    const from = at(places, other);
    const [one, two] = [copyOf(place), copyOf(from)];
    Reflect.set(...place, two);
    Reflect.set(...from, one);
  },
  /** As `swap`, with where the same name stands: label for label, often a good story. */
  alike(place, other, places) {
    const same = places.filter(([, name]) => name === place[1]);
    DATA['swap']?.(place, other, same);
  },
  reverse: ([holder]) => (Array.isArray(holder) ? void holder.reverse() : undefined),
  repeat(place, other) {
    const [holder, key] = place;
    for (let count = other % 40; count >= 0; count -= 1)
      Reflect.set(holder, Array.isArray(holder) ? holder.length : `${key}-${count}`, copyOf(place));
  },
  wrap: (place) => Reflect.set(...place, [copyOf(place)]),
  scale: (place, other) => Reflect.set(...place, Number(copyOf(place)) * 10 ** ((other % 25) - 12)),
};

/** What stands in files by a slip of the hand. */
const SLIPS = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '*',
    '&',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
  ],
  ...['\n', '\r', '\t', '  ', '---\n', '\u0000', '\u007f', '\ufeff', '\u00a0', '…', '<<: ', '9'],
];

/** Changes of how it is written. */
const TEXT: Readonly<Record<string, (text: string, place: number, other: number) => string>> = {
  insert: (text, place, other) => spliced(text, place, 0, at(SLIPS, other)),
  flood: (text, place, other) => spliced(text, place, 0, long(at(SLIPS, other), 2000)),
  drop: (text, place, other) => spliced(text, place, (other % 12) + 1),
  cut: (text, place) => text.slice(0, place),
  join: (text, place) => spliced(text, text.indexOf('\n', place), 1),
  indent: (text, place, other) => spliced(text, text.indexOf('\n', place) + 1, 0, long(' ', (other % 9) + 1)),
  double: (text, place, other) => spliced(text, place, 0, text.slice(other % text.length).slice(0, 400)),
};

/** Changes that are made on bytes: what other encodings and broken discs leave. */
const BYTES: Readonly<Record<string, (bytes: Uint8Array, place: number, other: number) => Uint8Array>> = {
  byte: (bytes, place, other) => bytes.with(place, other % 256),
  latin: (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1'),
  utf16: (bytes) => Buffer.from(`\ufeff${Buffer.from(bytes).toString('utf8')}`, 'utf16le'),
};

export const CHANGES: readonly string[] = [DATA, TEXT, BYTES].flatMap((changes) => Object.keys(changes));

/** A story file after some changes, those of its data first, those of its bytes last. */
export function mutant(text: string, steps: readonly Step[]): Uint8Array {
  const data: unknown = parse(text);
  let [written, changed] = [text, false];
  for (const [change, place, other] of steps) {
    const places = placesIn(data);
    if (places.length === 0) continue;
    changed = DATA[change] !== undefined || changed;
    DATA[change]?.(at(places, place), other, places);
  }
  if (changed) written = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  for (const [change, place, other] of steps)
    written = TEXT[change]?.(written, place % Math.max(written.length, 1), other) ?? written;
  let bytes: Uint8Array = Buffer.from(written);
  for (const [change, place, other] of steps)
    bytes = BYTES[change]?.(bytes, place % Math.max(bytes.length, 1), other) ?? bytes;
  return bytes;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value, key] as const, ...placesIn(part)]);
}

function copyOf([holder, key]: Place): unknown {
  return structuredClone<unknown>(Reflect.get(holder, key));
}

function at<T>(list: readonly T[], index: number): T {
  const item = list.at(index % list.length);
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}

function spliced(text: string, from: number, count: number, insert = ''): string {
  return text.slice(0, from) + insert + text.slice(from + count);
}

/** Marks that are written in several ways, each by the one that it is compared as. A hyphen within a word may end a line. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
};

/**
 * A text as it is compared, with the place in it that each letter comes from: quotation marks, dashes, spaces and capitals
 * count alike, what can’t be seen and hyphens within words don't count, since a line may have
 * ended there.
 * @example foldText('High-rise “A”').folded // 'highrise "a"'
 */
export function foldText(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  for (const match of text.matchAll(/(?<space>\s+)|(?<=\p{L})(?<hyphen>[-‐‑])(?=\p{L})|\S/gu)) {
    const { 0: raw, index, groups } = match;
    const mark = groups?.space === undefined ? (MARKS[raw] ?? raw.toLowerCase()) : ' ';
    const letters = groups?.hyphen === undefined && !/^\p{Cf}$/u.test(raw) ? mark : '';
    for (let each = 0; each < letters.length; each += 1) places.push(index);
    folded += letters;
  }
  return { folded, places };
}

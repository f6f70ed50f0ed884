import Papa from 'papaparse';

/** CSV in whatever dialect a program wrote it: the delimiter is guessed, empty lines are left out. */
export function readCsv(text: string): string[][] {
  const bare = text.replace(/^\uFEFF/, '').replace(/^"?sep=(.)"?\r?\n/i, '');
  // The header has no text with a delimiter in it, unlike the rows.
  const [header = ''] = bare.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, header.split(sign).length] as const);
  const [[delimiter] = [',']] = counts.toSorted(([, a], [, b]) => b - a);
  return Papa.parse<string[]>(bare, { delimiter, skipEmptyLines: 'greedy' }).data;
}

/*
 * Whether a cell still says what was published, however a program wrote it: 1.0, 1,5 and 1.5E+10, TRUE and WAHR, 03.02.2026
 * and Excel’s number of a day, NA and NaN, straight quotes and hyphens.
 */

/** How programs write an empty cell. */
const NOTHING = new Set(['', 'na', 'n/a', '#n/a', '<na>', 'nan', 'nat', 'null', 'none', 'nil']);
/** R and csvkit read codes such as F and “no” for these, too. */
const TRUE = new Set(['true', 't', 'yes', '1', '1.0', 'wahr', 'vrai', 'verdadero', 'vero', 'так', 'істина']);
const FALSE = new Set(['false', 'f', 'no', '0', '0.0', 'falsch', 'faux', 'falso', 'ні', 'хибність']);
const IS_TRUTH = new Set(['true', 'false', 'wahr', 'falsch', 'vrai', 'faux']);

/** @param published The cell as our CSV has it. */
export function sameValue(says: string, published: string): boolean {
  const [one, other] = [plain(says), plain(published)];
  if (one === other || (one.includes('?') && one === plain(inWindows1252(published)))) return true;
  const [small, smallOther] = [one.toLowerCase(), other.toLowerCase()];
  if (NOTHING.has(small)) return NOTHING.has(smallOther);
  if (IS_TRUTH.has(small) || IS_TRUTH.has(smallOther))
    return [TRUE, FALSE].some((words) => words.has(small) && words.has(smallOther));
  const day = dayOf(other);
  if (day !== undefined) return daysOf(one).includes(day);
  return sameNumber(one, other);
}

/** Composed, with one kind of space, quote and hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’‚′`´]/g, "'")
    .replaceAll(/[“”„«»″]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What is left of a text where only Windows-1252 could be saved: a question mark for each other sign. */
function inWindows1252(text: string): string {
  return text.replaceAll(/[^\u0020-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu, '?');
}

function sameNumber(says: string, published: string): boolean {
  if (/^-?\d+(?:\.\d+)?$/.test(published)) return numberOf(says, Number(published));
  const [loose, looseOther] = [looseNumbers(says), looseNumbers(published)];
  return loose.some((number) => looseOther.some((other) => near(number, other)));
}

/** Whether a text is a number, with a point or a comma; in powers of ten as exactly as it is written. */
function numberOf(text: string, number: number): boolean {
  const [, digits, power] = /^(-?\d+(?:[.,]\d+)?)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (digits === undefined) return false;
  const written = Number(`${digits.replace(',', '.')}${power ?? ''}`);
  if (near(written, number)) return true;
  const places = digits.split(/[.,]/)[1]?.length ?? 0;
  return power !== undefined && Number(number.toExponential(Math.min(places, 20))) === written;
}

/** A spreadsheet keeps 15 digits. */
const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-14;

/** What a number in words may become: “1,170” is 1170 or 1.17, “60%” is 60 or 0.6. */
function looseNumbers(text: string): number[] {
  const [, digits, percent] = /^(-?\d[\d.,' ]*)(%)?$/.exec(text.replace(/ %$/, '%')) ?? [];
  if (digits === undefined) return [];
  const grouped = /^-?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(digits);
  const numbers = [
    Number(digits.replace(',', '.')),
    ...(grouped ? [Number(digits.replaceAll(/[.,' ]/g, ''))] : []),
  ].filter(Number.isFinite);
  return percent === undefined ? numbers : numbers.flatMap((number) => [number, number / 100]);
}

/** The first day of a published day or month, as YYYY-MM-DD. A spreadsheet in English takes “June 2026” for one, too. */
function dayOf(published: string): string | undefined {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(published)) return published.padEnd(10, '-01');
  const inWords = /^(\d\d? )?[A-Z][a-z]+ \d{4}$/.exec(published);
  const time = inWords && Date.parse(`${inWords[1] === undefined ? '1 ' : ''}${published} UTC`);
  return time === null || Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel’s calendar. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

/** The days that a text may mean, as YYYY-MM-DD: 03/02/2026 may be in February or in March. */
function daysOf(text: string): string[] {
  const [, year, month, day] = /^(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[T ]00:00.*)?$/.exec(text) ?? [];
  if (year !== undefined) return [dayText(year, month, day ?? '1')];
  const [, first, second, third = ''] =
    /^(\d\d?)[./-] ?(\d\d?)[./-] ?(\d{4}|\d\d)(?: 00:00.*)?$/.exec(text) ?? [];
  if (first !== undefined) {
    const full = third.length === 2 ? `20${third}` : third;
    return [dayText(full, second, first), dayText(full, first, second)];
  }
  return /^\d{5}(?:[.,]0+)?$/.test(text)
    ? [new Date(EXCEL_ZERO + Number.parseInt(text) * DAY_MS).toISOString().slice(0, 10)]
    : [];
}

const dayText = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
